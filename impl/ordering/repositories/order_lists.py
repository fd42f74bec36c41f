"""Lists of orders. They read the columns of a row, never the whole document."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, select

from generated.ordering.operations import ListOrdersRequest
from impl.common.periods import within
from impl.common.search import search_for
from impl.ordering.tables import ORDERS_SEARCH, orders
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction

_COLUMNS = orders.c

SUMMARIES = select(
    _COLUMNS.order_id,
    _COLUMNS.order_number,
    _COLUMNS.customer_id,
    _COLUMNS.email,
    _COLUMNS.summary,
    _COLUMNS.tier,
    _COLUMNS.status,
    _COLUMNS.payment_status,
    _COLUMNS.fulfilment_status,
    _COLUMNS.invoice_status,
    _COLUMNS.total,
    _COLUMNS.version,
    _COLUMNS.created_at,
    _COLUMNS.updated_at,
)

PROCESSES = select(
    _COLUMNS.order_id,
    _COLUMNS.order_number,
    _COLUMNS.status,
    _COLUMNS.process,
    _COLUMNS.process_updated_at,
    _COLUMNS.created_at,
)


def conditions(request: ListOrdersRequest) -> Iterable[ColumnElement[bool]]:
    """Returns the conditions of a list that an index finds in its order. All filters that staff set must match."""
    if request.status:
        yield _COLUMNS.status == request.status
    if request.customer_id:
        yield _COLUMNS.customer_id == request.customer_id
    if request.tier:
        yield _COLUMNS.tier == request.tier
    yield from _totals(request) if _is_by_total(request) else _days(request)


def search(tx: Transaction, request: ListOrdersRequest) -> Search:
    """Returns what else must match: words, a vendor, and the range of what the list is not ordered by."""
    vendor = (_COLUMNS.vendors, request.vendor_id or None)
    beside = _days(request) if _is_by_total(request) else _totals(request)
    return search_for(tx, ORDERS_SEARCH, _COLUMNS.words, request.q or None, vendor).within(*beside)


def _is_by_total(request: ListOrdersRequest) -> bool:
    return request.sort in {"TOTAL_HIGHEST", "TOTAL_LOWEST"}


def _days(request: ListOrdersRequest) -> Iterable[ColumnElement[bool]]:
    return within(_COLUMNS.created_at, request.created_from, request.created_to)


def _totals(request: ListOrdersRequest) -> Iterable[ColumnElement[bool]]:
    if request.total_min is not None:
        yield _COLUMNS.total >= request.total_min
    if request.total_max is not None:
        yield _COLUMNS.total <= request.total_max
