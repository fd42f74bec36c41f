"""The rules that prices follow from, kept in the process: three topics fill them, every total needs them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import select

from generated.events.billing import TaxScheduleState
from impl.carting.domain.pricing import Pricing, TaxPeriod, TierRule
from impl.carting.tables import rules
from infra.runtime.store.transaction import Transaction

TIERS, TAX, CHECKOUT, DELIVERY = "tiers:", "tax:", "checkout", "delivery:"


@dataclass(kw_only=True)
class Board:
    """`seconds` bounds how old the kept rules may be where replicas share a database; None where nobody else writes."""

    cart_days: int
    seconds: float | None
    clock: Callable[[], float] = time.monotonic
    _kept: tuple[Pricing, float] | None = field(default=None, init=False)

    def pricing(self, tx: Transaction) -> Pricing:
        kept = self._kept
        if kept is not None and (self.seconds is None or self.clock() < kept[1]):
            return kept[0]
        pricing = _read({row.kind: row.document for row in tx.all(select(rules))}, self.cart_days)
        self._kept = pricing, self.clock() + (self.seconds or 0)
        return pricing

    def learn(self, tx: Transaction, kind: str, version: int, document: Any) -> None:
        """Takes a rule in unless a later version is known."""
        known = tx.scalar(select(rules.c.version).where(rules.c.kind == kind))
        if known is None or known < version:
            tx.upsert(rules, ["kind"], kind=kind, version=version, document=document)
            self._kept = None

    def learn_rates(self, tx: Transaction, key: str, schedule: TaxScheduleState) -> None:
        """Takes the rates of a class in a country or territory in, by the key of their event."""
        periods = [TaxPeriod(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in schedule.periods]
        self.learn(tx, f"{TAX}{key}", schedule.version, periods)


def _read(documents: dict[str, Any], cart_days: int) -> Pricing:
    tiers = {
        tier: msgspec.convert(rule, TierRule)
        for kind, document in documents.items()
        if kind.startswith(TIERS)
        for tier, rule in document.items()
    }
    taxes = {
        kind.removeprefix(TAX): msgspec.convert(document, tuple[TaxPeriod, ...])
        for kind, document in documents.items()
        if kind.startswith(TAX)
    }
    return Pricing(
        cart_days=documents.get(CHECKOUT, {}).get("cart_days", cart_days),
        tiers=tiers,
        taxes=taxes,
        delivery_terms=tuple(documents[kind] for kind in sorted(documents) if kind.startswith(DELIVERY)),
    )
