"""The typed seam has no hole, and a wrong sample of each rule is found."""

from pathlib import Path

import pytest

from generated.suite import SERVICES
from tests.architecture.seam import faults

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_keeps_the_typed_seam(service: str) -> None:
    assert "\n".join(faults(ROOT / "impl" / service)) == ""


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("answers.py", "body = msgspec.convert({**known}, models.Order)"),
        ("answers.py", "body = msgspec.convert(msgspec.structs.asdict(option), models.OrderShipping)"),
        ("operations/wrong.py", "address = convert(to_builtins(draft.address), Address)"),
        ("repositories/wrong.py", "values = vars(invoice)"),
        ("domain/wrong.py", "document: Mapping[str, Any]"),
        ("reactions/wrong.py", "tx.emit(order_confirmed(order))"),
        ("operations/wrong.py", "tx.emit(order_confirmed(order))"),
        ("use_cases/wrong.py", "tx.emit(order_confirmed(order))"),
        ("use_cases/wrong.py", "transaction.emit(order_confirmed(order))"),
        ("use_cases/wrong.py", "emit = tx.emit"),
        ("first_start.py", "tx.emit(order_confirmed(order))"),
        ("operations/wrong.py", "tx.execute(orders.update().values(version=orders.c.version + 1))"),
        ("jobs/wrong.py", "tx.insert(orders, row)"),
        ("answers.py", "values = {**order.__dict__}"),
        ("use_cases/wrong.py", "class Nudge(Job, frozen=True, kw_only=True):\n    order_id: str"),
    ],
)
def test_a_hole_is_found(tmp_path: Path, file: str, source: str) -> None:
    path = tmp_path / "stocking" / file
    path.parent.mkdir(parents=True)
    path.write_text(source)
    assert len(list(faults(tmp_path / "stocking"))) == 1
