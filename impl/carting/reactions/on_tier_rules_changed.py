"""What the tiers take off changed: every total follows from now on. What they say of delivery is SHIPPING's to know."""

from dataclasses import dataclass

from generated.events.profiling import TierRulesChanged
from impl.carting.board import TIERS, Board
from impl.carting.domain.pricing import TierRule
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnTierRulesChanged:
    board: Board

    def __call__(self, tx: Transaction, event: TierRulesChanged) -> None:
        rules = {each.tier: TierRule(discount_percent=each.discount_percent) for each in event.rules.tiers}
        self.board.learn(tx, f"{TIERS}{event.currency}", event.rules.version, rules)
