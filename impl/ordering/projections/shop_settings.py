"""How orders are placed and paid: the CHECKOUT settings of the shop."""

from dataclasses import dataclass

from impl.common.shop_settings import SettingGroup
from impl.ordering.tables import shop_settings


@dataclass(frozen=True, kw_only=True)
class Checkout:
    payment_minutes: int = 15
    guest_checkout: bool = True
    payment_methods: tuple[str, ...] = ("CARD", "TRANSFER", "WALLET")
    return_days: int = 14


CHECKOUT = SettingGroup(table=shop_settings, name="CHECKOUT", kind=Checkout, default=Checkout())
