"""A broken contract is answered by one line that says where and what, and nothing is written."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.codegen.conftest import CONTRACT

BOOKS = "library/paths/books.yaml"
LOANS = "lending/openapi.yaml"
GET_LOAN = "contracts/lending/openapi.yaml#/paths/~1loans~1{loan_id}/get"
QUOTE_BOOK = "contracts/library/paths/books.yaml#/paths/~1book-quotes/post"
REMOVE_BOOK = "contracts/library/paths/books.yaml#/paths/~1books~1{isbn}/delete"

Faults = Callable[[str, str | None, str | None], list[str]]


@pytest.fixture
def faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Faults:
    """Replaces text in a file of the small contract (or the whole file, or drops it) and answers the lines printed."""
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")

    def broken(file: str, old: str | None, new: str | None) -> list[str]:
        path = tmp_path / "contracts" / file
        if new is None:
            path.unlink()
        elif old is None:
            path.write_text(new)
        else:
            text = path.read_text()
            assert old in text
            path.write_text(text.replace(old, new))
        assert main(["--root", str(tmp_path)]) == 1
        assert not (tmp_path / "generated").exists()
        return capsys.readouterr().err.splitlines()

    return broken


CASES: dict[str, tuple[str, str | None, str | None, str]] = {
    "YAML that cannot be read": (
        LOANS,
        "tags: [{name: loans}",
        "tags: [{name: loans",
        "contracts/lending/openapi.yaml:4: not YAML: did not find expected ',' or '}'.",
    ),
    "a key twice": (
        LOANS,
        "      summary: Read a loan\n",
        "      summary: Read a loan\n      summary: Read it\n",
        "contracts/lending/openapi.yaml:11: not YAML: the key 'summary' stands here twice.",
    ),
    "an empty file": (LOANS, None, "", "contracts/lending/openapi.yaml: is not a mapping."),
    "JSON that cannot be read": (
        "library/events/book-gone.v1.json",
        '"type": "object",',
        '"type": "object"',
        "contracts/library/events/book-gone.v1.json:5: not JSON: Expecting ',' delimiter.",
    ),
    "a file that is not there": (
        "library/openapi.yaml",
        "paths/books.yaml#/paths/~1books~1{isbn}~1cover",
        "paths/covers.yaml#/paths/~1books~1{isbn}~1cover",
        (
            "contracts/library/openapi.yaml#/paths/~1books~1{isbn}~1cover: "
            "$ref to 'paths/covers.yaml#/paths/~1books~1{isbn}~1cover', "
            "but there is no file contracts/library/paths/covers.yaml."
        ),
    ),
    "a dangling reference": (
        LOANS,
        'schema: {$ref: "#/components/schemas/Loan"}',
        'schema: {$ref: "#/components/schemas/Lone"}',
        (
            f"{GET_LOAN}/responses/200/content/application~1json/schema: "
            "$ref to '#/components/schemas/Lone', but contracts/lending/openapi.yaml has no /components/schemas/Lone."
        ),
    ),
    "a reference to something without a name": (
        LOANS,
        'schema: {$ref: "#/components/schemas/Loan"}',
        'schema: {$ref: "#/components/schemas/Loan/properties/loan_id"}',
        (
            f"{GET_LOAN}/responses/200/content/application~1json/schema: "
            "$ref to '#/components/schemas/Loan/properties/loan_id': it must name #/components/<kind>/<Name>."
        ),
    ),
    "something beside a reference": (
        LOANS,
        'schema: {$ref: "#/components/schemas/Loan"}',
        'schema: {$ref: "#/components/schemas/Loan", description: A loan.}',
        f"{GET_LOAN}/responses/200/content/application~1json/schema: nothing may stand beside a $ref (S-17).",
    ),
    "a name that means two things": (
        LOANS,
        "    Loan:\n",
        "    Liveness: {type: string, maxLength: 9}\n    Loan:\n",
        (
            "contracts/shared/operations.yaml#/components/schemas/Liveness: "
            "Liveness means another thing in contracts/lending/openapi.yaml#/components/schemas/Liveness; "
            "a name means one thing."
        ),
    ),
    "an unknown problem": (
        BOOKS,
        "x-problems: [book-lent, version-conflict]",
        "x-problems: [book-lost, version-conflict]",
        f"{REMOVE_BOOK}/x-problems/0: book-lost stands in no problems.yaml (S-09).",
    ),
    "a deprecated operation without an end": (
        BOOKS,
        "      x-sunset: 2999-12-31\n",
        "",
        f"{QUOTE_BOOK}/deprecated: says no x-sunset, the day until which it is served (S-21).",
    ),
    "an end of what is not deprecated": (
        BOOKS,
        "      deprecated: true\n",
        "",
        f"{QUOTE_BOOK}/x-sunset: stands without `deprecated: true` (S-21).",
    ),
    "an end that is no day": (
        BOOKS,
        "x-sunset: 2999-12-31",
        "x-sunset: 2999-02-30",
        f"{QUOTE_BOOK}/x-sunset: '2999-02-30' is no day like 2027-12-31 (S-21).",
    ),
    "no operationId": (LOANS, "      operationId: get_loan\n", "", f"{GET_LOAN}: has no operationId (S-02)."),
    "an operationId in another spelling": (
        LOANS,
        "get_loan",
        "getLoan",
        f"{GET_LOAN}/operationId: 'getLoan' is not snake_case (S-02).",
    ),
    "an operationId twice": (
        BOOKS,
        "operationId: remove_book",
        "operationId: add_book",
        (
            f"{REMOVE_BOOK}/operationId: add_book is also the operationId of "
            "contracts/library/paths/books.yaml#/paths/~1books/post."
        ),
    ),
    "no success": (LOANS, '        "200":\n', '        "400":\n', f"{GET_LOAN}/responses: has no success response."),
    "a body without a named schema": (
        LOANS,
        'schema: {$ref: "#/components/schemas/Loan"}',
        "schema: {type: object}",
        f"{GET_LOAN}/responses/200/content/application~1json/schema: must be a $ref to a named schema (S-05).",
    ),
    "a parameter that no request can carry": (
        LOANS,
        "name: loan_id, in: path, required: true, schema: {type: string, maxLength: 30}",
        "name: loan_id, in: path, required: true, schema: {type: number}",
        f"{GET_LOAN}/parameters/0: loan_id in path of type number cannot be a field of the request.",
    ),
    "a shape that is not OpenAPI": (
        LOANS,
        "parameters: [{name: loan_id,",
        "parameters: [{nom: loan_id,",
        f"{GET_LOAN}/parameters/0/nom: there is no nom here; write name.",
    ),
    "a keyword these contracts do without": (
        LOANS,
        "        loan_id: {type: string, maxLength: 30}\n",
        "        loan_id: {type: string, maxLength: 30, nullable: true}\n",
        (
            "contracts/lending/openapi.yaml#/components/schemas/Loan/properties/loan_id/nullable: "
            "nullable has no place in these contracts: an absent member means none (S-06)."
        ),
    ),
    "an event without a file": (
        "library/events/book-gone.v1.json",
        None,
        None,
        "contracts/library/topics.yaml#/publishes/library.books/events: contracts/library/events has no event BookGone.",
    ),
    "an event without a topic": (
        "library/topics.yaml",
        "events: [BookAdded, BookAddedV2, BookGone]",
        "events: [BookAdded, BookGone]",
        "contracts/library/events/book-added.v2.json#/: no topic of contracts/library/topics.yaml carries BookAddedV2.",
    ),
    "an event with another title than its file": (
        "library/events/book-gone.v1.json",
        '"title": "BookGone"',
        '"title": "BookWent"',
        "contracts/library/events/book-gone.v1.json#/title: must be BookGone, as the file is named.",
    ),
    "an event without the key of its topic": (
        "library/events/book-gone.v1.json",
        '"required": ["isbn"]',
        '"required": []',
        "contracts/library/events/book-gone.v1.json#/required: lacks isbn, the key of the topic library.books.",
    ),
    "an event with a dangling reference": (
        "library/events/book-gone.v1.json",
        "schemas/Timestamp",
        "schemas/Instant",
        (
            "contracts/library/events/book-gone.v1.json#/properties/gone_at: $ref to "
            "'../../shared/components.yaml#/components/schemas/Instant', "
            "but contracts/shared/components.yaml has no /components/schemas/Instant."
        ),
    ),
    "a part in an event that is not a schema": (
        "library/events/parts.yaml",
        "properties: {number: {type: integer, minimum: 0, maximum: 9}}",
        "properties: {number: {minimum: 0, maximum: 9}}",
        'contracts/library/events/parts.yaml#/components/schemas/Shelf/properties/number: "type" is a required property.',
    ),
    "a topic that nobody publishes": (
        "lending/topics.yaml",
        "  library.books: {BookAdded",
        "  library.boots: {BookAdded",
        "contracts/lending/topics.yaml#/subscribes/library.boots: no service publishes the topic 'library.boots'.",
    ),
    "a topic that two services publish": (
        "lending/topics.yaml",
        "  lending.sessions:\n",
        "  library.books: {key: reader, events: []}\n  lending.sessions:\n",
        "contracts/lending/topics.yaml#/publishes/library.books: library publishes the topic library.books, too.",
    ),
    "a consumer of an event that the topic does not carry": (
        "lending/topics.yaml",
        "library.books: {BookAdded: upsert, BookGone: wait}",
        "library.books: {BookAdded: upsert, BookLost: wait}",
        "contracts/lending/topics.yaml#/subscribes/library.books/BookLost: BookLost is not an event of this topic.",
    ),
    "an unknown mode": (
        "lending/topics.yaml",
        "BookGone: wait}",
        "BookGone: later}",
        ('contracts/lending/topics.yaml#/subscribes/library.books/BookGone: "later" is not one of upsert, wait, ignore.'),
    ),
    "a problem without status": (
        "library/problems.yaml",
        "shelf-full: {title: The shelf is full, status: 409, ",
        "shelf-full: {title: The shelf is full, ",
        'contracts/library/problems.yaml#/problems/shelf-full: "status" is a required property.',
    ),
    "a problem with a member of an unknown type": (
        "library/problems.yaml",
        'fees: "[Fee]"',
        'fees: "[Fees]"',
        "contracts/library/problems.yaml#/problems/book-lent/members/fees: is [Fees]: no shared schema or plain type.",
    ),
    "a problem that two files have": (
        "library/problems.yaml",
        "problems:\n",
        "problems:\n  not-found: {title: Gone, status: 404, detail: It was here.}\n",
        "contracts/library/problems.yaml#/problems/not-found: not-found stands in contracts/shared/problems.yaml, too.",
    ),
    "a service without a port": (
        LOANS,
        "http://localhost:8002",
        "http://localhost",
        (
            "contracts/lending/openapi.yaml#/servers: names no port: "
            'write servers: [{url: "http://localhost:PORT"}] with a port of its own.'
        ),
    ),
    "two services with one port": (
        LOANS,
        "localhost:8002",
        "localhost:8001",
        "contracts/library/openapi.yaml#/servers/0/url: the port 8001 is the one of lending: choose another.",
    ),
    "a service with the port of a site": (
        LOANS,
        "localhost:8002",
        "localhost:8000",
        "contracts/lending/openapi.yaml#/servers/0/url: the port 8000 is the one of the site reading-room: choose another.",
    ),
    "two sites with one port": (
        "shared/sites.yaml",
        "sites: {",
        "sites: {catalogue-hall: 8000, ",
        "contracts/shared/sites.yaml#/sites/reading-room: the port 8000 is the one of catalogue-hall: choose another.",
    ),
    "a tool with the port of a site": (
        "shared/sites.yaml",
        "sites:",
        "tools: {portal: 8000}\nsites:",
        "contracts/shared/sites.yaml#/tools/portal: the port 8000 is the one of reading-room: choose another.",
    ),
    "a scope that no file declares": (
        LOANS,
        "{staff: [loans:read]}",
        "{staff: [loans:raed]}",
        (
            f"{GET_LOAN}/security/1/staff/0: the scope 'loans:raed' of staff is declared nowhere: "
            "add it to contracts/lending/scopes.yaml."
        ),
    ),
    "a scope of customers asked of staff": (
        LOANS,
        "{staff: [loans:read]}",
        "{staff: [borrow]}",
        (
            f"{GET_LOAN}/security/1/staff/0: the scope 'borrow' of staff is declared nowhere: "
            "add it to contracts/lending/scopes.yaml."
        ),
    ),
    "a scope that is declared twice": (
        "lending/scopes.yaml",
        "  borrow:",
        "  session: {description: Work, roles: [LIBRARIAN]}\n  borrow:",
        "contracts/shared/scopes.yaml#/scopes/session: session is declared in contracts/lending/scopes.yaml, too.",
    ),
    "a role that is not there": (
        "lending/scopes.yaml",
        "roles: [LIBRARIAN]",
        "roles: [LIBRARIAN, PORTER]",
        (
            "contracts/lending/scopes.yaml#/scopes/loans:read/roles: there is no role 'PORTER': "
            "shared/scopes.yaml has READER, LIBRARIAN, CARETAKER."
        ),
    ),
    "a scope of two kinds of people": (
        "lending/scopes.yaml",
        "roles: [LIBRARIAN]",
        "roles: [LIBRARIAN, READER]",
        "contracts/lending/scopes.yaml#/scopes/loans:read/roles: must be roles that sign in by one and the same scheme.",
    ),
    "a mark that stands for nothing": (
        "shared/components.yaml",
        "x-enum: services",
        "x-enum: shelves",
        (
            "contracts/shared/components.yaml#/components/schemas/ServiceName/x-enum: "
            "there is no 'shelves', only services, roles, staff-roles."
        ),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_one_line_says_what_is_wrong(name: str, faults: Faults) -> None:
    file, old, new, line = CASES[name]
    assert faults(file, old, new) == [line]


def test_an_unknown_service_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    assert main(["lendings", "--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err.splitlines() == ["contracts/lendings/openapi.yaml: no such file; there is lending, library."]


def test_a_folder_without_openapi_is_no_service(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    (tmp_path / "contracts" / "binding").mkdir()
    (tmp_path / "contracts" / "binding" / "topics.yaml").write_text("publishes: {}\n")
    assert main(["--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "contracts/binding/topics.yaml: is of no service: write contracts/binding/openapi.yaml.\n"


def test_a_service_has_a_name_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    (tmp_path / "contracts" / "lending").rename(tmp_path / "contracts" / "kernel")
    assert main(["--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err.splitlines()[0] == (
        "contracts/kernel/openapi.yaml#/: no service can be called 'kernel': it must be a Python name that is not taken yet."
    )


def test_a_tree_without_contracts_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err.splitlines() == ["contracts/*/openapi.yaml: no such file; there is no contract at all."]


def test_an_event_file_is_named_as_its_event(faults: Faults, tmp_path: Path) -> None:
    schema = (CONTRACT / "contracts" / "library/events/book-gone.v1.json").read_text()
    (tmp_path / "contracts" / "library/events/BookGone.json").write_text(schema)
    lines = faults("library/events/book-gone.v1.json", None, schema)
    assert lines == ["contracts/library/events/BookGone.json#/: the file must be named <kebab-name>.v<n>.json (S-15)."]


def test_every_fault_is_told_at_once(faults: Faults) -> None:
    lines = faults(BOOKS, "x-problems: [shelf-full]", "x-problems: [shelf-fell, shelf-felt]")
    assert len(lines) == 2
