"""Read whether variants can be bought now."""

from generated.stocking import models
from generated.stocking.operations import GetAvailabilityOk, GetAvailabilityRequest
from impl.stocking.answers import availability_answer
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def get_availability(tx: Transaction, request: GetAvailabilityRequest) -> GetAvailabilityOk:
    cap = STOCK.current(tx).availability_cap
    known = {item.sku: availability_answer(item, cap=cap) for item in stock_items.list_known(tx, request.sku)}
    asked = dict.fromkeys(request.sku)  # each once, in the order asked
    return GetAvailabilityOk(body=models.AvailabilityList(items=[known[sku] for sku in asked if sku in known]))
