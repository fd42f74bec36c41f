"""Tell everything that is held on a customer."""

from generated.paying import operations
from generated.paying.client import PayingClient
from infra.runtime.ids import new_id
from tests.service.paying.support import paid, refund
from tests.support.service import Serving


async def test_payments_are_told_with_their_refunds(paying: Serving, staff: PayingClient) -> None:
    order, intent = await paid(paying, staff)
    await refund(staff, intent, 500)
    service = paying.as_service(PayingClient, "profiling")
    assert isinstance(order.customer_id, str)
    request = operations.GetCustomerRecordsRequest(customer_id=order.customer_id)
    [told] = (await service.get_customer_records(request)).body.items
    fields = {field.name: field.value for field in told.fields}
    assert told.section == "PAYMENTS"
    assert (fields["order_id"], fields["amount"]) == (order.order_id, "4470")
    assert (fields["refunds.1.amount"], fields["refunds.1.note"]) == ("500", "One mug has a chip")


async def test_of_a_stranger_nothing_is_told(paying: Serving) -> None:
    service = paying.as_service(PayingClient, "profiling")
    request = operations.GetCustomerRecordsRequest(customer_id=new_id("cus"))
    assert (await service.get_customer_records(request)).body.items == []
