"""Take in the relay points of a carrier."""

import asyncio
import io
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import UNSET

from generated.events.shipping import RelayPointChanged
from generated.shipping.client import ShippingClient
from generated.shipping.problems import (
    CarrierUnknown,
    CsvColumnsMissing,
    CsvUnreadable,
    DependencyUnavailable,
    Forbidden,
    IdempotencyKeyReused,
    PayloadTooLarge,
    UnsupportedMediaType,
)
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.points import (
    COLUMNS,
    importing,
    load,
    new_carrier,
    one_point,
    outcomes,
    points_of,
    row,
    table,
)
from tests.support.service import Serving
from tests.support.tokens import STAFF_NAME, token


async def changes_of(shipping: Serving, carrier: str) -> list[RelayPointChanged]:
    return [each for each in await shipping.emitted_of(RelayPointChanged) if each.carrier_code == carrier]


async def send(shipping: Serving, carrier: str, file: bytes, content_type: str = "text/csv") -> tuple[int, Any]:
    """As a browser sends it, which waits longer than services wait for each other."""
    bearer = token(new_id("stf"), "OWNER", "session", "shipping:write", name=STAFF_NAME)
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": content_type}
    url = f"{shipping.url}/relay-point-imports?carrier_code={carrier}"
    async with shipping.session.post(url, data=io.BytesIO(file), headers=headers) as answer:
        return answer.status, await answer.json()


