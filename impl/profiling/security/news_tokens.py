"""The token that ends the news to a customer. It names the customer and is good for nothing else, so it need not be stored."""

import hmac

from impl.common.recomputed_tokens import RecomputedTokens
from impl.profiling.tables import secrets


class NewsTokens(RecomputedTokens):
    """Makes and reads them. `load` must have read the secret first."""

    def __init__(self) -> None:
        super().__init__(secrets, "news-end")

    def end_of(self, customer_id: str) -> str:
        """Returns the token of a customer, for the link at the end of the news and for the header List-Unsubscribe."""
        return f"{customer_id}.{self.token(customer_id)}"

    def customer_of(self, token: str) -> str | None:
        """Returns the customer whose token it is; None for one that PROFILING did not make."""
        customer_id, _, seal = token.partition(".")
        return customer_id if hmac.compare_digest(seal, self.token(customer_id)) else None
