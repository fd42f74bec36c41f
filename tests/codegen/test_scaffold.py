"""`python -m codegen new`: what is made keeps the rules and leaves the rest as it was; what cannot be made is refused in one line."""

import ast
import io
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from codegen import wiring
from codegen.__main__ import main
from codegen.faults import CodegenError
from codegen.reading import Contracts
from codegen.scaffold.command import KINDS
from codegen.scaffold.draft import Draft, draft, services_of
from codegen.scaffold.questions import answers, with_services
from tests.codegen.conftest import CONTRACT, silently

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).parents[2]
EVENT = (
    *("event", "--service", "stocking", "--name", "StockBlocked", "--topic", "stocking.items"),
    *("--description", "Pieces were taken from sale", "--members", "sku, block_id, reason, lines:SkuQuantity[], note:text?"),
)
OPERATION = (
    *("operation", "--service", "stocking", "--operation-id", "block_stock", "--method", "POST"),
    *("--path", "/stock-items/{sku}/blocks", "--summary", "Take pieces from sale", "--security", "staff:stock:write"),
    *("--request", "StockBlockDraft(quantity, reason)", "--response", "StockBlock(block_id, sku, quantity, created_at)"),
    *("--problem", "nothing-free:409:Nothing is free:Wait for goods.", "--problem", "unknown-sku", "--emits", "StockBlocked"),
)
READING = (
    *("operation", "--service", "stocking", "--operation-id", "get_stock_block", "--method", "GET"),
    *("--path", "/stock-blocks/{block_id}", "--summary", "Read a block", "--security", "staff:stock:read"),
    *("--security", "service", "--response", "StockBlock"),
)
CHANGE = (
    *("operation", "--service", "ordering", "--operation-id", "set_order_label", "--method", "PUT"),
    *("--path", "/orders/{order_id}/label", "--summary", "Label an order", "--security", "staff:orders:write"),
    *("--request", "OrderLabel(label:text, version)", "--response", "OrderLabelState(order_id, label:text, version)"),
)
CONSUMER = ("consumer", "--service", "billing", "--event", "ShipmentDispatched", "--mode", "wait")
SERVICE = ("service", "--name", "reviewing", "--resource", "product-reviews", "--description", "What customers think")


def made(changes: Draft, arguments: Sequence[str]) -> list[str]:
    """Makes one thing in a draft, and answers what is left to do."""
    kind, *flags = arguments
    questions = with_services(KINDS[kind].questions, services_of(changes.copy))
    return KINDS[kind].make(changes, answers(kind, questions, flags, is_terminal=False))


@pytest.fixture(scope="module")
def changes() -> Iterator[Draft]:
    """One of each kind, one upon the other, in a draft of this project."""
    with draft(ROOT) as opened:
        for arguments in (EVENT, OPERATION, READING, CHANGE, CONSUMER, SERVICE):
            assert made(opened, arguments)
        yield opened


@pytest.fixture(scope="module")
def contracts(changes: Draft) -> Contracts:
    return changes.contracts()


def operation(contracts: Contracts, service: str, name: str) -> dict[str, object]:
    (found,) = [each for _, _, _, each, _ in contracts.bundles[service].operations() if each["operationId"] == name]
    return found


def test_what_was_there_is_still_there(changes: Draft) -> None:
    for file, text in changes.changed.items():
        former = (ROOT / file).read_text().splitlines() if (ROOT / file).is_file() else []
        lines = iter(text.splitlines())
        changed = [line for line in former if not any(line == each or _grown(line, each) for each in lines)]
        assert changed == [], file


def _grown(former: str, line: str) -> bool:
    """Whether a list on one line got one more member."""
    return former.endswith("]") and line.startswith(former.removesuffix("]"))


def test_an_operation_has_its_refusals_its_event_and_its_links(contracts: Contracts) -> None:
    block = operation(contracts, "stocking", "block_stock")
    assert block["x-problems"] == ["nothing-free", "unknown-sku"]
    assert block["x-emits"] == ["StockBlocked"]
    responses = block["responses"]
    assert isinstance(responses, dict)
    assert list(responses) == ["201", "400", "401", "403", "404", "409", "413", "415", "503"]
    assert list(responses["201"]["links"]) == ["get_stock_item"]
    assert contracts.problems["nothing-free"].title == "Nothing is free"


def test_a_change_carries_a_version_and_may_be_stale(contracts: Contracts) -> None:
    change = operation(contracts, "ordering", "set_order_label")
    assert change["x-problems"] == ["version-conflict"]


