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
x-public: &public
#{public}
x-site: &site {environment: *public}
services:
  deploy:
    environment:
#{stores}

#{services}

#{sites}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with the small contract and a template."""
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    (tmp_path / containers.FOLDER).mkdir(parents=True)
    (tmp_path / containers.FOLDER / "compose.template.yaml").write_text(TEMPLATE)
    (tmp_path / containers.FOLDER / "containers.yaml").write_text("lending: {environment: {MONTHS: 3}}\n")
    return tmp_path


def test_every_service_has_its_container_with_what_differs_in_it(root: Path) -> None:
    files = pipeline.deployment(root)
    assert files["databases.sql"].splitlines()[1:] == [
        "CREATE DATABASE registry;",
        "CREATE DATABASE library;",
        "CREATE DATABASE lending;",
    ]
    compose = yaml.safe_load(files["compose.yaml"])
    assert compose["x-environment"]["ORIGINS"] == "http://localhost:8000"
    deploy, library, lending, *sites = compose["services"].values()
    assert list(compose["services"])[:3] == ["deploy", "library", "lending"]
    assert deploy["environment"]["LENDING_STORE_URL"] == lending["environment"]["STORE_URL"]
    assert library["ports"] == ["127.0.0.1:8001:8080"]
    assert lending["environment"] == {
        **compose["x-environment"],
        "STORE_URL": "postgresql://comptoir:${POSTGRES_PASSWORD}@postgres:5432/lending",
        "MONTHS": 3,
    }
    (site,) = sites
    assert site["ports"] == ["127.0.0.1:8000:8080"]
    assert site["environment"]["LIBRARY_PUBLIC_URL"] == "${LIBRARY_PUBLIC_URL:-http://localhost:8001}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("landing: {environment: {MONTHS: 3}}", "#/landing: there is no such service."),
        ("lending: {environment: {MONTHS: [3]}}", '#/lending/environment/MONTHS: [3] is not of types "integer", "string".'),
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
