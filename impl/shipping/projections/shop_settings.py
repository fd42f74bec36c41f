"""The shop's settings that SHIPPING follows: its terms of delivery."""

from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import select

from impl.common.shop_settings import SettingGroup
from impl.kernel.addresses import Country, PostalAddress
from impl.shipping.domain.methods import FIRST_TERMS, DeliveryTerms, FreeDelivery, Tier
from impl.shipping.tables import shop_settings
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Cents:
    amount: int


@dataclass(frozen=True, kw_only=True)
class TierBenefit:
    tier: Tier
    free_from: Cents


@dataclass(frozen=True, kw_only=True)
class ShippingSettings:
    """The sender of parcels, and when delivery is free."""

    sender: PostalAddress
    handling_days: int
    cut_off_hour: int
    free_from: Cents | None = None
    tier_free_from: tuple[TierBenefit, ...] = ()

    def terms(self) -> DeliveryTerms:
        """Returns the terms as the domain has them."""
        return DeliveryTerms(
            sender=self.sender,
            handling_days=self.handling_days,
            cut_off_hour=self.cut_off_hour,
            free=FreeDelivery(
                free_from=self.free_from.amount if self.free_from else None,
                by_tier={benefit.tier: benefit.free_from.amount for benefit in self.tier_free_from},
            ),
        )


@dataclass(frozen=True, kw_only=True)
class StoreSettings:
    """The countries that the shop delivers to."""

    countries: frozenset[Country]


SHIPPING: SettingGroup[ShippingSettings | None] = SettingGroup(
    table=shop_settings, name="SHIPPING", kind=ShippingSettings, default=None
)
STORE: SettingGroup[StoreSettings | None] = SettingGroup(table=shop_settings, name="STORE", kind=StoreSettings, default=None)
_DOCUMENTS = select(shop_settings.c.setting_group, shop_settings.c.document)


def delivery_terms(tx: Transaction) -> DeliveryTerms:
    """Returns the latest terms from ADMINISTERING; the first ones until then. One query reads both groups."""
    told = {row.setting_group: row.document for row in tx.all(_DOCUMENTS)}
    terms = msgspec.convert(told[SHIPPING.name], ShippingSettings).terms() if SHIPPING.name in told else FIRST_TERMS
    if STORE.name not in told:
        return terms
    return replace(terms, countries=msgspec.convert(told[STORE.name], StoreSettings).countries)
