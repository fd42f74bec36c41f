"""What BILLING does on OrderCreated."""

import msgspec
import pytest

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from generated.events.billing import InvoiceDrafted
from tests.service.billing.support import of_order, read, told
from tests.support.order_events import ORDER_ONE, new_order
from tests.support.service import Serving


async def test_a_placed_order_has_a_draft(billing: Serving, staff: BillingClient) -> None:
    placed = new_order()
    await billing.react(placed)
    await billing.react(placed)
    [summary] = await of_order(staff, placed.order_id)
    draft = await read(staff, summary)
    assert (draft.status, draft.invoice_number, draft.seller, draft.printed) == ("DRAFT", msgspec.UNSET, msgspec.UNSET, False)
    assert [(line.kind, line.description, line.gross.amount) for line in draft.lines] == [
        ("ITEM", "Mug, blue", 3980),
        ("SHIPPING", "Livraison", 490),
    ]
    assert len(await told(billing, InvoiceDrafted, placed.order_id)) == 1
    with pytest.raises(problems.InvoiceNotFinal) as refused:
        await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=draft.invoice_id))
    assert refused.value.members["state"] == "DRAFT"


@pytest.mark.parametrize(
    ("locale", "name_en", "printed"),
    [
        ("fr", {"name_en": "Mug, blue"}, ("Tasse, bleue", "Livraison")),
        ("en", {"name_en": "Mug, blue"}, ("Mug, blue", "Delivery")),
        ("en", {}, ("Tasse, bleue", "Delivery")),
    ],
)
async def test_an_invoice_names_the_goods_in_its_own_language(
    billing: Serving, staff: BillingClient, locale: str, name_en: dict[str, str], printed: tuple[str, str]
) -> None:
    line = {name: value for name, value in ORDER_ONE["lines"][0].items() if name != "name_en"}
    placed = new_order(locale=locale, lines=[{**line, "name": "Tasse, bleue", **name_en}])
    await billing.react(placed)
    [summary] = await of_order(staff, placed.order_id)
    goods, delivery = (await read(staff, summary)).lines
    assert (goods.description, delivery.description) == printed
