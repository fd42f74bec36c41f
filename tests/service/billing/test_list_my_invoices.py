"""A customer's invoices and credit notes."""

import pytest

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced, of_order, refunded
from tests.support.order_events import new_order
from tests.support.service import Serving


async def listed(client: BillingClient, **query: object) -> models.InvoicePage:
    return (await client.list_my_invoices(operations.ListMyInvoicesRequest(**query))).body  # type: ignore[arg-type]


async def test_only_ones_own_and_final_ones_newest_first_page_by_page(billing: Serving, staff: BillingClient) -> None:
    customer_id = new_id("cus")
    customer = billing.as_customer(BillingClient, customer_id)
    await invoiced(billing, staff, customer_id=new_id("cus"))
    first, _ = await invoiced(billing, staff, customer_id=customer_id)
    second, _ = await invoiced(billing, staff, customer_id=customer_id)
    await billing.react(refunded(first, 100))
    await billing.react(new_order(customer_id=customer_id))  # a draft is no invoice
    expected = [each.invoice_id for each in await of_order(staff, first.order_id)]
    expected.insert(1, (await of_order(staff, second.order_id))[0].invoice_id)
    page = await listed(customer, limit=2)
    rest = await listed(customer, limit=2, cursor=page.next_cursor)
    assert [each.invoice_id for each in [*page.items, *rest.items]] == expected[::-1]
    assert [each.type for each in [*page.items, *rest.items]] == ["CREDIT_NOTE", "INVOICE", "INVOICE"]
    assert {each.customer_id for each in page.items} == {customer_id}


async def test_it_is_for_customers(billing: Serving, staff: BillingClient) -> None:
    with pytest.raises(problems.Unauthenticated):
        await listed(billing.client(BillingClient))
    for client in (staff, billing.as_service(BillingClient, "profiling")):
        with pytest.raises(problems.Forbidden):
            await listed(client)
