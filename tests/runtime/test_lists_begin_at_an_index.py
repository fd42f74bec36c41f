"""Every list of staff, with every filter and sort, begins at an index: no table is read as a whole, and SQLite sorts none.

The statements are those that the operations run; what the database would do is asked of the database.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from generated.billing.operations import ListInvoicesRequest
from generated.common.operations import ListDeadLettersRequest
from generated.ordering.operations import ListOrderProcessesRequest, ListOrdersRequest
from generated.paying.operations import ListPaymentIntentsRequest, ListRefundsRequest
from generated.profiling.operations import ListCustomersRequest
from generated.shipping.operations import ListShipmentsRequest
from generated.stocking.operations import ListStockAlertsRequest, ListStockItemsRequest, ListStockMovementsRequest
from impl.billing.operations.list_invoices import list_invoices
from impl.common.operations.list_dead_letters import list_dead_letters
from impl.ordering.operations.list_order_processes import list_order_processes
from impl.ordering.operations.list_orders import list_orders
from impl.paying.operations.list_payment_intents import list_payment_intents
from impl.paying.operations.list_refunds import list_refunds
from impl.profiling.operations.list_customers import list_customers
from impl.shipping.operations.list_shipments import list_shipments
from impl.stocking.operations.list_stock_alerts import list_stock_alerts
from impl.stocking.operations.list_stock_items import list_stock_items
from impl.stocking.operations.list_stock_movements import list_stock_movements
from infra.runtime.caller import Caller
from infra.runtime.operation import Request
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store

_STAFF = Caller(scheme="staff", subject="stf_1", role="OWNER", scopes=frozenset({"shipping:read"}))
_ASKED: Mapping[Any, tuple[str, type[Request], tuple[Mapping[str, Any], ...]]] = {
    list_orders: (
        "ordering",
        ListOrdersRequest,
        (
            *({"sort": sort} for sort in ("NEWEST", "OLDEST", "TOTAL_HIGHEST", "TOTAL_LOWEST")),
            *({"status": "PENDING", "sort": sort} for sort in ("NEWEST", "TOTAL_HIGHEST")),
            *({"tier": "VIP", "sort": sort} for sort in ("NEWEST", "TOTAL_HIGHEST")),
            {"customer_id": "cus_1"},
        ),
    ),
    list_order_processes: ("ordering", ListOrderProcessesRequest, ({}, {"state": "STUCK"})),
    list_customers: (
        "profiling",
        ListCustomersRequest,
        (
            *({"sort": sort} for sort in ("NEWEST", "OLDEST", "NAME")),
            *({"tier": "VIP", "sort": sort} for sort in ("NEWEST", "NAME")),
            *({"status": "ERASED", "sort": sort} for sort in ("NEWEST", "NAME")),
        ),
    ),
    list_stock_items: ("stocking", ListStockItemsRequest, ({}, {"status": "LOW"})),
    list_stock_movements: (
        "stocking",
        ListStockMovementsRequest,
        ({}, {"kind": "RETURN"}, {"sku": ("A",)}, {"order_id": "ord_1"}),
    ),
    list_stock_alerts: (
        "stocking",
        ListStockAlertsRequest,
        ({}, {"status": "OPEN"}, {"kind": "SHORTFALL"}, {"status": "OPEN", "kind": "SHORTFALL"}),
    ),
    list_invoices: ("billing", ListInvoicesRequest, ({}, {"type": "CREDIT_NOTE"}, {"status": "DRAFT"})),
    list_payment_intents: ("paying", ListPaymentIntentsRequest, ({}, {"status": "FAILED"})),
    list_refunds: ("paying", ListRefundsRequest, ({}, {"reason": "OTHER"}, {"order_id": "ord_1"})),
    list_shipments: ("shipping", ListShipmentsRequest, ({}, {"status": "PENDING"}, {"carrier_code": "A"})),
    list_dead_letters: ("paying", ListDeadLettersRequest, ({}, {"status": "OPEN"})),
}
_SORTED_LATER = ({"order_id": "ord_1"}, {"sku": ("A",)})
"""Of an order, or of some SKUs, there are few."""
_WORDS: Mapping[Any, tuple[str, type[Request], tuple[Mapping[str, Any], ...]]] = {
    list_orders: (
        "ordering",
        ListOrdersRequest,
        ({"q": "hugo"}, {"vendor_id": "ven_1"}, {"total_min": 1}, {"q": "hugo paris"}),
    ),
    list_customers: ("profiling", ListCustomersRequest, ({"q": "hugo"},)),
    list_stock_items: ("stocking", ListStockItemsRequest, ({"q": "hugo"},)),
    list_invoices: ("billing", ListInvoicesRequest, ({"q": "2026"}, {"issued_from": "2026-01-01"})),
    list_shipments: ("shipping", ListShipmentsRequest, ({"q": "hugo"},)),
}


def _cases(asked: Mapping[Any, tuple[str, type[Request], tuple[Mapping[str, Any], ...]]]) -> list[Any]:
    return [
        pytest.param(operation, service, kind, values, id=f"{operation.__name__} {values}")
        for operation, (service, kind, several) in asked.items()
        for values in several
    ]


@pytest.fixture
def opened(store_url: str) -> Iterator[Any]:
    stores = []

    def of(service: str) -> Store:
        stores.append(opened_store(store_url, import_module(f"impl.{service}.tables").metadata))
        return stores[-1].__enter__()

    yield of
    for store in stores:
        store.__exit__(None, None, None)


@pytest.mark.parametrize(("operation", "service", "kind", "values"), _cases(_ASKED))
async def test_a_list_begins_at_an_index(opened: Any, operation: Any, service: str, kind: Any, values: dict[str, Any]) -> None:
    for plan in await _plans(opened(service), operation, kind(caller=_STAFF, **values)):
        assert not _read_as_a_whole(plan), plan
        assert values.keys() <= {"sort"} or _begins_where_the_rows_are(plan), plan
        assert values in _SORTED_LATER or not any("TEMP B-TREE FOR ORDER BY" in step for step in plan), plan


@pytest.mark.parametrize(("operation", "service", "kind", "values"), _cases(_WORDS))
async def test_a_search_begins_at_an_index(
    opened: Any, operation: Any, service: str, kind: Any, values: dict[str, Any]
) -> None:
    near, found = await _plans(opened(service), operation, kind(caller=_STAFF, **values))
    assert not _read_as_a_whole(near), near
    assert not _read_as_a_whole(found), found


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_a_filter_without_its_index_is_found(opened: Any) -> None:
    store = opened("ordering")
    await store.command(lambda tx: tx.execute(text("DROP INDEX orders_by_tier")))
    await store.command(lambda tx: tx.execute(text("DROP INDEX orders_by_tier_and_total")))
    [plan] = await _plans(store, list_orders, ListOrdersRequest(tier="VIP", caller=_STAFF))
    assert not _begins_where_the_rows_are(plan)


def _begins_where_the_rows_are(plan: list[str]) -> bool:
    """An index knows what is asked for, and not only the order. (PostgreSQL has other reasons while a table is empty.)"""
    return any(step.startswith("SEARCH ") for step in plan) or any("->" in step or "cost=" in step for step in plan)


def _read_as_a_whole(plan: list[str]) -> list[str]:
    """Steps that read all rows of a table. A scan of an index in its order ends with the page."""
    scans = [step for step in plan if step.startswith("SCAN ") and "INDEX" not in step and not step.startswith("SCAN near")]
    return scans + [step for step in plan if "Seq Scan" in step]


async def _plans(store: Store, operation: Any, request: Request) -> list[list[str]]:
    """What the database would do for each statement of an operation, as lines."""

    def read(tx: Transaction) -> list[list[str]]:
        statements: list[tuple[str, Any]] = []
        listen = lambda *told: statements.append((told[2], told[3]))  # noqa: E731
        event.listen(tx.connection, "before_cursor_execute", listen)
        try:
            operation(tx, request)
        finally:
            event.remove(tx.connection, "before_cursor_execute", listen)
        return [_explained(tx.connection, *each) for each in statements]

    return await store.query(read)


def _explained(connection: Connection, statement: str, parameters: Any) -> list[str]:
    if connection.dialect.name == "sqlite":
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    connection.execute(text("SET LOCAL enable_seqscan = off"))  # of tables that are empty
    return [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)]
