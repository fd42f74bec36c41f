"""Tell everything that is held on a customer."""

from generated.billing import operations
from generated.billing.client import BillingClient
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced
from tests.support.personal import whose
from tests.support.service import Serving


async def test_invoices_are_told(billing: Serving, staff: BillingClient) -> None:
    person = whose("Kestreldown")
    _, invoice = await invoiced(billing, staff, **person)
    service = billing.as_service(BillingClient, "profiling")
    request = operations.GetCustomerRecordsRequest(customer_id=person["customer_id"])
    [told] = (await service.get_customer_records(request)).body.items
    fields = {field.name: field.value for field in told.fields}
    assert (told.section, fields["number"]) == ("INVOICES", invoice.invoice_number)
    assert fields["buyer.billing_address.recipient"] == "Kestreldown Recipient"


async def test_of_a_stranger_nothing_is_told(billing: Serving) -> None:
    service = billing.as_service(BillingClient, "profiling")
    request = operations.GetCustomerRecordsRequest(customer_id=new_id("cus"))
    assert (await service.get_customer_records(request)).body.items == []
