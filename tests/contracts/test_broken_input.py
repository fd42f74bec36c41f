"""Whatever stands in a contract file: lines that name a file, exit 1, and neither a traceback nor a hang."""

import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.faults import Faults
from codegen.lint import check, main
from codegen.lint.findings import Finding, lines
from codegen.lint.rules import beside, files
from codegen.lint.sound import Sound
from codegen.sources import Sources
from tests.codegen.conftest import CONTRACT
from tests.contracts.planting import DROP, Edit, found

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).parents[2]
_LONGEST = 5
LENDING, LIBRARY, BOOKS = "lending/openapi.yaml", "library/openapi.yaml", "library/paths/books.yaml"
GET_LOAN, GET_BOOKS = "/paths/~1loans~1{loan_id}/get", "/paths/~1books/get"
LOAN, BOOK_GONE = "/components/schemas/Loan", "library/events/book-gone.v1.json"

TEXTS: dict[str, tuple[str, bytes]] = {
    "an empty file": (LENDING, b""),
    "a list instead of a map": (LENDING, b"- openapi: 3.0.3\n"),
    "a word instead of a map": (LENDING, b"openapi\n"),
    "nothing but null": (LENDING, b"null\n"),
    "numbers as keys": (LENDING, b"1: {2: 3}\n"),
    "a list as a key": (LENDING, b"? [a, b]\n: c\n"),
    "null as a key": (LENDING, b"~: c\n"),
    "a key twice": (LENDING, b"openapi: 3.0.3\nopenapi: 3.0.3\n"),
    "two documents": (LENDING, b"openapi: 3.0.3\n---\nopenapi: 3.0.3\n"),
    "a tab": (LENDING, b"openapi: 3.0.3\ninfo:\n\ttitle: LENDING\n"),
    "an unknown tag": (LENDING, b"openapi: !version 3.0.3\n"),
    "an anchor that is not there": (LENDING, b"openapi: *version\n"),
    "no text at all": (LENDING, b"\xff\xfe\x00\x01"),
    "a picture": (LENDING, b"\x89PNG\r\n\x1a\n\x00\x00"),
    "JSON that ends early": (BOOK_GONE, b'{"title": "BookGone"'),
    "JSON with a list": (BOOK_GONE, b"[]"),
    "JSON with null": (BOOK_GONE, b"null"),
    "an empty event": (BOOK_GONE, b""),
    "empty topics": ("lending/topics.yaml", b""),
    "topics as a list": ("lending/topics.yaml", b"[]"),
    "empty problems": ("library/problems.yaml", b""),
    "empty scopes": ("lending/scopes.yaml", b""),
    "empty shared components": ("shared/components.yaml", b""),
    "empty shared topics": ("shared/topics.yaml", b""),
    "empty shared scopes": ("shared/scopes.yaml", b""),
    "empty sites": ("shared/sites.yaml", b""),
}
EDITS: dict[str, Edit] = {
    "no paths": Edit(LENDING, "/paths", None),
    "paths as a list": Edit(LENDING, "/paths", [1]),
    "a path that is a word": Edit(LENDING, "/paths/~1loans~1{loan_id}", "get"),
    "an operation that is null": Edit(LENDING, GET_LOAN, None),
    "an operation that is a list": Edit(LENDING, GET_LOAN, [{}]),
    "an operationId that is a map": Edit(LENDING, f"{GET_LOAN}/operationId", {"a": 1}),
    "tags that are a number": Edit(LENDING, f"{GET_LOAN}/tags", 5),
    "parameters that are a map": Edit(LENDING, f"{GET_LOAN}/parameters", {"name": "loan_id"}),
    "a parameter that is null": Edit(LENDING, f"{GET_LOAN}/parameters/0", None),
    "security that is a map": Edit(LENDING, f"{GET_LOAN}/security", {"staff": []}),
    "security of numbers": Edit(LENDING, f"{GET_LOAN}/security", [5]),
    "scopes that are a word": Edit(LENDING, f"{GET_LOAN}/security", [{"staff": "loans:read"}]),
    "responses that are null": Edit(LENDING, f"{GET_LOAN}/responses", None),
    "a response that is a number": Edit(LENDING, f"{GET_LOAN}/responses/200", 5),
    "content that is a list": Edit(LENDING, f"{GET_LOAN}/responses/200/content", []),
    "a schema that is a number": Edit(LENDING, f"{GET_LOAN}/responses/200/content/application~1json/schema", 5),
    "a reference that is a number": Edit(LENDING, f"{GET_LOAN}/responses/200/content/application~1json/schema", {"$ref": 5}),
    "a reference to a folder": Edit(
        LENDING, f"{GET_LOAN}/responses/200/content/application~1json/schema", {"$ref": "../shared"}
    ),
    "problems that are a map": Edit(BOOKS, f"{GET_BOOKS}/x-problems", {"not-found": True}),
    "events that are a number": Edit(BOOKS, f"{GET_BOOKS}/x-emits", 5),
    "components as a list": Edit(LENDING, "/components", []),
    "a component that is null": Edit(LENDING, LOAN, None),
    "properties as a list": Edit(LENDING, f"{LOAN}/properties", ["loan_id"]),
    "a property that is true": Edit(LENDING, f"{LOAN}/properties/loan_id", True),
    "required that is a word": Edit(LENDING, f"{LOAN}/required", "loan_id"),
    "a type that is a list": Edit(LENDING, f"{LOAN}/properties/loan_id/type", ["string", "null"]),
    "a pattern that is a number": Edit(LENDING, f"{LOAN}/properties/loan_id/pattern", 5),
    "a pattern that is none": Edit(LENDING, f"{LOAN}/properties/loan_id/pattern", "^(a$"),
    "an enum that is a map": Edit(LENDING, f"{LOAN}/properties/loan_id/enum", {}),
    "a pattern with a class in a class": Edit(LENDING, f"{LOAN}/properties/loan_id/pattern", "^[[:alpha:]]+$"),
    "a limit that is a word": Edit(LENDING, f"{LOAN}/properties/loan_id/maxLength", "thirty"),
    "servers that are null": Edit(LENDING, "/servers", None),
    "a server that is a number": Edit(LENDING, "/servers", [5]),
    "a tag that is null": Edit(LENDING, "/tags", [None]),
    "an event without properties": Edit(BOOK_GONE, "/properties", None),
    "an event whose required is a map": Edit(BOOK_GONE, "/required", {}),
    "an event whose required is a number": Edit(BOOK_GONE, "/required", 5),
    "a type that is no word": Edit("shared/components.yaml", "/components/schemas/Fee/properties/amount/type", [{}]),
    "examples that are a word": Edit(BOOK_GONE, "/examples", "isbn"),
    "publishes that is a list": Edit("lending/topics.yaml", "/publishes", []),
    "subscribes that is a number": Edit("lending/topics.yaml", "/subscribes", 5),
    "a problem that is null": Edit("library/problems.yaml", "/problems/shelf-full", None),
    "a scope that is a list": Edit("lending/scopes.yaml", "/scopes/borrow", []),
    "roles that are a number": Edit("shared/scopes.yaml", "/roles", 5),
}


