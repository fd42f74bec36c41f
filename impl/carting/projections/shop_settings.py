"""The shop's settings that CARTING follows: how long guests' carts live, and which terms SHIPPING quotes by."""

from dataclasses import dataclass

from sqlalchemy import select

from impl.carting.tables import shop_settings
from impl.common.shop_settings import SettingGroup
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CheckoutTerms:
    """Days after which a guest's cart that nobody touched expires."""

    cart_days: int


@dataclass(frozen=True)
class DeliveryTerms:
    """SHIPPING's to read; here only their version counts: another version, another quote."""


DELIVERY = [
    SettingGroup(table=shop_settings, name=name, kind=DeliveryTerms, default=DeliveryTerms()) for name in ("SHIPPING", "STORE")
]


def checkout(cart_days: int) -> SettingGroup[CheckoutTerms]:
    """The group CHECKOUT; so many days until it is heard of."""
    return SettingGroup(table=shop_settings, name="CHECKOUT", kind=CheckoutTerms, default=CheckoutTerms(cart_days=cart_days))


def delivery_versions(tx: Transaction) -> tuple[int, ...]:
    """Of the groups that SHIPPING quotes by, as far as they were heard of."""
    columns = shop_settings.c
    names = [group.name for group in DELIVERY]
    rows = tx.all(select(columns.version).where(columns.setting_group.in_(names)).order_by(columns.setting_group))
    return tuple(row.version for row in rows)
