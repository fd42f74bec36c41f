"""Which pieces of an order go into which parcel."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generated.shipping.problems import LineUnknown, QuantityExceeded, ShipmentEmptied, ShipmentState, VersionConflict
from impl.shipping.domain.order import ParcelLine
from impl.shipping.domain.packing import some, taken, unpacked, weight
from impl.shipping.domain.shipment import Shipment
from tests.unit.shipping.support import NOW
from tests.unit.shipping.test_shipment import GOODS, LABEL, new_shipment

MUGS = ParcelLine(line_id="lin_1", sku="MUG", name="Mug", quantity=3, weight=350)
TEA = ParcelLine(line_id="lin_2", sku="TEA", name="Tea", quantity=1, weight=120)
LINES = [MUGS, TEA]
OF_AN_EARLIER_RELEASE = [replace(line, weight=None) for line in LINES]


def split(shipment: Shipment, version: int = 1, **pieces: int) -> Shipment:
    wanted = {f"lin_{'1' if name == 'mugs' else '2'}": quantity for name, quantity in pieces.items()}
    return shipment.split(wanted, version, shipment_id="shp_2", shipment_number="EX-2026-000002", at=NOW)


def parcel(lines: Sequence[ParcelLine] = LINES) -> Shipment:
    return replace(new_shipment(), lines=lines, weight=1170)


def test_what_is_in_no_parcel_is_left() -> None:
    goods = replace(GOODS, lines=LINES)
    assert unpacked(goods, []) == LINES
    assert unpacked(goods, [MUGS.of(1), TEA, MUGS.of(1)]) == [MUGS.of(1), TEA.of(0)]
    assert some(unpacked(goods, LINES)) == []


def test_what_is_taken_and_what_stays_are_all_there_was() -> None:
    assert taken(LINES, {"lin_1": 2}) == ([MUGS.of(2)], [MUGS.of(1), TEA])
    assert taken(LINES, {"lin_1": 3, "lin_2": 1}) == (LINES, [])
    with pytest.raises(LineUnknown):
        taken(LINES, {"lin_3": 1})
    with pytest.raises(QuantityExceeded):
        taken(LINES, {"lin_1": 4})


def test_pieces_weigh_what_they_weigh_and_alike_where_it_is_not_known() -> None:
    assert weight([MUGS.of(2), TEA], of=LINES, weighing=1170) == 820
    assert weight([OF_AN_EARLIER_RELEASE[1]], of=OF_AN_EARLIER_RELEASE, weighing=1170) == 292
    assert weight(OF_AN_EARLIER_RELEASE, of=OF_AN_EARLIER_RELEASE, weighing=1170) == 1170
    assert weight([], of=[], weighing=0) == 0


@pytest.mark.parametrize("lines", [LINES, OF_AN_EARLIER_RELEASE])
def test_a_split_loses_nothing(lines: list[ParcelLine]) -> None:
    shipment = parcel(lines=lines)
    other = split(shipment, mugs=1, tea=1)
    assert [(line.line_id, line.quantity) for line in other.lines] == [("lin_1", 1), ("lin_2", 1)]
    assert [(line.line_id, line.quantity) for line in shipment.lines] == [("lin_1", 2)]
    assert shipment.weight + other.weight == 1170
    assert [type(event).__name__ for event in (*other.pop_events(), *shipment.pop_events())] == ["Created", "Split"]


def test_a_split_leaves_something_and_is_of_what_was_seen() -> None:
    shipment, labelled = parcel(), parcel()
    labelled.take_label(LABEL)
    with pytest.raises(ShipmentEmptied):
        split(shipment, mugs=3, tea=1)
    with pytest.raises(VersionConflict):
        split(shipment, version=2, mugs=1)
    with pytest.raises(ShipmentState):
        split(labelled, mugs=1)
    assert (shipment.lines, shipment.weight, shipment.has_told) == (LINES, 1170, False)
