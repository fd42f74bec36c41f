"""Print the labels of a day."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pypdf import PdfReader

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.repositories import labels as repository
from infra.runtime.problem import InvalidRequest
from tests.service.shipping.support import at, dispatch, label, shipped, unpack, void
from tests.support.order_events import ORDER_ONE
from tests.support.service import Serving

MIDNIGHT = datetime(2031, 3, 9, 23, 0, tzinfo=UTC)
"""When 10 March begins in Paris."""


async def sheet(staff: ShippingClient, day: str, **more: Any) -> operations.GetLabelSheetOk:
    return await staff.get_label_sheet(operations.GetLabelSheetRequest(day=day, **more))


async def test_the_labels_of_a_day_in_paris_are_printed_oldest_first(shipping: Serving, staff: ShippingClient) -> None:
    numbers = []
    for late in (-1, 0, 3600, 86399, 86400):
        with at(shipping, MIDNIGHT + timedelta(seconds=late)):
            numbers.append((await label(staff, (await shipped(shipping))[1])).tracking_number)
    pdf = await sheet(staff, "2031-03-10")
    assert pdf.content_type == "application/pdf"
    texts = ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf.body)).pages]
    assert [number in text for number, text in zip(numbers[1:4], texts, strict=True)] == [True] * 3
    zpl = await sheet(staff, "2031-03-10", accept="text/plain")
    assert zpl.content_type == "text/plain"
    assert [number for number in numbers if number.encode() in zpl.body] == numbers[1:4]
    assert zpl.body.count(b"^XA") == zpl.body.count(b"^XZ") == 3


async def test_only_labels_of_parcels_that_wait_are_printed(shipping: Serving, staff: ShippingClient) -> None:
    with at(shipping, MIDNIGHT + timedelta(days=30)):
        day = "2031-04-09"
        shipments = [(await shipped(shipping))[1] for _ in range(4)]
        made = [await label(staff, each) for each in shipments]
        await dispatch(staff, shipments[0])
        await unpack(staff, shipments[1])
        await void(staff, made[2].label_id)
        fast = {**ORDER_ONE["shipping"], "carrier_code": "ECLAIR"}
        other = await label(staff, (await shipped(shipping, shipping=fast))[1])
        both = (await sheet(staff, day, accept="text/plain")).body
        assert [each.tracking_number.encode() in both for each in (*made, other)] == [False, False, False, True, True]
        one = (await sheet(staff, day, accept="text/plain", carrier_code="ECLAIR")).body
        assert (other.tracking_number.encode() in one, one.count(b"^XA")) == (True, 1)
        with pytest.raises(problems.NotFound):
            await sheet(staff, day, carrier_code="POINT_VOISIN")


async def test_a_sheet_has_a_limit_and_what_left_makes_room(
    shipping: Serving, staff: ShippingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repository, "_TO_PRINT", repository._TO_PRINT.limit(2))
    with at(shipping, MIDNIGHT + timedelta(days=60)):
        shipments = [(await shipped(shipping))[1] for _ in range(3)]
        made = [await label(staff, each) for each in shipments]

        async def printed() -> list[bool]:
            zpl = (await sheet(staff, "2031-05-09", accept="text/plain")).body
            return [each.tracking_number.encode() in zpl for each in made]

        assert sum(await printed()) == 2
        before = await printed()
        await dispatch(staff, shipments[before.index(True)])
        assert (await printed())[before.index(False)]


async def test_a_day_without_labels_is_not_there(shipping: Serving, staff: ShippingClient) -> None:
    for day in ("0001-01-01", "9999-12-31", "2026-02-28"):
        with pytest.raises(problems.NotFound):
            await sheet(staff, day)
    for day in ("2026-02-30", "today"):
        with pytest.raises(InvalidRequest):
            await sheet(staff, day)
    with pytest.raises(problems.Forbidden):
        await sheet(shipping.as_staff(ShippingClient, "orders:read"), "2026-11-23")
