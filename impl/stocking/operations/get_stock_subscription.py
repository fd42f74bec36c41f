"""Read whom to tell that a variant is back, for services only."""

from dataclasses import dataclass

from generated.stocking import models
from generated.stocking.operations import GetStockSubscriptionOk, GetStockSubscriptionRequest
from generated.stocking.problems import NotFound
from impl.stocking.repositories import stock_subscriptions
from impl.stocking.security.subscription_tokens import SubscriptionTokens
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class GetStockSubscription:
    tokens: SubscriptionTokens

    def __call__(self, tx: Transaction, request: GetStockSubscriptionRequest) -> GetStockSubscriptionOk:
        subscription = stock_subscriptions.find(tx, request.subscription_id)
        if subscription is None:
            raise NotFound("subscription")
        return GetStockSubscriptionOk(
            body=models.StockSubscription(
                subscription_id=subscription.subscription_id,
                sku=subscription.sku,
                email=subscription.email,
                language=subscription.language,
                token=self.tokens.token(subscription.subscription_id),
            )
        )
