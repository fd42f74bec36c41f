"""List customers."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement

from generated.profiling import models
from generated.profiling.operations import ListCustomersOk, ListCustomersRequest
from impl.common.absent import or_unset
from impl.common.periods import within
from impl.common.search import search_for
from impl.profiling.answers import customer_answer
from impl.profiling.repositories.customers import BY_AGE, BY_NAME, customers
from impl.profiling.tables import CUSTOMERS_SEARCH
from impl.profiling.tables import customers as table
from infra.runtime.store.transaction import Transaction


def list_customers(tx: Transaction, request: ListCustomersRequest) -> ListCustomersOk:
    wanted, days = list(_wanted(request)), list(within(table.c.created_at, request.created_from, request.created_before))
    search = search_for(tx, CUSTOMERS_SEARCH, table.c.search_key, request.q)
    if request.sort == "NAME":
        search = search.within(*days)
    else:
        wanted += days
    found, next_cursor = customers.list_page(
        tx,
        wanted,
        search,
        by=BY_NAME if request.sort == "NAME" else BY_AGE,
        limit=request.limit,
        cursor=request.cursor,
        descending=request.sort in {None, "NEWEST"},
    )
    items = [customer_answer(customer) for customer in found]
    return ListCustomersOk(body=models.CustomerPage(items=items, next_cursor=or_unset(next_cursor)))


def _wanted(request: ListCustomersRequest) -> Iterator[ColumnElement[bool]]:
    if request.status is not None:
        yield table.c.status == request.status
    if request.tier is not None:
        yield table.c.tier == request.tier
