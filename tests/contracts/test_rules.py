"""The house rules hold in every contract, and each of them refuses a planted fault."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generated.suite import SERVICES
from infra.runtime.problem import RUNTIME_PROBLEMS
from tests.contracts import rules

ROOT = Path(__file__).parent.parent.parent
CATALOGUE: dict[str, Any] = json.loads((ROOT / "generated" / "problems.json").read_text())["problems"]
TOPICS: dict[str, Any] = json.loads((ROOT / "generated" / "topics.json").read_text())["topics"]


def bundled(service: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((ROOT / "generated" / service / "openapi.json").read_text())
    return document


@pytest.mark.parametrize("service", SERVICES)
def test_a_contract_keeps_the_house_rules(service: str) -> None:
    document = bundled(service)
    findings = [finding for rule in rules.RULES for finding in rule(document)]
    findings += rules.problems_have_their_status(document, CATALOGUE)
    assert findings == []


@pytest.mark.parametrize("service", SERVICES)
def test_emitted_events_are_those_of_the_topics(service: str) -> None:
    known = {name for topic in TOPICS.values() if topic["producer"] in {service, "all"} for name in topic["events"]}
    emitted = {name for _, _, operation in rules.operations(bundled(service)) for name in operation.get("x-emits", [])}
    assert emitted <= known


def test_contract_files_are_readable() -> None:
    paths = [path for path in (ROOT / "contracts").rglob("*") if path.suffix in {".yaml", ".json", ".md"}]
    written = [path for path in paths if (ROOT / "contracts" / "releases") not in path.parents]
    assert len(written) > 100
    assert list(rules.files_are_readable({str(path.relative_to(ROOT)): path.read_text("utf-8") for path in written})) == []


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        (f"{'a' * 200}\n" * 599, 0),
        ("a\n" * 600, 1),
        (f"a\n{'a' * 201}\n", 1),
    ],
)
def test_a_file_that_is_too_long_or_too_wide_is_found(text: str, findings: int) -> None:
    assert [number for number, _ in rules.files_are_readable({"paths/orders.yaml": text})] == ["S-16"] * findings


def test_the_runtime_raises_what_the_catalogue_says() -> None:
    raised = {problem.code: (problem.title, problem.status, problem.default_detail) for problem in RUNTIME_PROBLEMS}
    listed = {
        code: (entry["title"], entry["status"], entry["detail"]) for code, entry in CATALOGUE.items() if entry.get("runtime")
    }
    assert raised == listed


def _operation(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/reservations"]["post"]
    return operation


def _rename_path(document: dict[str, Any]) -> None:
    document["paths"]["/v1/stockItems"] = document["paths"].pop("/stock-items")


def _schema(name: str, change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], None]:
    def mutate(document: dict[str, Any]) -> None:
        change(document["components"]["schemas"][name])

    return mutate


PLANTED: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("S-03", _rename_path),
    ("S-05", _schema("ReservationDraft", lambda schema: schema.pop("additionalProperties"))),
    ("S-05", _schema("Note", lambda schema: (schema.pop("maxLength"), schema.pop("pattern")))),
    ("S-05", _schema("OnHand", lambda schema: schema.pop("maximum"))),
    ("S-05", _schema("ReservationLines", lambda schema: schema.pop("maxItems"))),
    (
        "S-05",
        _schema(
            "StockReceipt", lambda schema: schema["properties"].update(extra={"type": "object", "additionalProperties": False})
        ),
    ),
    ("S-06", _schema("OnHand", lambda schema: schema.update(type="number"))),
    ("S-08", lambda document: _operation(document)["responses"].pop("415")),
    ("S-08", lambda document: _operation(document)["responses"].update({"422": {"description": "no"}})),
    ("S-09", lambda document: _operation(document)["x-problems"].append("no-such-code")),
    ("S-09", lambda document: _operation(document)["responses"].pop("503")),
    ("S-10", lambda document: _operation(document).pop("parameters")),
    ("S-10", lambda document: (_operation(document).update({"x-safe": True}), _operation(document).pop("x-emits"))),
    ("S-10", lambda document: document["paths"]["/stock-items"]["get"].update({"x-safe": True})),
    ("S-10", lambda document: _operation(document).update(security=[])),
    ("S-19", lambda document: _operation(document).update({"x-max-body": 2000})),
    ("S-12", _schema("StockItemPage", lambda schema: schema["properties"].pop("next_cursor"))),
    ("S-13", lambda document: _operation(document)["responses"]["201"]["headers"].pop("Location")),
    (
        "S-13",
        lambda document: _operation(document)["responses"]["201"]["links"]["get_reservation"].update(operationId="nowhere"),
    ),
    ("S-14", lambda document: _operation(document).pop("security")),
    ("S-14", lambda document: _operation(document)["requestBody"]["content"]["application/json"].pop("example")),
    ("S-17", _schema("Sku", lambda schema: schema.update(pattern="^\\d+$"))),
    ("S-18", _schema("Sku", lambda schema: schema.update({"x-text": ["pretty"]}))),
    (
        "S-18",
        lambda document: (
            document["components"]["schemas"]["Sku"].update({"x-text": ["visible"]}),
            _operation(document)["responses"].pop("409"),
        ),
    ),
    ("S-20", lambda document: _operation(document).update({"security": []})),
    ("S-20", lambda document: _operation(document).update({"x-rate-limit": "cart"})),
    (
        "S-20",
        lambda document: (
            _operation(document).update({"x-rate-limit": "no-such-class"}),
            _operation(document)["responses"].update({"429": {"description": "Wait."}}),
        ),
    ),
    ("S-17", _schema("Reservation", lambda schema: schema["properties"]["status"].update(description="beside"))),
]


@pytest.mark.parametrize(("rule", "plant"), PLANTED, ids=lambda value: value if isinstance(value, str) else "")
def test_a_planted_fault_is_found(rule: str, plant: Callable[[dict[str, Any]], object]) -> None:
    document = copy.deepcopy(bundled("stocking"))
    plant(document)
    findings = [finding for each in rules.RULES for finding in each(document)]
    findings += rules.problems_have_their_status(document, CATALOGUE)
    assert rule in {number for number, _ in findings}
