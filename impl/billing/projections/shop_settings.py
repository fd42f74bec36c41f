"""The shop's settings that BILLING follows."""

from impl.billing.domain.parties import Seller
from impl.billing.tables import shop_settings
from impl.common.shop_settings import SettingGroup

SELLER: SettingGroup[Seller | None] = SettingGroup(table=shop_settings, name="SELLER", kind=Seller, default=None)
"""Who sells, as French law wants it on invoices: no invoice becomes final before it is known."""
