"""A guest's order joined an account: its customer sees the invoice and the credit notes."""

from generated.events.ordering import OrderJoinedAccount
from impl.billing.repositories.invoices import invoices
from infra.runtime.store.transaction import Transaction


def on_order_joined_account(tx: Transaction, event: OrderJoinedAccount) -> None:
    invoices.join_account(tx, event.order_id, event.customer_id)
