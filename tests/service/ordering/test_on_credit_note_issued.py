"""What ORDERING does on CreditNoteIssued."""

from generated.events import billing
from tests.service.ordering.support import OrderDesk


async def test_a_credit_note_of_a_part_is_noted_once(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    for _ in range(2):
        await shop.happens(billing.CreditNoteIssued, order)
    assert (await shop.read(order.order_id)).invoice_status == "FINAL"  # a part of it is left
    codes = [entry.code for entry in await shop.timeline(order.order_id)]
    assert codes.count("CREDIT_NOTE_ISSUED") == 1