def test_an_event_has_two_examples_of_its_own_schema(contracts: Contracts) -> None:
    (event,) = [event for each in contracts.producers for event in each.events if event.name == "StockBlocked"]
    first, second = event.schema["examples"]
    assert (first.keys() - second.keys(), first["lines"][0]["sku"]) == ({"note"}, "MUG-BLUE-01")


def test_a_consumer_has_its_mode(contracts: Contracts) -> None:
    assert [(one.event, one.mode) for one in contracts.consumptions["billing"] if one.producer == "shipping"] == [
        ("ShipmentDispatched", "wait")
    ]


def test_a_service_has_folders_of_its_own_only_and_a_free_port(changes: Draft, contracts: Contracts) -> None:
    own = [file for file in changes.changed if "reviewing" in file]
    assert {file.split("reviewing")[0] for file in own} == {"contracts/", "impl/", "tests/service/"}
    assert [service.port for service in contracts.suite.services if service.name == "reviewing"] == [9020]


def test_what_is_made_is_plugged_in_and_tested(changes: Draft) -> None:
    plugged = {
        ("stocking", "Operations"): "block_stock",
        ("ordering", "Operations"): "set_order_label",
        ("billing", "Subscriptions"): "shipment_dispatched",
        ("reviewing", "Operations"): "list_product_reviews",
    }
    for (service, table), name in plugged.items():
        call = wiring.table_call(changes.text(wiring.app_of(service)), table)
        assert call is not None
        assert name in {keyword.arg for keyword in call.keywords}
    for file in ("stocking/test_block_stock", "billing/test_on_shipment_dispatched", "reviewing/test_list_product_reviews"):
        tree = ast.parse(changes.text(f"tests/service/{file}.py"))
        assert "pytest.fail('Write impl/" in ast.unparse(tree)


REFUSED: dict[str, tuple[Sequence[str], str]] = {
    "a flag given twice": ((*OPERATION, "--service", "ordering"), "--service: is given 2 times."),
    "an unknown service": (
        [each.replace("stocking", "stacking") for each in OPERATION],
        "--service stacking: must be one of administering, billing, ",
    ),
    "an operation that is there": (
        [each.replace("block_stock", "adjust_stock") for each in OPERATION],
        "adjust_stock exists already: POST /stock-items/{sku}/adjustments of stocking.",
    ),
    "a path that is taken": (
        [each.replace("/blocks", "/receipts") for each in OPERATION],
        "--path /stock-items/{sku}/receipts: is taken by receive_stock, POST /stock-items/{sku}/receipts.",
    ),
    "a template of another name": (
        [each.replace("/stock-items/{sku}/blocks", "/stock-items/{item}/receipts") for each in OPERATION],
        "--path /stock-items/{item}/receipts: {item} is called {sku} in /stock-items/{sku}.",
    ),
    "a name in another spelling": (
        [each.replace("block_stock", "BlockStock") for each in OPERATION],
        "--operation-id BlockStock: does not fit: its name, snake_case and verb first, as in freeze_stock.",
    ),
    "a name that is too long for a file": (
        [each.replace("block_stock", f"block_{'very_long_' * 30}stock") for each in OPERATION],
        "--operation-id block_very_long_very_long_very_long_very…: has 311 characters, of 60 at most: choose a shorter one.",
    ),
    "a tag that is too long, by the path": (
        [each.replace("/stock-items/{sku}/blocks", f"/{'a' * 61}") for each in OPERATION],
        f"--tag {'a' * 40}…: has 61 characters, of 60 at most",
    ),
    "a problem with a name that is too long": (
        [each.replace("nothing-free", "n" * 300) for each in OPERATION],
        f"--problem {'n' * 40}…: has 300 characters, of 60 at most",
    ),
    "a member with a name that is too long": (
        [each.replace("note:text?", f"{'n' * 61}:text") for each in EVENT],
        f"the member {'n' * 40}…: has 61 characters, of 60 at most",
    ),
    "a schema with a name that is too long": (
        [each.replace("StockBlockDraft", f"{'Stock' * 13}") for each in OPERATION[:-2]],
        f"the schema {'Stock' * 8}…: has 65 characters, of 60 at most",
    ),
    "a part of a path that is too long": (
        [each.replace("/blocks", f"/{'b' * 61}") for each in OPERATION],
        f"--path: {'b' * 40}…: has 61 characters, of 60 at most",
    ),
    "a new problem twice": (
        (*OPERATION, "--problem", "nothing-free:404:Other words:Wait."),
        "--problem nothing-free: is given twice.",
    ),
    "a known problem twice": ((*OPERATION, "--problem", "unknown-sku"), "--problem unknown-sku: is given twice."),
    "an emitted event twice": ((*OPERATION, "--emits", "StockBlocked"), "--emits StockBlocked: is given twice."),
    "a member twice": (
        [each.replace("sku, block_id", "sku, block_id, sku:text") for each in EVENT],
        "sku is given twice in 'sku, block_id, sku:text, reason, lines:SkuQuantity[], note:text?': a member has one name.",
    ),
    "an event with a name that is too long": (
        [each.replace("StockBlocked", f"Stock{'Very' * 70}Blocked") for each in EVENT],
        "--name StockVeryVeryVeryVeryVeryVeryVeryVeryVer…: has 292 characters, of 60 at most",
    ),
    "a service with a name that is too long": (
        [each.replace("reviewing", "r" * 300) for each in SERVICE],
        f"--name {'r' * 40}…: has 300 characters, of 60 at most",
    ),
    "a resource, which names a scope, that is too long": (
        [each.replace("product-reviews", "r" * 56) for each in SERVICE],
        f"--resource {'r' * 40}…: has 56 characters, of 55 at most",
    ),
    "an event that nobody publishes": (
        OPERATION,
        "--emits StockBlocked: stocking publishes no such event; new event makes one.",
    ),
    "a scope that nobody declares": (
        [each.replace("staff:stock:write", "staff:stock:block") for each in OPERATION],
        "--security staff:stock:block: must be one of ",
    ),
    "anybody who changes something": (
        [each.replace("staff:stock:write", "anybody") for each in OPERATION],
        "--security anybody: what changes something needs a credential, whose owner has its key (S-10).",
    ),
    "a problem that is there": (
        [each.replace("nothing-free", "stock-limit") for each in OPERATION],
        "--problem stock-limit: stands in a problems.yaml already; write the code alone.",
    ),
    "a problem that is not there": (
        [each.replace("unknown-sku", "unknown-skew") for each in OPERATION],
        "--problem unknown-skew: stands in no problems.yaml; write unknown-skew:409:Title:Detail for a new one.",
    ),
    "a schema that is not there": (
        READING,
        "there is no schema StockBlock: give its members, StockBlock(member, member:type, …).",
    ),
    "a schema that is there": (
        [each.replace("StockBlockDraft(", "StockReceipt(") for each in OPERATION[:-2]],
        "StockReceipt exists already (contracts/stocking/schemas/stock.yaml#/components/schemas/StockReceipt): a name means one thing.",
    ),
    "a change without a version": (
        [each.replace("label:text, version)", "label:text)") for each in CHANGE],
        "--request OrderLabel: lacks `version`, which what changes something carries (S-11).",
    ),
    "a shape that goes with another method": (
        (*READING, "--shape", "creates"),
        "--shape creates: goes with POST, not with GET.",
    ),
    "an event that is there": (
        [each.replace("StockBlocked", "StockLow") for each in EVENT],
        "StockLow exists already: stocking publishes it to stocking.items.",
    ),
    "an event without its topic's key": (
        [each.replace("sku, block_id", "block_id") for each in EVENT],
        "--members: lack sku, the key of the topic stocking.items.",
    ),
    "a topic of another service": (
        [each.replace("stocking.items", "ordering.orders") for each in EVENT],
        "--topic ordering.orders: is written by ordering; stocking has topics of its own.",
    ),
    "a new topic without a key": (
        [each.replace("stocking.items", "stocking.blocks") for each in EVENT],
        "new event: --key is missing: the member by which the new topic stocking.blocks keeps its records in order.",
    ),
    "a member of no type": (
        [each.replace("note:text?", "note:words?") for each in EVENT],
        "note:words: there is no schema words, and no type text, integer, boolean, date is called so.",
    ),
    "an event that nobody can hear": (
        [each.replace("ShipmentDispatched", "ShipmentLost") for each in CONSUMER],
        "--event ShipmentLost: no service publishes it; new event makes one.",
    ),
    "an event of its own": (
        [each.replace("billing", "shipping") for each in CONSUMER],
        "--event ShipmentDispatched: shipping publishes it itself.",
    ),
    "an event that it hears already": (
        [each.replace("billing", "ordering") for each in CONSUMER],
        "ordering reacts to ShipmentDispatched already.",
    ),
    "a service that is there": (
        [each.replace("reviewing", "stocking") for each in SERVICE],
        "stocking exists already: see contracts/stocking and impl/stocking.",
    ),
    "a port that is taken": ((*SERVICE, "--port", "9010"), "--port 9010: is the one of the site backoffice."),
    "a service with the name of a command": (
        [each.replace("reviewing", "lint") for each in SERVICE],
        "contracts/lint/openapi.yaml#/: no service can be called 'lint': it must be a Python name that is not taken yet.",
    ),
    "a role that nobody has": ((*SERVICE, "--roles", "CHEF"), "--roles CHEF: there is no such role, only "),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_made_is_refused_in_one_line(case: str) -> None:
    arguments, line = REFUSED[case]
    with draft(ROOT) as opened, pytest.raises(CodegenError) as refusal:
        made(opened, arguments)
    (said,) = refusal.value.lines
    assert said.startswith(line)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "new: what? One of operation, event, consumer, service; `new KIND --help` lists the flags."),
        (
            ["operation", "--service", "stocking"],
            "new operation: --operation-id is missing: its name, snake_case and verb first",
        ),
        (["event", "--colour", "blue"], "new event: unrecognized arguments: --colour blue."),
        ([*CONSUMER[:-1], "later"], "--mode later: must be one of upsert, wait, ignore."),
        (["consumer", "--service", ""], "--service: must not be empty: the service that reacts, as in stocking."),
    ],
)
def test_a_flag_that_is_missing_is_named(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main(["new", *arguments]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(line)


def test_on_a_terminal_an_unknown_service_is_asked_for_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = with_services(KINDS["event"].questions, services_of(ROOT))
    monkeypatch.setattr("sys.stdin", io.StringIO("stockin\nstocking\n"))
    found = answers("event", questions[:1], [], is_terminal=True)
    asked = " ".join(capsys.readouterr().out.split())
    assert (found.one("service"), asked.count("the service that publishes it")) == ("stocking", 2)
    assert "administering/billing/carting" in asked


@pytest.mark.parametrize(("topic", "is_said"), [("stocking.items", True), ("stocking.blocks", False)])
def test_an_event_on_a_compacted_topic_is_told_what_that_means(topic: str, is_said: bool) -> None:
    with draft(ROOT) as opened:
        _, *said = made(opened, [*(each.replace("stocking.items", topic) for each in EVENT), "--key", "sku"])
    line = (
        "stocking.items keeps only the last record of each sku: "
        "the event must tell everything that its readers need, or go to another topic (--topic)"
    )
    assert said == ([line] if is_said else [])


def test_an_app_that_is_not_python_is_named_with_its_line() -> None:
    with draft(ROOT) as opened:
        opened.write(wiring.app_of("billing"), '"""Billing."""\n\ndef build(:\n')
        with pytest.raises(CodegenError) as refusal:
            made(opened, CONSUMER)
    assert refusal.value.lines == ["impl/billing/app.py:3: cannot be read as Python: invalid syntax; nothing was written."]


def test_sigterm_leaves_no_draft(tmp_path: Path) -> None:
    project, drafts = tmp_path / "project", tmp_path / "drafts"
    shutil.copytree(CONTRACT / "contracts", project / "contracts")
    drafts.mkdir()
    flags = ["--service", "library", "--name", "BookLost", "--description", "It is gone", "--members", "isbn"]
    flags += ["--topic", "library.losses", "--key", "isbn"]
    command = [sys.executable, "-m", "codegen", "new", "event", "--root", str(project), *flags]
    environment = {**os.environ, "TMPDIR": str(drafts)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as new:
        while new.poll() is None and not list(drafts.glob("draft-*/contracts")):
            time.sleep(0.01)
        new.send_signal(signal.SIGTERM)
        _, said = new.communicate(timeout=60)
    assert (new.returncode, said.strip()) == (1, "Nothing was written.")
    assert list(drafts.iterdir()) == []


def test_a_result_with_a_fault_writes_nothing(tmp_path: Path) -> None:
    with draft(CONTRACT) as opened:
        opened.project = tmp_path
        opened.write("contracts/lending/openapi.yaml", "paths: [")
        with pytest.raises(CodegenError):
            opened.keep(silently)
    assert list(tmp_path.iterdir()) == []


def test_codegen_says_what_is_new_and_what_is_gone(changes: Draft, contracts: Contracts) -> None:
    for service in contracts.services():
        changes.write(wiring.app_of(service), changes.text(wiring.app_of(service)))
    assert list(wiring.news(contracts, changes.copy)) == []
    app = wiring.app_of("stocking")
    text = changes.text(app)
    changes.write(app, text.replace("block_stock=", "thaw_stock=").replace("order_created=", "order_made="))
    try:
        assert list(wiring.news(contracts, changes.copy)) == [
            "new: block_stock → write impl/stocking/operations/block_stock.py and its line in impl/stocking/app.py",
            "gone: thaw_stock → remove its line in impl/stocking/app.py",
            "new: order_created → write impl/stocking/reactions/on_order_created.py and its line in impl/stocking/app.py",
            "gone: order_made → remove its line in impl/stocking/app.py",
        ]
    finally:
        changes.write(app, text)
