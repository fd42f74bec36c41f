"""List customers."""

from datetime import datetime
from typing import Any

from msgspec import UNSET
from sqlalchemy import Select

from generated.profiling import models
from generated.profiling.operations import ListCustomersOk, ListCustomersRequest
from impl.common.search import having
from impl.profiling import customers
from impl.profiling.tables import customers as table
from impl.profiling.views import customer_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_BY_AGE = (table.c.created_at, table.c.customer_id)
_BY_NAME = (table.c.name_key, table.c.customer_id)


def list_customers(tx: Transaction, request: ListCustomersRequest) -> ListCustomersOk:
    rows, next_cursor = page(
        tx,
        _wanted(request),
        by=_BY_NAME if request.sort == "NAME" else _BY_AGE,
        limit=request.limit,
        cursor=request.cursor,
        descending=request.sort in {None, "NEWEST"},
    )
    items = [customer_view(customers.of(row)) for row in rows]
    return ListCustomersOk(body=models.CustomerPage(items=items, next_cursor=next_cursor or UNSET))


def _wanted(request: ListCustomersRequest) -> Select[Any]:
    query = customers.ALL
    if request.q is not None:
        query = query.where(*having(table.c.search_key, request.q))
    if request.status is not None:
        query = query.where(table.c.status == request.status)
    if request.tier is not None:
        query = query.where(table.c.tier == request.tier)
    if request.created_from is not None:
        query = query.where(table.c.created_at >= datetime.fromisoformat(request.created_from))
    if request.created_before is not None:
        query = query.where(table.c.created_at < datetime.fromisoformat(request.created_before))
    return query
