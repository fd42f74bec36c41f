"""Generated code runs: it imports without a warning, and its classes do what the seam expects of them."""

import subprocess
import sys
from pathlib import Path

import pytest

from codegen import output

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tree: output.Tree, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("execution")
    output.replace(tree, root / "generated", ("**/*",))
    return root


def run(folder: Path, script: str) -> str:
    """Runs a script that sees the generated code of the small contract in place of the repository's."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{REPOSITORY}", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_module_can_be_imported(tree: output.Tree, folder: Path) -> None:
    modules = [f"generated/{name}"[: -len(".py")].replace("/", ".") for name in tree if name.endswith(".py")]
    run(folder, "\n".join(f"import {module.removesuffix('.__init__')}" for module in modules))


def test_importing_a_service_loads_no_tool(folder: Path) -> None:
    loaded = run(folder, "import sys, generated.library.client, generated.library.subscriptions; print(*sys.modules)").split()
    assert not {"datamodel_code_generator", "codegen", "yaml", "generated.lending"} & set(loaded)


def test_the_table_takes_one_implementation_per_operation(folder: Path) -> None:
    script = """
from generated.common.models import Fee
from generated.library import models, operations as ops
from infra.runtime.operation import Command, Instant, Query
book = models.Book(isbn="9780000000000", title="Emma")
table = ops.Operations(
    add_book=Command(lambda tx, request: ops.AddBookCreated(body=book, location=f"/books/{book.isbn}")),
    remove_book=Command(lambda tx, request: ops.RemoveBookDone()),
    list_books=Query(lambda tx, request: ops.ListBooksOk(body=models.BookPage(items=[book]))),
    quote_book=Query(lambda tx, request: ops.QuoteBookOk(body=Fee(amount=5))),
    get_cover=Instant(lambda request: ops.GetCoverOk(body=b"", content_type=request.accept)),
    set_cover=Command(lambda tx, request: ops.SetCoverAccepted()),
)
answer = table.get_cover.call(ops.GetCoverRequest(isbn="1"))
print(answer.content_type, answer.status, answer.media_types)
try:
    ops.Operations(add_book=table.add_book)
except TypeError as error:
    print(error)
"""
    answer, error = run(folder, script).splitlines()
    assert answer == "image/png 200 ('image/png', 'image/webp')"
    assert "'set_cover'" in error


def test_requests_carry_the_defaults_of_the_contract(folder: Path) -> None:
    script = """
from generated.library.operations import ListBooksRequest
request = ListBooksRequest(from_="A")
print(request.sort, request.limit, request.isbn, request.caller.is_service)
print([(p.field, p.name) for p in request.spec.parameters if p.field != p.name])
"""
    assert run(folder, script).splitlines() == ["TITLE 20 None False", "[('from_', 'from')]"]


def test_a_request_without_a_required_field_is_refused(folder: Path) -> None:
    script = """
from generated.library.operations import AddBookRequest
from generated.library.models import BookDraft
try:
    AddBookRequest(body=BookDraft(title="Emma"))
except TypeError as error:
    print(error)
"""
    assert "idempotency_key" in run(folder, script)


def test_models_travel_as_json_and_back(folder: Path) -> None:
    script = """
import msgspec
from generated.library.models import Book, Fee
text = b'{"isbn":"1","title":"Emma","from":"2026-11-23","added_at":"2026-11-23T09:30:00Z",' \\
    b'"volumes":[{"isbn":"2","title":"I"}],"later":1}'
book = msgspec.json.decode(text, type=Book)
print(book.from_, book.added_at.isoformat(), book.volumes[0].title, book.late is msgspec.UNSET, book.lent)
print(msgspec.json.encode(Book(isbn="1", title="Emma", late=Fee(amount=5))).decode())
"""
    assert run(folder, script).splitlines() == [
        "2026-11-23 2026-11-23T09:30:00+00:00 I True False",
        '{"isbn":"1","title":"Emma","lent":false,"late":{"amount":5}}',
    ]


def test_a_problem_carries_its_members(folder: Path) -> None:
    script = """
from generated.common.models import Fee
from generated.library.problems import BookLent, NotFound, ShelfFull
from infra.runtime import problem
lent = BookLent(until="Monday", fees=[Fee(amount=5)], max=3)
print(lent.as_json()["code"], lent.status, lent.members["max"], NotFound is problem.NotFound, ShelfFull())
"""
    assert run(folder, script) == "book-lent 409 3 True Choose another."


def test_events_know_their_type_topic_and_key(folder: Path) -> None:
    script = """
from generated.events import catalogue, library, operations
from generated.lending.subscriptions import Subscriptions
from generated.library import subscriptions
print(library.BOOK_ADDED_V2.name, library.BOOK_ADDED_V2.topic, library.BOOK_ADDED_V2.key)
print(operations.ALARM_RAISED.name, len(catalogue.ALL))
print(Subscriptions.TABLE["book_gone"].mode, sorted(subscriptions.Subscriptions.TABLE))
"""
    assert run(folder, script).splitlines() == [
        "library.book-added.v2 library.books isbn",
        "operations.alarm-raised.v1 5",
        "wait ['alarm_raised', 'reader_barred']",
    ]
