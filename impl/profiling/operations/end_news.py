"""Get no more news."""

from dataclasses import dataclass

from generated.profiling.operations import EndNewsDone, EndNewsRequest
from impl.profiling.repositories.customers import customers
from impl.profiling.security.news_tokens import NewsTokens
from infra.runtime.problem import NotFound
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndNews:
    tokens: NewsTokens

    def __call__(self, tx: Transaction, request: EndNewsRequest) -> EndNewsDone:
        customer_id = self.tokens.customer_of(request.token)
        if customer_id is None:
            raise NotFound("news")
        with customers.change(tx, customer_id) as customer:
            customer.wants_news = False
        return EndNewsDone()
