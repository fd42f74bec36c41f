"""Loads and saves the rules of the tiers."""

from dataclasses import asdict

from msgspec import convert
from sqlalchemy import select

from impl.profiling.domain.tiers import TierRule, TierRules
from impl.profiling.tables import tier_rules
from infra.runtime.store.transaction import Transaction

CURRENCY = "EUR"


def load(tx: Transaction) -> TierRules:
    """The rules in force; none before the first start has written them."""
    row = tx.one(select(tier_rules).where(tier_rules.c.currency == CURRENCY))
    if row is None:
        return TierRules(tiers=(), version=0, updated_at=tx.now)
    tiers = convert(row.tiers, tuple[TierRule, ...])  # a member that a rule of release 0.1 has more is left out
    return TierRules(tiers=tiers, version=row.version, updated_at=row.updated_at)


def save(tx: Transaction, rules: TierRules) -> None:
    tiers = [asdict(rule) for rule in rules.tiers]
    tx.upsert(tier_rules, ["currency"], currency=CURRENCY, tiers=tiers, version=rules.version, updated_at=rules.updated_at)
