"""Two transactions of two replicas at the same time: each decides on what the other writes."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

import pytest

from generated.events.shipping import RelayPointChanged
from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from generated.shipping.problems import (
    CsvUnreadable,
    LabelNotVoidable,
    QuantityExceeded,
    ShipmentState,
    ShipmentStopped,
    VersionConflict,
)
from impl.common.csv_table import csv_table
from impl.common.fonts.glyphs import unprintable
from impl.common.places.centroids import whereabouts
from impl.shipping.domain.relay_point_lines import Atlas, Said, read_lines
from impl.shipping.repositories.relay_points import relay_points
from impl.shipping.use_cases.take_in_points import Outcome, take_in
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.points import new_carrier, one_point, points_of, row, table
from tests.service.shipping.support import in_parts, label, packed, read, shipments_of, shipped, some, unpack
from tests.support.order_events import confirmed, new_order
from tests.support.overlap import Body, interrupted, overlapping
from tests.support.service import Serving

ATLAS = Atlas(whereabouts=whereabouts, unprintable=unprintable)


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


def stopping(shipping: Serving, order_id: str) -> Body:
    request = operations.StopOrderShipmentsRequest(order_id=order_id, body=models.ShipmentStop(reason="CUSTOMER"))
    return shipping.calling(request)


async def test_an_order_that_is_stopped_while_it_is_confirmed_has_no_parcel_that_may_leave(shipping: Serving) -> None:
    after, is_there = 1, True
    while is_there:
        order = new_order()
        await shipping.react(order)
        confirming = shipping.reacting(confirmed(order))
        is_there = await interrupted(shipping.store, confirming, stopping(shipping, order.order_id), after=after)
        assert {parcel.status for parcel in await shipments_of(shipping, order.order_id)} <= {"CANCELLED"}
        after += 1


async def test_a_parcel_that_is_stopped_while_it_is_dispatched_is_one_or_the_other(
    shipping: Serving, staff: ShippingClient
) -> None:
    outcomes: set[str] = set()
    for after in (1, 2, 3):
        order, shipment = await shipped(shipping)
        await label(staff, shipment)
        dispatching = shipping.calling(operations.DispatchShipmentRequest(shipment_id=shipment.shipment_id))
        stopped: list[bool] = []

        def stop(tx: Transaction, order_id: str = order.order_id, stopped: list[bool] = stopped) -> None:
            stopping(shipping, order_id)(tx)
            stopped.append(True)

        with suppress(ShipmentState):
            await interrupted(shipping.store, dispatching, stop, after=after)
        [parcel] = await shipments_of(shipping, order.order_id)
        assert parcel.status == ("CANCELLED" if stopped else "DISPATCHED")
        outcomes.add(parcel.status)
    assert "DISPATCHED" in outcomes


def refusable(body: Body) -> Body:
    """One of two clerks is refused."""

    def tried(tx: Transaction) -> None:
        with suppress(QuantityExceeded):
            body(tx)

    return tried


def packing(shipping: Serving, order_id: str, **pieces: int) -> Body:
    lines = some(**{name: quantity for name, quantity in pieces.items() if quantity})
    body = models.ShipmentDraft(order_id=order_id, lines=lines)
    return shipping.calling(operations.CreateShipmentRequest(body=body, idempotency_key=new_id("key")))


def splitting(shipping: Serving, shipment: models.Shipment, **pieces: int) -> Body:
    body = models.ShipmentSplitDraft(lines=some(**pieces), version=shipment.version)
    request = operations.SplitShipmentRequest(shipment_id=shipment.shipment_id, body=body, idempotency_key=new_id("key"))
    return shipping.calling(request)


async def test_an_order_that_is_stopped_while_a_part_of_it_is_packed_has_no_parcel_that_may_leave(
    shipping: Serving, staff: ShippingClient
) -> None:
    after, is_there = 1, True
    while is_there:
        order, shipment = await in_parts(shipping)
        await unpack(staff, shipment)
        packs, stops = packing(shipping, order.order_id, mugs=2), stopping(shipping, order.order_id)
        with suppress(ShipmentStopped):
            is_there = await interrupted(shipping.store, packs, stops, after=after)
        assert {parcel.status for parcel in await shipments_of(shipping, order.order_id)} == {"CANCELLED"}
        after += 1
    assert after > 4


async def test_an_order_that_is_stopped_while_a_parcel_is_split_has_no_parcel_that_may_leave(shipping: Serving) -> None:
    after, is_there = 1, True
    while is_there:
        order, shipment = await in_parts(shipping)
        splits, stops = splitting(shipping, shipment, mugs=2), stopping(shipping, order.order_id)
        with suppress(ShipmentState):
            is_there = await interrupted(shipping.store, splits, stops, after=after)
        assert {parcel.status for parcel in await shipments_of(shipping, order.order_id)} == {"CANCELLED"}
        after += 1
    assert after > 4


async def test_two_clerks_who_pack_the_same_line_never_pack_more_than_was_ordered(
    shipping: Serving, staff: ShippingClient
) -> None:
    after, is_there = 1, True
    while is_there:
        order, shipment = await in_parts(shipping)
        await unpack(staff, shipment)
        one, other = (refusable(packing(shipping, order.order_id, mugs=2, tea=tea)) for tea in (0, 1))
        is_there = await interrupted(shipping.store, one, other, after=after)
        live = [each for each in await shipments_of(shipping, order.order_id) if each.status != "CANCELLED"]
        assert [packed(each)["mugs"] for each in live] == [2]
        after += 1
    assert after > 4


async def test_a_label_that_is_voided_while_its_parcel_leaves_is_void_or_on_its_way(
    shipping: Serving, staff: ShippingClient
) -> None:
    outcomes: set[str] = set()
    for after in (1, 2, 3, 4):
        _, shipment = await shipped(shipping)
        made = await label(staff, shipment)
        voids = shipping.calling(operations.VoidLabelRequest(label_id=made.label_id))
        leaves = shipping.calling(operations.DispatchShipmentRequest(shipment_id=shipment.shipment_id))
        with suppress(LabelNotVoidable, ShipmentState):
            await interrupted(shipping.store, voids, leaves, after=after)
        parcel = await read(staff, shipment)
        assert (parcel.status, parcel.label_id == made.label_id) in {("PENDING", False), ("DISPATCHED", True)}
        outcomes.add(parcel.status)
    assert outcomes == {"PENDING", "DISPATCHED"}


def taking_in(carrier: str, *rows: str) -> Callable[[Transaction], Mapping[int, Outcome]]:
    """Returns one step of an import."""
    said = read_lines(csv_table(table(*rows), most_lines=100, key="reference", refusal=CsvUnreadable).lines, ATLAS)
    return partial(take_in, carrier_code=carrier, said=[each for each in said if isinstance(each, Said)])


async def test_two_files_at_once_make_each_point_once(shipping: Serving, staff: ShippingClient) -> None:
    after, is_there = 1, True
    while is_there:
        carrier, outcomes = await new_carrier(staff), list[Outcome]()
        rows = [row("A-1"), row("A-2"), row("A-3", name="Other")]

        def step(tx: Transaction, body: Body, outcomes: list[Outcome] = outcomes) -> None:
            outcomes += body(tx).values()

        one = partial(step, body=taking_in(carrier, *rows))
        other = partial(step, body=taking_in(carrier, *reversed(rows), row("A-4")))
        is_there = await interrupted(shipping.store, one, other, after=after)
        assert sorted(outcomes) == ["CREATED"] * 4 + ["UNCHANGED"] * 3
        told = [each for each in await shipping.emitted_of(RelayPointChanged) if each.carrier_code == carrier]
        points = await points_of(staff, carrier)
        assert sorted(each.relay_point_id for each in told) == sorted(each.relay_point_id for each in points)
        assert {(each.reference, each.version) for each in points} == {(f"A-{number}", 1) for number in range(1, 5)}
        after += 1
    assert after > 2


async def test_a_file_and_a_clerk_at_once_both_have_their_say(shipping: Serving, staff: ShippingClient) -> None:
    after, is_there = 1, True
    while is_there:
        point = await one_point(staff)

        def close(tx: Transaction, relay_point_id: str = point.relay_point_id) -> None:
            with relay_points.change(tx, relay_point_id) as locked:
                locked.change(status="CLOSED")

        file = taking_in(point.carrier_code, row("PV-1", name="Other"))
        is_there = await interrupted(shipping.store, file, close, after=after)
        [now] = await points_of(staff, point.carrier_code)
        assert (now.name, now.status, now.version) == ("Other", "CLOSED", 3)
        told = [each for each in await shipping.emitted_of(RelayPointChanged) if each.relay_point_id == point.relay_point_id]
        assert [each.version for each in told] == [1, 2, 3]
        assert (told[-1].point.name, told[-1].status) == ("Other", "CLOSED")
        after += 1
    assert after > 2


async def test_a_clerk_whose_version_is_that_before_the_file_is_told(shipping: Serving, staff: ShippingClient) -> None:
    point = await one_point(staff)
    closing = shipping.calling(
        operations.UpdateRelayPointRequest(
            relay_point_id=point.relay_point_id, body=models.RelayPointChange(version=1, status="CLOSED")
        )
    )
    with pytest.raises(VersionConflict):
        await overlapping(shipping.store, taking_in(point.carrier_code, row("PV-1", name="Other")), closing)
    assert [each.status for each in await points_of(staff, point.carrier_code)] == ["OPEN"]
