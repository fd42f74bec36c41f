"""Lists of orders. They read the columns of a row, never the whole document."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, select

from generated.ordering.operations import ListOrdersRequest
from impl.common.periods import within
from impl.common.search import having
from impl.ordering.tables import orders

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
    """Returns the conditions of a list. All filters that staff set must match."""
    if request.q:
        yield from having(_COLUMNS.words, request.q)
    if request.status:
        yield _COLUMNS.status == request.status
    if request.customer_id:
        yield _COLUMNS.customer_id == request.customer_id
    if request.vendor_id:
        yield _COLUMNS.vendors.contains(request.vendor_id, autoescape=True)
    if request.tier:
        yield _COLUMNS.tier == request.tier
    yield from _bounds(request)


def _bounds(request: ListOrdersRequest) -> Iterable[ColumnElement[bool]]:
    yield from within(_COLUMNS.created_at, request.created_from, request.created_to)
    if request.total_min is not None:
        yield _COLUMNS.total >= request.total_min
    if request.total_max is not None:
        yield _COLUMNS.total <= request.total_max
