"""The rules for prices: tier discounts, tax rates, the shop's settings, and which terms SHIPPING quotes by."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import assert_never

from msgspec import convert
from sqlalchemy import select

from generated.events.administering import SettingChanged
from generated.events.billing import TaxRateChanged, TerritoryTaxRateChanged
from generated.events.profiling import TierRulesChanged
from generated.events.shipping import CarrierChanged, ShippingMethodChanged, ShippingZoneChanged, ShippingZoneDeleted
from impl.carting.domain.pricing import Pricing, TaxPeriod, TierRule
from impl.carting.projections.shop_settings import DELIVERY, checkout, delivery_versions
from impl.carting.tables import rules
from impl.common.shop_settings import KeepSettings
from infra.runtime.store.transaction import Transaction

TermsEvent = CarrierChanged | ShippingMethodChanged | ShippingZoneChanged | ShippingZoneDeleted

_TIERS, _TAX, _TERMS = "tiers:", "tax:", "terms:"


@dataclass(kw_only=True)
class PricingRules:
    """Reads and keeps the rules. They are cached in the process: every total needs all of them, and they change rarely.

    `seconds` is the maximum age of the cache where replicas share a database; None where no other process writes.
    """

    cart_days: int
    seconds: float | None
    clock: Callable[[], float] = time.monotonic
    _kept: tuple[Pricing, float] | None = field(default=None, init=False)

    def current(self, tx: Transaction) -> Pricing:
        """Returns the rules that are known now."""
        kept = self._kept
        if kept is not None and (self.seconds is None or self.clock() < kept[1]):
            return kept[0]
        pricing = self._read(tx)
        self._kept = pricing, self.clock() + (self.seconds or 0)
        return pricing

    def keep_tiers(self, tx: Transaction, event: TierRulesChanged) -> bool:
        """What the tiers take off. What they say of delivery is SHIPPING's to know."""
        tiers = {each.tier: TierRule(discount_percent=each.discount_percent) for each in event.rules.tiers}
        kind = f"{_TIERS}{event.currency}"
        if is_news := tx.keep_latest(rules, ["kind"], kind=kind, version=event.rules.version, document=tiers):
            self._kept = None
        return is_news

    def keep_rates(self, tx: Transaction, event: TaxRateChanged | TerritoryTaxRateChanged) -> bool:
        """The rates of a class in a country or territory: totals follow on the day that they come into force."""
        periods = [TaxPeriod(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in event.schedule.periods]
        kind = f"{_TAX}{event.tax_rate_key}"
        if is_news := tx.keep_latest(rules, ["kind"], kind=kind, version=event.schedule.version, document=periods):
            self._kept = None
        return is_news

    def keep_settings(self, tx: Transaction, event: SettingChanged) -> bool:
        """How long guests' carts live; and what delivery costs and promises, so that it is quoted again."""
        is_news = KeepSettings([checkout(self.cart_days), *DELIVERY])(tx, event)
        self._kept = None
        return is_news

    def keep_terms(self, tx: Transaction, event: TermsEvent) -> bool:
        """The version of a carrier, method or zone: open carts are quoted again. A zone that is deleted has a last version."""
        kind = f"{_TERMS}{event.terms_key}"
        if is_news := tx.keep_latest(rules, ["kind"], kind=kind, version=_version(event), document={}):
            self._kept = None
        return is_news

    def _read(self, tx: Transaction) -> Pricing:
        tiers: dict[str, TierRule] = {}
        taxes: dict[str, tuple[TaxPeriod, ...]] = {}
        terms: dict[str, int] = {}
        for row in tx.all(select(rules)):
            if row.kind.startswith(_TIERS):
                tiers |= convert(row.document, dict[str, TierRule])
            elif row.kind.startswith(_TAX):
                taxes[row.kind.removeprefix(_TAX)] = convert(row.document, tuple[TaxPeriod, ...])
            elif row.kind.startswith(_TERMS):
                terms[row.kind] = row.version
        return Pricing(
            cart_days=checkout(self.cart_days).current(tx).cart_days,
            tiers=tiers,
            taxes=taxes,
            delivery_terms=(*delivery_versions(tx), *(terms[kind] for kind in sorted(terms))),
        )


def _version(event: TermsEvent) -> int:
    match event:
        case CarrierChanged():
            return event.carrier.version
        case ShippingMethodChanged():
            return event.method.version
        case ShippingZoneChanged():
            return event.zone.version
        case ShippingZoneDeleted():
            return event.version
    assert_never(event)
