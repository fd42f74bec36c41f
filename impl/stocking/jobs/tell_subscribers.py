"""A variant is back in stock: whoever waits for it is told, some in each transaction."""

from impl.stocking.job_types import TellSubscribers
from impl.stocking.repositories import stock_subscriptions
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def tell_subscribers(tx: Transaction, job: TellSubscribers) -> None:
    # read without its lock: whoever brings pieces holds that one and waits for this job to schedule the next
    item = stock_items.find(tx, job.sku)
    if item is not None and item.available and stock_subscriptions.tell_some(tx, job.sku):
        tx.schedule(job)
