"""List refunds."""

import msgspec

from generated.paying import operations
from generated.paying.client import PayingClient
from tests.service.paying.support import paid, refund
from tests.support.service import Serving


async def test_refunds_of_an_order_are_paged_newest_first(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    made = [(await refund(staff, intent, cents)).refund_id for cents in (100, 200, 300)]
    found: list[str] = []
    cursor = None
    while True:
        request = operations.ListRefundsRequest(order_id=placed.order_id, limit=2, cursor=cursor)
        page = (await staff.list_refunds(request)).body
        found += [each.refund_id for each in page.items]
        if page.next_cursor is msgspec.UNSET:
            break
        cursor = page.next_cursor
    assert found == made[::-1]
