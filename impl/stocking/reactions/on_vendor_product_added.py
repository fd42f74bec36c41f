"""A vendor's product was added: its first stock is received, once."""

from generated.events.administering import VendorProductAdded
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def on_vendor_product_added(tx: Transaction, event: VendorProductAdded) -> None:
    with stock_items.change_or_add(tx, event.sku) as item:
        item.receive_first_stock(event.quantity)
