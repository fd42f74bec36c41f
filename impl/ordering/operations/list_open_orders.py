"""List the orders of a customer that have not ended."""

from typing import Final

from generated.common.models import OrderReference
from generated.ordering import models
from generated.ordering.operations import ListOpenOrdersOk, ListOpenOrdersRequest
from impl.ordering.repositories import erasure
from infra.runtime.store.transaction import Transaction

_MOST: Final = 100


def list_open_orders(tx: Transaction, request: ListOpenOrdersRequest) -> ListOpenOrdersOk:
    found = erasure.list_open(tx, request.customer_id, most=_MOST)
    items = [OrderReference(order_id=order_id, order_number=number) for order_id, number in found]
    return ListOpenOrdersOk(body=models.OpenOrderList(items=items))
