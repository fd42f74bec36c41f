"""The benefits of the tiers changed: every total follows from now on."""

from dataclasses import dataclass

from msgspec import UnsetType

from generated.events.profiling import TierRulesChanged
from impl.carting.board import TIERS, Board
from impl.carting.domain.pricing import TierRule
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnTierRulesChanged:
    board: Board

    def __call__(self, tx: Transaction, event: TierRulesChanged) -> None:
        rules = {
            each.tier: TierRule(
                discount_percent=each.discount_percent,
                free_shipping_from=None if isinstance(each.free_shipping_from, UnsetType) else each.free_shipping_from.amount,
            )
            for each in event.rules.tiers
        }
        self.board.learn(tx, f"{TIERS}{event.currency}", event.rules.version, rules)
