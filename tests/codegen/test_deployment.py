"""The compose file has a part for every service, and `--check` holds it to the contracts."""

import shutil
from pathlib import Path

import pytest
import yaml

from codegen import containers, output, pipeline
from codegen.__main__ import main
from codegen.faults import CodegenError
from tests.codegen.conftest import CONTRACT

TEMPLATE = """x-service: &service {restart: always}
x-environment: &environment
  ORIGINS: #{origins}
#{addresses}
services:
#{services}
volumes:
#{volumes}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with the small contract and a template."""
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    (tmp_path / containers.FOLDER).mkdir(parents=True)
    (tmp_path / containers.FOLDER / "compose.template.yaml").write_text(TEMPLATE)
    (tmp_path / containers.FOLDER / "containers.yaml").write_text("lending: {store: postgresql, environment: {MONTHS: 3}}\n")
    return tmp_path


def test_every_service_has_its_container_with_what_differs_in_it(root: Path) -> None:
    files = pipeline.deployment(root)
    assert files["databases.sql"].splitlines()[1:] == ["CREATE DATABASE registry;", "CREATE DATABASE lending;"]
    compose = yaml.safe_load(files["compose.yaml"])
    assert compose["x-environment"]["ORIGINS"] == "http://localhost:8000"
    assert list(compose["services"]) == ["library", "lending"]
    library, lending = compose["services"].values()
    assert (library["ports"], library["volumes"]) == (["127.0.0.1:8001:8080"], ["library:/data"])
    assert lending["environment"] == {
        **compose["x-environment"],
        "STORE_URL": "postgresql://comptoir:${POSTGRES_PASSWORD}@postgres:5432/lending",
        "MONTHS": 3,
    }
    assert list(compose["volumes"]) == ["library"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("landing: {store: postgresql}", "#/landing: there is no such service."),
        ("lending: {store: mysql}", '#/lending/store: "mysql" is not one of "sqlite" or "postgresql".'),
    ],
)
def test_a_container_that_cannot_be_is_a_fault(root: Path, text: str, line: str) -> None:
    (root / containers.FOLDER / "containers.yaml").write_text(text)
    with pytest.raises(CodegenError) as refused:
        pipeline.deployment(root)
    assert refused.value.lines == [f"infra/docker/containers.yaml{line}"]


def test_without_a_template_there_is_nothing_to_write() -> None:
    assert pipeline.deployment(CONTRACT) == {}


def test_check_sees_an_edited_compose_file(root: Path, tree: output.Tree, capsys: pytest.CaptureFixture[str]) -> None:
    output.replace(tree, root / "generated", ("**/*",))
    files = pipeline.deployment(root)
    output.replace({**files, "compose.yaml": "edited: true\n"}, root / containers.FOLDER, tuple(files))
    assert main(["--check", "--root", str(root)]) == 1
    assert capsys.readouterr().out.splitlines() == ["differs  compose.yaml"]
