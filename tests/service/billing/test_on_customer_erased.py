"""What BILLING does on CustomerErased."""

import msgspec

from generated.billing.client import BillingClient
from generated.events.ordering import OrderExpired
from infra.local.players.callers import until
from tests.service.billing.support import are_gone, ended, invoiced, of_order, read
from tests.support.order_events import new_order
from tests.support.personal import erased, places_of, set_aside, whose
from tests.support.service import Serving


async def test_what_was_never_issued_goes_and_invoices_stay_as_they_are(billing: Serving, staff: BillingClient) -> None:
    person = whose("Gildersway")
    placed, invoice = await invoiced(billing, staff, **person)
    unpaid = new_order(**person)
    await billing.react(unpaid)
    await billing.react(ended(OrderExpired, unpaid))
    [void] = await of_order(staff, unpaid.order_id)
    assert void.status == "VOID"
    await billing.react(erased(person["customer_id"]))

    async def is_gone() -> bool:
        return await are_gone(staff, unpaid.order_id)

    await until(is_gone)
    [kept] = await of_order(staff, placed.order_id)
    assert await read(staff, kept) == invoice


async def test_a_record_that_was_set_aside_loses_the_words(billing: Serving) -> None:
    person = whose("Thistlewend")
    order = new_order(**person)
    await set_aside(billing, key=order.order_id, payload=msgspec.json.encode(order))
    await billing.react(erased(person["customer_id"]))
    assert await places_of(billing, "Thistlewend") == []
