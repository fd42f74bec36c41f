"""A guest's order joined an account: its customer sees the payment."""

from generated.events.ordering import OrderJoinedAccount
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.store.transaction import Transaction


def on_order_joined_account(tx: Transaction, event: OrderJoinedAccount) -> None:
    payment_intents.join_account(tx, event.order_id, event.customer_id)
