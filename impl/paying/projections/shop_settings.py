"""The payment methods that are offered: the CHECKOUT settings of the shop."""

from dataclasses import dataclass
from typing import get_args

from generated.paying.models import PaymentMethodCode
from impl.common.shop_settings import SettingGroup
from impl.paying.tables import shop_settings


@dataclass(frozen=True, kw_only=True)
class CheckoutSettings:
    payment_methods: tuple[PaymentMethodCode, ...] = get_args(PaymentMethodCode)
    """The payment methods, in the order in which they are offered."""


CHECKOUT = SettingGroup(table=shop_settings, name="CHECKOUT", kind=CheckoutSettings, default=CheckoutSettings())
