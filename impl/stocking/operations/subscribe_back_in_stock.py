"""Remember who wants to know when a variant is back in stock."""

from dataclasses import dataclass

from generated.stocking import models
from generated.stocking.operations import SubscribeBackInStockAccepted, SubscribeBackInStockRequest
from generated.stocking.problems import StockAvailable, UnknownSku
from impl.stocking.domain.subscriptions import expiry_of_waiting
from impl.stocking.repositories import stock_subscriptions
from impl.stocking.repositories.stock_items import stock_items
from impl.stocking.security.subscription_tokens import SubscriptionTokens
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class SubscribeBackInStock:
    tokens: SubscriptionTokens

    def __call__(self, tx: Transaction, request: SubscribeBackInStockRequest) -> SubscribeBackInStockAccepted:
        draft = request.body
        # locked: whoever brings the pieces waits for this subscription, or this one sees the pieces
        with stock_items.change_if_known(tx, draft.sku) as item:
            if item is None:
                raise UnknownSku(skus=[draft.sku])
            if item.available:
                raise StockAvailable(sku=draft.sku)
            subscription_id, expires_at = new_id("sub"), expiry_of_waiting(tx.now)
            stock_subscriptions.remember(
                tx,
                subscription_id=subscription_id,
                sku=draft.sku,
                email=draft.email,
                language=draft.language,
                token_hash=self.tokens.token_hash(subscription_id),
                expires_at=expires_at,
            )
        return SubscribeBackInStockAccepted(
            body=models.StockSubscriptionAcceptance(sku=draft.sku, language=draft.language, expires_at=expires_at)
        )
