"""Loads and saves customers."""

from typing import Any

from sqlalchemy import Row, select

from impl.common.search import search_key
from impl.kernel.words import fold
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.tiers import Figures
from impl.profiling.tables import customers
from infra.runtime.store.transaction import Transaction

ALL = select(customers)


def find(tx: Transaction, customer_id: str) -> Customer | None:
    row = tx.one(ALL.where(customers.c.customer_id == customer_id))
    return None if row is None else of(row)


def lock(tx: Transaction, customer_id: str) -> Customer | None:
    """The customer, held until the end of the transaction."""
    rows = tx.lock(ALL.where(customers.c.customer_id == customer_id))
    return of(rows[0]) if rows else None


def add(tx: Transaction, customer: Customer) -> None:
    tx.insert(customers, {"customer_id": customer.customer_id, "created_at": customer.created_at, **_values(customer)})


def save(tx: Transaction, customer: Customer) -> None:
    tx.execute(customers.update().where(customers.c.customer_id == customer.customer_id), _values(customer))


def of(row: Row[Any]) -> Customer:
    """The customer of a row of `ALL`."""
    return Customer(
        customer_id=row.customer_id,
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        language=row.language,
        status=row.status,
        tier=row.tier,
        tier_source=row.tier_source,
        tier_reason=row.tier_reason,
        tier_expires_at=row.tier_expires_at,
        figures=Figures(spend=row.spend, orders=row.orders),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _values(customer: Customer) -> dict[str, Any]:
    return {
        "email": customer.email,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "language": customer.language,
        "status": customer.status,
        "tier": customer.tier,
        "tier_source": customer.tier_source,
        "tier_reason": customer.tier_reason,
        "tier_expires_at": customer.tier_expires_at,
        "spend": customer.figures.spend,
        "orders": customer.figures.orders,
        "name_key": fold(f"{customer.last_name} {customer.first_name}"),
        "search_key": search_key(f"{customer.first_name} {customer.last_name}", email=customer.email),
        "version": customer.version,
        "updated_at": customer.updated_at,
    }
