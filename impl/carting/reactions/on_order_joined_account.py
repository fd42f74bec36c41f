"""A guest's order joined an account: what its cart has of the person is told and erased with the account."""

from generated.events.ordering import OrderJoinedAccount
from impl.carting.repositories.carts import carts
from infra.runtime.store.transaction import Transaction


def on_order_joined_account(tx: Transaction, event: OrderJoinedAccount) -> None:
    carts.join(tx, event.order_id, event.customer_id)
