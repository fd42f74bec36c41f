"""The processes of orders."""

from generated.ordering import operations
from tests.service.ordering.support import UNSET, OrderDesk


async def test_processes_are_listed_by_state_page_by_page(shop: OrderDesk) -> None:
    placed = {(await shop.order()).order_id for _ in range(3)}
    undone = await shop.order()
    await shop.cancel(undone.order_id)
    found, cursor = [], None
    while True:
        request = operations.ListOrderProcessesRequest(state="RUNNING", limit=50, cursor=cursor)
        page = (await shop.staff.list_order_processes(request)).body
        found += [each.order_id for each in page.items]
        if page.next_cursor is UNSET:
            break
        cursor = page.next_cursor
    assert len(found) == len(set(found))
    assert placed <= set(found)
    assert undone.order_id not in found
    undoing = operations.ListOrderProcessesRequest(state="COMPENSATING", limit=100)
    assert undone.order_id in [each.order_id for each in (await shop.staff.list_order_processes(undoing)).body.items]