CATALOGUES: dict[str, Edit] = {
    "publish for publishes": Edit("stocking/topics.yaml", "", {"publish": {}}),
    "no publishes": Edit("stocking/topics.yaml", "/publishes", None),
    "problem for problems": Edit("stocking/problems.yaml", "", {"problem": {}}),
    "scope for scopes": Edit("stocking/scopes.yaml", "", {"scope": {}}),
}
"""Many operations rest on each of these files."""
BESIDE: dict[str, tuple[Edit, str]] = {
    "an approval that is a word": (Edit("approvals.yaml", "/approvals/0", "hello"), "/approvals/0"),
    "an approval until soon": (Edit("approvals.yaml", "/approvals/0/expiry", "soon"), "/approvals/0/expiry"),
    "an approval that nobody answers for": (Edit("approvals.yaml", "/approvals/0/owner", DROP), "/approvals/0"),
    "postal codes as a map": (Edit("postal-codes.json", "/postal_codes", {}), "/postal_codes"),
    "a form that is a number": (Edit("postal-codes.json", "/postal_codes/0/pattern", 5), "/postal_codes/0/pattern"),
    "a form that cannot be read": (Edit("postal-codes.json", "/postal_codes/0/pattern", "^(a$"), "/postal_codes/0/pattern"),
    "a case that the form refuses": (Edit("postal-codes.json", "/postal_codes/0/valid/0", "?"), "/postal_codes/0/valid/0"),
    "a case that the form accepts": (
        Edit("postal-codes.json", "/postal_codes/0/invalid/0", "75011"),
        "/postal_codes/0/invalid/0",
    ),
    "no cast": (Edit("story.yaml", "/cast", DROP), "/"),
    "a cast of words": (Edit("story.yaml", "/cast/sku", "MUG"), "/cast/sku"),
}
"""Files of no service, and where the fault is found."""
SCHEMAS: dict[str, dict[str, Any]] = {
    "a null": {"type": "boolean", "nullable": True},
    "another spelling": {"type": "string", "maxlength": 5},
    "a map": {"type": "object", "additionalProperties": {"type": "boolean"}},
    "an enum of numbers": {"type": "integer", "enum": [1, 2, 3]},
}
"""Each has one fault, of which more than one rule could tell."""
UNREAD: dict[str, tuple[str, str]] = {
    "stocking/notes.md": ("", "layout"),
    "stocking/schemas/pallets.yml": ("", "layout"),
    "stocking/schemas/pallets/all.yaml": ("", "layout"),
    "stocking/schemas/pal\nlets.yaml": ("components: {}\n", "layout"),
    "stocking/schemas/pal:lets.yaml": ("components: {}\n", "layout"),
    "pallets.yaml": ("", "layout"),
    "adr/notes.yaml": ("", "layout"),
    "stocking/schemas/pallets.yaml": ("", "codegen"),
    "stocking/paths/pallets.yaml": ("path: {}\n", "codegen"),
    "stocking/.DS_Store": ("", ""),
    "stocking/schemas/stock.yaml~": ("", ""),
}
"""Files that nothing refers to: their text, and the rule; none for those of editors and systems."""


