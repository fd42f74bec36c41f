"""What PROFILING does on InvoicePrinted."""

from generated.events.billing import InvoicePrinted
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving

_FILE = "billing/events/invoice-printed.v1.json"


async def test_the_buyer_gets_the_invoice(profiling: Serving) -> None:
    event = happened(InvoicePrinted, _FILE)
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == [("INVOICE_READY", {"invoice_id": event.invoice_id})]


async def test_a_credit_note_comes_with_its_refund(profiling: Serving) -> None:
    event = happened(InvoicePrinted, _FILE, type="CREDIT_NOTE")
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == []
