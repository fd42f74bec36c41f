"""The shop's settings that CARTING follows: how long guests' carts live, and which terms SHIPPING quotes by."""

from dataclasses import dataclass

from sqlalchemy import select

from impl.carting.tables import shop_settings
from impl.common.shop_settings import SettingGroup
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CheckoutTerms:
    """The number of days after which an unused guest's cart expires."""

    cart_days: int


@dataclass(frozen=True)
class DeliveryTerms:
    """Delivery terms. Only SHIPPING reads them. CARTING needs only their version: a new version needs a new quote."""


DELIVERY = [
    SettingGroup(table=shop_settings, name=name, kind=DeliveryTerms, default=DeliveryTerms()) for name in ("SHIPPING", "STORE")
]


def checkout(cart_days: int) -> SettingGroup[CheckoutTerms]:
    """Returns the group CHECKOUT; `days` is the default until its event arrives."""
    return SettingGroup(table=shop_settings, name="CHECKOUT", kind=CheckoutTerms, default=CheckoutTerms(cart_days=cart_days))


def delivery_versions(tx: Transaction) -> tuple[int, ...]:
    """Returns the known versions of the groups that SHIPPING quotes by."""
    columns = shop_settings.c
    names = [group.name for group in DELIVERY]
    rows = tx.all(select(columns.version).where(columns.setting_group.in_(names)).order_by(columns.setting_group))
    return tuple(row.version for row in rows)
