"""What STOCKING writes when it starts: the secret of its tokens, and the search keys of stock that an earlier release kept without one."""

from dataclasses import dataclass

from impl.stocking.job_types import ForgetSubscriptions
from impl.stocking.repositories.stock_items import stock_items
from impl.stocking.security.subscription_tokens import SubscriptionTokens
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class FirstStart:
    """Runs at every start, and writes only what is missing."""

    tokens: SubscriptionTokens

    def __call__(self, tx: Transaction) -> None:
        self.tokens.load(tx)
        stock_items.renew_search_keys(tx)
        tx.schedule(ForgetSubscriptions())
