"""The tokens by which people end their subscriptions: each stands in the link of a message, and only its hash is stored."""

from impl.common.recomputed_tokens import RecomputedTokens
from impl.stocking.tables import secrets


class SubscriptionTokens(RecomputedTokens):
    """Makes the tokens of subscriptions, by their ids."""

    def __init__(self) -> None:
        super().__init__(secrets, "subscription-token")
