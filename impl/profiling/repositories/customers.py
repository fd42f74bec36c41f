"""The repository of customers."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Column, ColumnElement, Row, bindparam, select

from impl.common.search import search_key
from impl.kernel.words import fold
from impl.profiling import events
from impl.profiling.domain.customer import ACTIVE, Customer
from impl.profiling.domain.tiers import Figures
from impl.profiling.tables import customers as table
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction

_BY_ID = select(table).where(table.c.customer_id == bindparam("key"))
_WRITE = table.update().where(table.c.customer_id == bindparam("key"))
_WANT_NEWS = (
    select(table.c.customer_id)
    .where(table.c.wants_news, table.c.status == ACTIVE, table.c.email_confirmed_at.is_not(None))
    .order_by(table.c.customer_id)
)
BY_AGE = (table.c.created_at, table.c.customer_id)
BY_NAME = (table.c.name_key, table.c.customer_id)


class Customers(Repository[Customer]):
    resource = "customer"

    def add(self, tx: Transaction, customer: Customer) -> None:
        """Adds a customer."""
        stamps = {"created_at": customer.created_at, **_stamps(customer)}
        tx.insert(table, {"customer_id": customer.customer_id, **stamps, **self._state(customer), **_keys(customer)})
        self._emit(tx, customer)

    def list_page(
        self,
        tx: Transaction,
        wanted: Sequence[ColumnElement[bool]],
        search: Search,
        *,
        by: Sequence[Column[Any]],
        limit: int,
        cursor: str | None,
        descending: bool,
    ) -> tuple[list[Customer], str | None]:
        """Returns the customers that match all filters, and the cursor of the next page. Raises CursorInvalid."""
        query = select(table).where(*wanted)
        rows, following = page(tx, query, by=by, limit=limit, cursor=cursor, descending=descending, search=search)
        return [_entity(row) for row in rows], following

    def list_who_want_news(self, tx: Transaction, *, after: str, limit: int) -> list[str]:
        """Returns the ids, in their order, of those who can be sent news: active, with a confirmed address, and they want them."""
        query = _WANT_NEWS.where(table.c.customer_id > after).limit(limit)
        return [row.customer_id for row in tx.all(query)]

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Customer | None:
        row = next(iter(tx.lock(_BY_ID, {"key": key})), None) if lock else tx.one(_BY_ID, {"key": key})
        return None if row is None else _entity(row)

    def _key(self, entity: Customer) -> str:
        return entity.customer_id

    def _state(self, entity: Customer) -> State:
        return {
            "email": entity.email,
            "first_name": entity.first_name,
            "last_name": entity.last_name,
            "language": entity.language,
            "status": entity.status,
            "tier": entity.tier,
            "tier_source": entity.tier_source,
            "tier_reason": entity.tier_reason,
            "tier_expires_at": entity.tier_expires_at,
            "wants_news": entity.wants_news,
            "spend": entity.figures.spend,
            "orders": entity.figures.orders,
            "email_confirmed_at": entity.email_confirmed_at,
            "suspension_reason": entity.suspension_reason,
        }

    def _write(self, tx: Transaction, changed: Sequence[Customer]) -> None:
        for customer in changed:
            tx.execute(_WRITE, {"key": customer.customer_id, **_stamps(customer), **self._state(customer), **_keys(customer)})

    def _events(self, entity: Customer) -> Iterable[Struct]:
        return [events.event_of(entity, happened) for happened in entity.pop_events()]


customers = Customers()


def _stamps(customer: Customer) -> dict[str, Any]:
    return {"version": customer.version, "updated_at": customer.updated_at}


def _keys(customer: Customer) -> dict[str, str]:
    return {
        "name_key": fold(f"{customer.last_name} {customer.first_name}"),
        "search_key": search_key(f"{customer.first_name} {customer.last_name}", email=customer.email),
    }


def _entity(row: Row[Any]) -> Customer:
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
        wants_news=row.wants_news,
        figures=Figures(spend=row.spend, orders=row.orders),
        email_confirmed_at=row.email_confirmed_at,
        suspension_reason=row.suspension_reason,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
