"""A vendor's product begins with some pieces: they are taken in, once."""

from generated.events.administering import VendorProductAdded
from impl.stocking import stockroom
from infra.runtime.store.transaction import Transaction


def on_vendor_product_added(tx: Transaction, event: VendorProductAdded) -> None:
    item = stockroom.open_item(tx, event.sku)
    if not item.has_first_stock:
        item.receive_first_stock(event.quantity)
        stockroom.record(tx, [item])
