"""A guest's order joined an account: its customer sees the parcels, those that are yet to be packed too."""

from generated.events.ordering import OrderJoinedAccount
from impl.shipping.projections import orders
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def on_order_joined_account(tx: Transaction, event: OrderJoinedAccount) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        order.join(event.customer_id)
        shipments.join_account(tx, event.order_id, event.customer_id)