async def test_a_file_makes_points_and_tells_of_each(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    taken = await load(staff, carrier, row("B-2", line2="Cour"), row("A-1", status="CLOSED"))
    assert (taken.created, taken.refused, outcomes(taken)) == (2, 0, ["CREATED", "CREATED"])
    assert [(each.line, each.reference) for each in taken.lines] == [(2, "B-2"), (3, "A-1")]
    points = {each.reference: each for each in await points_of(staff, carrier)}
    assert (points["B-2"].status, points["B-2"].latitude, points["B-2"].longitude) == ("OPEN", 48_868_700, 2_369_500)
    assert [(each.day, each.opens, each.closes) for each in points["B-2"].hours] == [("MONDAY", "14:00", "19:30")]
    told = {each.point.reference: each for each in await changes_of(shipping, carrier)}
    assert {each: (told[each].status, told[each].version) for each in told} == {"A-1": ("CLOSED", 1), "B-2": ("OPEN", 1)}
    assert (told["B-2"].relay_point_id, told["B-2"].point.line2) == (points["B-2"].relay_point_id, "Cour")


async def test_the_same_file_again_changes_nothing(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"), row("A-2"))
    before = await points_of(staff, carrier)
    again = await load(staff, carrier, row("A-2"), row("A-1"))
    assert (again.unchanged, outcomes(again)) == (2, ["UNCHANGED", "UNCHANGED"])
    assert await points_of(staff, carrier) == before
    assert len(await changes_of(shipping, carrier)) == 2


async def test_a_point_is_where_its_postal_code_is(staff: ShippingClient) -> None:
    gustavia = {"postal_code": "97133", "city": "Gustavia", "latitude": "17.8962", "longitude": "-62.8498"}
    taken = await load(
        staff,
        await new_carrier(staff),
        row("BL", **gustavia),
        row("FAR", **gustavia | {"postal_code": "20260", "latitude": "43.70", "longitude": "7.26"}),
        row("NOWHERE", **gustavia | {"postal_code": "99999"}),
        row("TURNED", name="Tabac \u202eduolC"),
    )
    assert [(each.reference, each.outcome, each.column) for each in taken.lines] == [
        ("BL", "CREATED", UNSET),
        ("FAR", "REFUSED", "latitude"),
        ("NOWHERE", "REFUSED", "postal_code"),
        ("TURNED", "REFUSED", "name"),
    ]


async def test_changed_lines_change_their_points_and_no_other(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"), row("A-2"), row("A-3"))
    taken = await load(staff, carrier, row("A-1", city="Lyon"), row("A-2", status="CLOSED"), row("A-4"))
    assert outcomes(taken) == ["CHANGED", "CLOSED", "CREATED"]
    assert (taken.changed, taken.closed, taken.created) == (1, 1, 1)
    points = {each.reference: each for each in await points_of(staff, carrier)}
    assert {each: (point.version, point.status) for each, point in points.items()} == {
        "A-1": (2, "OPEN"),
        "A-2": (2, "CLOSED"),
        "A-3": (1, "OPEN"),
        "A-4": (1, "OPEN"),
    }
    assert points["A-1"].city == "Lyon"
    assert len(await changes_of(shipping, carrier)) == 6
    reopened = await load(staff, carrier, row("A-2", status="OPEN"))
    assert outcomes(reopened) == ["CHANGED"]


async def test_good_lines_are_taken_and_bad_ones_told(staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    taken = await load(staff, carrier, row("A-1"), row("A-2", postal_code="7501"), row("A-3", name="王"), row("A-1"))
    assert outcomes(taken) == ["CREATED", "REFUSED", "REFUSED", "REFUSED"]
    assert (taken.created, taken.refused) == (1, 3)
    faults = [(each.line, each.reference, each.column, each.fault) for each in taken.lines[1:]]
    assert faults == [
        (3, "A-2", "postal_code", "POSTAL_CODE_INVALID"),
        (4, "A-3", "name", "NOT_PRINTABLE"),
        (5, "A-1", "reference", "REFERENCE_TWICE"),
    ]
    assert [each.reference for each in await points_of(staff, carrier)] == ["A-1"]


async def test_a_dry_run_tells_what_would_happen_and_changes_nothing(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"), row("A-2"), row("A-3"))
    before = await points_of(staff, carrier)
    rows = [row("A-1", name="Other"), row("A-2"), row("A-4"), row("A-5", latitude="x")]
    told = await load(staff, carrier, *rows, dry_run=True, close_missing=True)
    assert told.dry_run
    assert outcomes(told) == ["CHANGED", "UNCHANGED", "CREATED", "REFUSED", "CLOSED"]
    assert await points_of(staff, carrier) == before
    assert len(await changes_of(shipping, carrier)) == 3
    taken = await load(staff, carrier, *rows, close_missing=True)
    assert (taken.lines, taken.dry_run) == (told.lines, False)


async def test_points_that_the_file_lacks_are_closed_when_asked(staff: ShippingClient, anybody: ShippingClient) -> None:
    async def open_points(carrier: str) -> list[str]:
        return [each.reference for each in await points_of(anybody, carrier)]

    carrier, other = await new_carrier(staff), await one_point(staff, "A-9")
    await load(staff, carrier, *(row(f"A-{number:03}") for number in range(250)))
    kept = await load(staff, carrier, row("A-000"))
    assert kept.closed == 0
    taken = await load(staff, carrier, row("A-000"), row("A-001", city=""), close_missing=True)
    assert (taken.unchanged, taken.refused, taken.closed) == (1, 1, 248)
    assert [each.reference for each in taken.lines[2:]] == [f"A-{number:03}" for number in range(2, 250)]
    assert sorted(await open_points(carrier)) == ["A-000", "A-001"]  # a line that is refused is about its point all the same
    assert await open_points(other.carrier_code) == ["A-9"]
    assert (await load(staff, carrier, row("A-000"), row("A-001"), close_missing=True)).closed == 0


async def test_nothing_is_closed_while_a_line_does_not_say_which_point_it_is_about(staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"), row("A-2"))
    taken = await load(staff, carrier, row("A-1"), row(" "), close_missing=True)
    assert (outcomes(taken), taken.closed) == (["UNCHANGED", "REFUSED"], 0)


async def test_a_reference_is_one_point_of_one_carrier(staff: ShippingClient) -> None:
    one, other = await one_point(staff), await one_point(staff)
    assert one.reference == other.reference
    assert one.relay_point_id != other.relay_point_id


async def test_an_import_that_was_cut_off_goes_on_when_the_file_is_sent_again(
    shipping: Serving, staff: ShippingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrier, key = await new_carrier(staff), new_id("key")
    file = table(*(row(f"A-{number:03}") for number in range(250)))
    usual, steps = shipping.store.command, list[int]()

    async def cut_off(body: Callable[[Transaction], Any], *more: Any, **other: Any) -> Any:
        if "take_in" in str(body):
            steps.append(1)
            if len(steps) > 1:
                raise OSError("the power went")
        return await usual(body, *more, **other)

    monkeypatch.setattr(shipping.store, "command", cut_off)
    with pytest.raises(DependencyUnavailable):
        await staff.import_relay_points(importing(carrier, file, key=key))
    monkeypatch.undo()
    assert len(await changes_of(shipping, carrier)) == 100
    again = (await staff.import_relay_points(importing(carrier, file, key=key))).body
    assert (again.unchanged, again.created) == (100, 150)
    told = await changes_of(shipping, carrier)
    assert len(told) == len({each.point.reference for each in told}) == 250
    assert {each.version for each in told} == {1}


async def test_a_repeated_request_gets_the_same_answer(staff: ShippingClient) -> None:
    carrier, key = await new_carrier(staff), new_id("key")
    first, second = [(await staff.import_relay_points(importing(carrier, table(row("A-1")), key=key))).body for _ in range(2)]
    assert first == second
    assert first.created == 1
    with pytest.raises(IdempotencyKeyReused):
        await staff.import_relay_points(importing(carrier, table(row("A-2")), key=key))


async def test_the_same_file_twice_at_once_makes_each_point_once(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    rows = [row(f"A-{number:03}") for number in range(150)]
    taken = await asyncio.gather(load(staff, carrier, *rows), load(staff, carrier, *reversed(rows)))
    assert sum(each.created for each in taken) == sum(each.unchanged for each in taken) == 150
    assert len(await changes_of(shipping, carrier)) == 150


async def test_the_largest_file_is_taken(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    rows = [row(f"A-{number:04}", name="N", line1="L", city="C", monday="") for number in range(5001)]
    status, told = await send(shipping, carrier, table(*rows[:5000]))
    assert (status, told["created"], len(told["lines"])) == (200, 5000, 5000)
    status, told = await send(shipping, carrier, table(*rows))
    assert (status, told["code"], told["reason"], told["line"]) == (409, CsvUnreadable.code, "TOO_MANY", 5002)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"\xff\xfe\x00", "ENCODING"),
        (COLUMNS.encode(), "EMPTY"),
        (f'{COLUMNS}\n"'.encode(), "QUOTES"),
        (f"{COLUMNS},name\n{row('A')},x".encode(), "COLUMN_TWICE"),
    ],
)
async def test_what_is_no_table_is_refused(staff: ShippingClient, file: bytes, reason: str) -> None:
    with pytest.raises(CsvUnreadable) as refusal:
        await staff.import_relay_points(importing(await new_carrier(staff), file))
    assert refusal.value.members["reason"] == reason


async def test_columns_that_are_missing_are_named(staff: ShippingClient) -> None:
    with pytest.raises(CsvColumnsMissing) as refusal:
        await staff.import_relay_points(importing(await new_carrier(staff), b"reference;name;city;country\nA-1;x;y;FR"))
    assert refusal.value.members["columns"] == ["line1", "postal_code", "latitude", "longitude"]


async def test_a_carrier_that_is_unknown_is_refused(staff: ShippingClient) -> None:
    with pytest.raises(CarrierUnknown):
        await load(staff, "NOBODY", row("A-1"))


async def test_only_staff_who_may_write_take_in_points(shipping: Serving, anybody: ShippingClient) -> None:
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    with pytest.raises(Forbidden):
        await load(reader, "POINT_VOISIN", row("A-1"))


async def test_other_bodies_are_refused(shipping: Serving, staff: ShippingClient) -> None:
    status, told = await send(shipping, "POINT_VOISIN", b"x" * (1024 * 1024 + 1))
    assert (status, told["code"]) == (413, PayloadTooLarge.code)
    status, told = await send(shipping, "POINT_VOISIN", b"{}", content_type="application/json")
    assert (status, told["code"]) == (415, UnsupportedMediaType.code)
    status, told = await send(shipping, await new_carrier(staff), table(row("A-1")), content_type="text/csv; charset=utf-8")
    assert (status, told["created"]) == (200, 1)
