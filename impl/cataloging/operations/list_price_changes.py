"""List what a variant has cost, with the lowest price of the last 30 days. The public sees prices at which it could buy."""

from generated.cataloging.operations import ListPriceChangesOk, ListPriceChangesRequest
from generated.cataloging.problems import NotFound
from impl.cataloging.answers import price_changes_answer
from impl.cataloging.domain.sales import lowest_price
from impl.cataloging.repositories import offers, price_history
from impl.cataloging.security.access import sees_everything
from infra.runtime.store.transaction import Transaction


def list_price_changes(tx: Transaction, request: ListPriceChangesRequest) -> ListPriceChangesOk:
    sees_all = sees_everything(request.caller)
    found = offers.list_offers(tx, [request.sku])
    if not found or not (found[0].on_sale or sees_all):
        raise NotFound("variant")
    rows, next_cursor = price_history.list_changes(
        tx, request.sku, limit=request.limit, cursor=request.cursor, only_on_sale=not sees_all
    )
    lowest = lowest_price(price_history.newest_first(tx, request.sku), tx.now)
    return ListPriceChangesOk(body=price_changes_answer(rows, next_cursor, lowest))
