"""The repository of the tier rules."""

from msgspec import convert
from sqlalchemy import select

from impl.profiling.domain.tiers import TierRule, TierRules
from impl.profiling.events import tier_rules_changed
from impl.profiling.tables import tier_rules as table
from infra.runtime.store.transaction import Transaction

_CURRENCY = "EUR"
_IN_FORCE = select(table).where(table.c.currency == _CURRENCY)


def get(tx: Transaction) -> TierRules:
    """Returns the rules that apply; none before the first start wrote them."""
    row = tx.one(_IN_FORCE)
    if row is None:
        return TierRules(tiers=(), version=0, updated_at=tx.now)
    tiers = convert(row.tiers, tuple[TierRule, ...])  # a rule of release 0.1 may have more fields; they are left out
    return TierRules(tiers=tiers, version=row.version, updated_at=row.updated_at)


def lock(tx: Transaction) -> None:
    """Locks the rules until the end of the transaction."""
    tx.lock(_IN_FORCE)


def add(tx: Transaction, rules: TierRules) -> bool:
    """Writes the first rules. Returns False, and changes nothing, when there are rules already."""
    stamps = {"version": rules.version, "updated_at": rules.updated_at}
    is_new = tx.insert_if_absent(table, currency=_CURRENCY, tiers=rules.tiers, **stamps)
    if is_new:
        tx.emit(tier_rules_changed(rules))
    return is_new
