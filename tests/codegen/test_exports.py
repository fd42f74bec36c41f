"""What others import is complete and sound, for the small contract and for a real service, in seconds.

What takes longer has environments of its own: `tox -e collections` runs the collection, `tox -e packages` installs the packages.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import exports, node_tools, output, reading
from codegen.exports import bruno, calls, insomnia, npm, postman, python, skeletons
from codegen.exports.calls import Collection
from tests.codegen.conftest import CONTRACT

REPOSITORY = Path(__file__).parents[2]
_VARIABLE = re.compile(r"{{(\w+)}}")


@pytest.fixture(scope="module", params=["the small contract", "ordering"])
def collection(request: pytest.FixtureRequest) -> Collection:
    if request.param == "ordering":
        return calls.collect(reading.read(REPOSITORY, ["profiling", "ordering"]))
    return calls.collect(reading.read(CONTRACT))


def requests(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The requests of a Postman collection, whatever folder they are in."""
    for item in items:
        yield from requests(item["item"]) if "item" in item else [item]


def every_call(collection: Collection) -> list[calls.Call]:
    return [*collection.sign_ins, *(call for some in collection.calls.values() for call in some)]


def test_postman_has_every_operation_with_its_tests(collection: Collection) -> None:
    document = json.loads(postman.files(collection)[postman.COLLECTION])
    found = list(requests(document["item"]))
    assert len(found) == len(every_call(collection)) == len({each["id"] for each in found})
    for call, request in zip(
        sorted(every_call(collection), key=lambda each: each.summary), sorted(found, key=lambda each: each["name"]), strict=True
    ):
        script = "\n".join(request["event"][0]["script"]["exec"])
        assert request["name"] == call.summary
        assert script.count("pm.test(") == 3
        assert re.findall(r"^  (\d+): {", script, re.MULTILINE) == list(call.answers)


def test_every_variable_that_is_used_is_there(collection: Collection) -> None:
    files = postman.files(collection)
    defined = {each["key"] for each in json.loads(files[postman.ENVIRONMENT])["values"]}
    assert set(_VARIABLE.findall(files[postman.COLLECTION])) <= defined


def test_a_sign_in_asks_for_what_is_required_only() -> None:
    """The example of one has a device too; its variable would be sent empty, and refused."""
    signing = calls.collect(reading.read(REPOSITORY, ["profiling"])).sign_ins
    assert [call.body for call in signing] == [
        ("application/json", {"email": f"{{{{{who}_email}}}}", "password": f"{{{{{who}_password}}}}"})
        for who in ("customer", "staff")
    ]


def test_schemas_refer_to_what_is_there(collection: Collection) -> None:
    for service, schemas in collection.schemas.items():
        named = {answer.schema for call in collection.calls[service] for answer in call.answers.values() if answer.schema}
        referred = re.findall(r'"#/definitions/(\w+)"', json.dumps(schemas))
        assert named | set(referred) <= schemas.keys()


def test_insomnia_is_what_its_schema_says(collection: Collection) -> None:
    document = yaml.safe_load(insomnia.files(collection)[insomnia.FILE])
    assert list(insomnia.faults_of(document)) == []
    assert not re.search(r"{{\w", json.dumps(document))  # its variables are written `{{ _.name }}`


@pytest.mark.parametrize(
    ("planted", "line"),
    [
        ({"type": "collection.insomnia.rest/4.0"}, "comptoir.insomnia.yaml#/type:"),
        ({"colection": []}, "comptoir.insomnia.yaml#/:"),
        ({"collection": [{"name": "x", "children": [{"name": "y"}]}]}, "comptoir.insomnia.yaml#/collection/0:"),
    ],
)
def test_insomnia_with_a_planted_fault_is_one_line(collection: Collection, planted: dict[str, Any], line: str) -> None:
    document = yaml.safe_load(insomnia.files(collection)[insomnia.FILE]) | planted
    assert [each for each in insomnia.faults_of(document) if each.startswith(line)]


def test_bruno_reads_back_what_was_printed(collection: Collection) -> None:
    files = bruno.files(collection)
    printed = {name: text for name, text in files.items() if name.endswith(".bru") and not name.startswith("environments/")}
    done = node_tools.run("bru.mjs", "--read", folder=bruno.NODE, given=json.dumps(printed))
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    calls_by_name = {f"{call.service}/{call.summary}": call for call in every_call(collection)}
    assert len(read) == len(calls_by_name)
    for each in read.values():
        service = _VARIABLE.findall(each["http"]["url"])[0]
        call = calls_by_name[f"{service}/{each['meta']['name']}"]
        assert each["http"]["method"] == call.method.lower()
        assert f"[{', '.join(call.answers)}]" in each["tests"]
        assert json.loads(each.get("body", {}).get("json", "null")) == (call.body[1] if call.body else None)


def test_requests_that_are_none_any_more_are_removed(collection: Collection, tmp_path: Path) -> None:
    bruno.write(collection, tmp_path)
    (tmp_path / "gone.bru").write_text("")
    (tmp_path / "notes.md").write_text("mine")
    bruno.write(collection, tmp_path)
    assert not (tmp_path / "gone.bru").exists()
    assert (tmp_path / "notes.md").exists()


def test_the_python_package_stands_alone(tree: output.Tree, tmp_path: Path) -> None:
    files = python.project(tree, "1.2.3")
    skeletons.write(files, tmp_path)
    assert not [name for name, text in files.items() if re.search(r"^(from|import) (infra|generated)\b", text, re.MULTILINE)]
    script = """
import importlib, pkgutil, sys, comptoir_client
for module in pkgutil.walk_packages(comptoir_client.__path__, "comptoir_client."):
    importlib.import_module(module.name)
from comptoir_client.library.operations import AddBookRequest
print(comptoir_client.__version__, AddBookRequest.spec.operation_id, {"sqlalchemy", "connexion", "infra"} & set(sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], cwd=tmp_path, env={}, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "1.2.3 add_book set()", done.stderr


def test_the_npm_package_imports_what_it_holds() -> None:
    typescript = REPOSITORY / "generated" / "typescript"
    tree = {f"typescript/{path.name}": path.read_text(encoding="utf-8") for path in typescript.glob("*.ts")}
    files = npm.project(tree, "1.2.3.dev4")
    assert json.loads(files["package.json"])["version"] == "1.2.3-dev.4"
    assert len(files) > 15
    for name, text in files.items():
        for imported in re.findall(r'from "(\./[^"]+)\.js"', text):
            path = f"{name.rpartition('/')[0]}/{imported.removeprefix('./')}"
            assert f"{path}.ts" in files or f"{path}.d.ts" in files, f"{name}: {imported}"
        assert "@generated" not in text


def test_a_broken_contract_is_exported_to_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "contracts" / "library").mkdir(parents=True)
    (tmp_path / "contracts" / "library" / "openapi.yaml").write_text("openapi: [")
    assert exports.main(["postman", "--root", str(tmp_path), "--to", str(tmp_path / "out")]) == 1
    assert "contracts/library/openapi.yaml:" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
