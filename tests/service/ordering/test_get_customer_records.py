"""Tell everything that is held on a customer."""

from generated.common.models import PersonalRecordPage
from generated.ordering import operations
from generated.ordering.client import OrderingClient
from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, of_customer


async def test_orders_are_told_page_by_page_with_what_happened(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    orders = [await of_customer(shop, customer_id) for _ in range(3)]
    first = await _records(shop, customer_id, limit=2)
    assert isinstance(first.next_cursor, str)
    second = await _records(shop, customer_id, cursor=first.next_cursor)
    told = [{field.name: field.value for field in each.fields} for each in (*first.items, *second.items)]
    assert [each["order_number"] for each in told] == [order.order_number for order in orders]
    assert told[0]["document.delivery_address.recipient"] == "Camille Martin"
    assert told[0]["timeline.1.code"] == "ORDER_CREATED"
    assert not {"words", "email_key", "process.state"} & told[0].keys()


async def test_of_a_stranger_nothing_is_told(shop: OrderDesk) -> None:
    assert (await _records(shop, new_id("cus"))).items == []


async def _records(shop: OrderDesk, customer_id: str, *, limit: int = 20, cursor: str | None = None) -> PersonalRecordPage:
    client = shop.ordering.as_service(OrderingClient, "profiling")
    request = operations.GetCustomerRecordsRequest(customer_id=customer_id, limit=limit, cursor=cursor)
    return (await client.get_customer_records(request)).body
