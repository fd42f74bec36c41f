"""What BILLING does on SettingChanged."""

from generated.billing import models
from generated.billing.client import BillingClient
from tests.service.billing.support import invoiced, seller
from tests.support.service import Serving


async def test_later_seller_settings_hold_for_later_invoices_only(billing: Serving, staff: BillingClient) -> None:
    _, before = await invoiced(billing, staff)
    await billing.react(seller(3, legal_name="Comptoir Neuf"))
    await billing.react(seller(2, legal_name="Late"))
    _, after = await invoiced(billing, staff)
    assert isinstance(before.seller, models.InvoiceSeller)
    assert isinstance(after.seller, models.InvoiceSeller)
    assert (before.seller.name, after.seller.name) == ("Comptoir", "Comptoir Neuf")
