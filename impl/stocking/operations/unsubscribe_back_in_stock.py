"""Forget who wanted to know when a variant is back in stock."""

from generated.stocking.operations import UnsubscribeBackInStockDone, UnsubscribeBackInStockRequest
from generated.stocking.problems import NotFound
from impl.common.recomputed_tokens import hash_of
from impl.stocking.repositories import stock_subscriptions
from infra.runtime.store.transaction import Transaction


def unsubscribe_back_in_stock(tx: Transaction, request: UnsubscribeBackInStockRequest) -> UnsubscribeBackInStockDone:
    if not stock_subscriptions.forget(tx, hash_of(request.token)):
        raise NotFound("subscription")
    return UnsubscribeBackInStockDone()
