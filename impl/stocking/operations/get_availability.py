"""Can these be bought now?"""

from sqlalchemy import select

from generated.stocking import models
from generated.stocking.operations import GetAvailabilityOk, GetAvailabilityRequest
from impl.stocking import policy, stock_items, views
from impl.stocking.tables import stock_items as table
from infra.runtime.store.transaction import Transaction


def get_availability(tx: Transaction, request: GetAvailabilityRequest) -> GetAvailabilityOk:
    rows = tx.all(select(table).where(table.c.sku.in_(request.sku)))
    cap = policy.current(tx).availability_cap
    known = {row.sku: views.availability(stock_items.from_row(row), cap=cap) for row in rows}
    asked = dict.fromkeys(request.sku)  # each once, in the order asked
    return GetAvailabilityOk(body=models.AvailabilityList(items=[known[sku] for sku in asked if sku in known]))