def lint(root: Path, capsys: pytest.CaptureFixture[str], file: str) -> list[str]:
    """The lines for the service of a file; they are there soon."""
    service = file.partition("/")[0]
    started = time.monotonic()
    assert main([*([service] if service != "shared" else ["lending"]), "--root", str(root)]) == 1
    assert time.monotonic() - started < _LONGEST
    return [line for line in capsys.readouterr().out.splitlines() if line.startswith(f"contracts/{file}:")]


def of_files(rules: Sequence[Callable[[Sound], Iterable[Finding]]], root: Path) -> list[str]:
    """The lines of some rules alone, which is fast: nothing is bundled."""
    sound = Sound(Sources(root, Faults()), [], {}, None, [])
    return lines((finding for rule in rules for finding in rule(sound)), sound.sources)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    return tmp_path


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "contracts", tmp_path / "contracts", ignore=shutil.ignore_patterns("releases", "adr"))
    return tmp_path


@pytest.fixture(scope="module")
def known() -> set[tuple[str, str]]:
    """What the small contract leaves out of the rules: it shows shapes, not manners."""
    return {found(line) for line in check(CONTRACT).lines}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_no_contract_is_named(name: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, text = TEXTS[name]
    (root / "contracts" / file).write_bytes(text)
    assert [line for line in lint(root, capsys, file) if " codegen " in line]


@pytest.mark.parametrize("name", EDITS)
def test_a_value_of_a_wrong_type_is_named(
    name: str, root: Path, known: set[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    edit = EDITS[name]
    edit.apply(root)
    new = {found(line)[0].partition("#")[2] for line in lint(root, capsys, edit.file) if found(line) not in known}
    assert [place for place in new if place.startswith(edit.pointer) or edit.pointer.startswith(place)]


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_broken_catalogue_is_named_without_its_consequences(name: str, whole: Path) -> None:
    CATALOGUES[name].apply(whole)
    (line,) = check(whole).lines
    assert line.startswith(f"contracts/{CATALOGUES[name].file}:")


def test_an_event_without_topic_is_named_where_it_stands_and_where_it_is_read(whole: Path) -> None:
    Edit("stocking/topics.yaml", "/publishes/stocking.items/events/0", DROP).apply(whole)
    files = [found(line)[0].partition("#")[0] for line in check(whole).lines]
    assert [file for file in files if not file.endswith("/topics.yaml")] == ["stocking/events/stock-level-changed.v1.json"]


@pytest.mark.parametrize("name", BESIDE)
def test_a_fault_beside_the_services_is_named(name: str, whole: Path) -> None:
    edit, place = BESIDE[name]
    edit.apply(whole)
    assert [found(line)[0] for line in of_files(beside.RULES, whole)] == [f"{edit.file}#{place}"]


@pytest.mark.parametrize("file", ["postal-codes.json", "story.yaml"])
@pytest.mark.parametrize("text", [None, b"", b"[", b"\xff"])
def test_a_file_beside_the_services_that_cannot_be_read_is_named(file: str, text: bytes | None, whole: Path) -> None:
    path = whole / "contracts" / file
    path.unlink() if text is None else path.write_bytes(text)
    assert [line.partition(":")[0] for line in of_files(beside.RULES, whole)] == [f"contracts/{file}"]


@pytest.mark.parametrize("file", UNREAD)
def test_a_file_that_nobody_reads_is_named_on_one_line(file: str, whole: Path) -> None:
    text, rule = UNREAD[file]
    path = whole / "contracts" / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    found_lines = of_files(files.RULES, whole)
    assert [f" {rule} " in line for line in found_lines] == [True] * bool(rule)
    assert [line for line in found_lines if not line.isprintable()] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_one_fault_of_a_schema_is_one_line(name: str, whole: Path) -> None:
    pointer = "/components/schemas/StockReceipt/properties/probe"
    Edit("stocking/schemas/stock.yaml", pointer, SCHEMAS[name]).apply(whole)
    (line,) = check(whole, ["stocking"]).lines
    assert found(line)[0].startswith(f"stocking/schemas/stock.yaml#{pointer}")
