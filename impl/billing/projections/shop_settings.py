"""The shop's settings that BILLING follows."""

from impl.billing.domain.parties import Seller
from impl.billing.tables import shop_settings
from impl.common.shop_settings import SettingGroup

SELLER: SettingGroup[Seller | None] = SettingGroup(table=shop_settings, name="SELLER", kind=Seller, default=None)
"""The seller, as French law requires it on invoices. No invoice becomes final before the seller is known."""
