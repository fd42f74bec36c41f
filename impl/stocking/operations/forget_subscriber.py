"""Forget an address, and all that it waits for."""

from generated.stocking.operations import ForgetSubscriberDone, ForgetSubscriberRequest
from impl.stocking.repositories import stock_subscriptions
from infra.runtime.store.transaction import Transaction


def forget_subscriber(tx: Transaction, request: ForgetSubscriberRequest) -> ForgetSubscriberDone:
    stock_subscriptions.forget_address(tx, request.body.email)
    return ForgetSubscriberDone()
