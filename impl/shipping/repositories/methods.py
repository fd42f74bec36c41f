"""The repository of shipping methods. Nothing deletes one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, func, select

from generated.shipping.problems import ShippingMethodCodeTaken, ShippingMethodLimit
from impl.shipping.domain.first_methods import METHOD_VERSION
from impl.shipping.domain.methods import Method, OwnTerms, Rate
from impl.shipping.events import event_of_method
from impl.shipping.repositories.counters import lock_list
from impl.shipping.tables import methods as table
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

MOST_METHODS = 100
_KEY: Any = bindparam("key")
_ALL = select(table).order_by(table.c.code)
_BY_CODE = select(table).where(table.c.code == _KEY)
_COUNT = select(func.count()).select_from(table)
_UPDATE = table.update().where(table.c.code == _KEY)
_NOT_FOR_EARLIER_RELEASES: Mapping[str, Any] = {"zones": [], "own_free": None}
"""Release 0.2 offers a method in these zones alone. It knows no relay points and no zones that staff change."""


class Methods(Repository[Method]):
    resource = "shipping method"

    def add(self, tx: Transaction, method: Method) -> None:
        """Adds a method. Raises ShippingMethodCodeTaken and ShippingMethodLimit."""
        lock_list(tx, "methods")
        if self.find(tx, method.code) is not None:
            raise ShippingMethodCodeTaken(shipping_method_code=method.code)
        if tx.scalar(_COUNT) >= MOST_METHODS:
            raise ShippingMethodLimit(max=MOST_METHODS)
        tx.insert(table, _row(method))
        self._emit(tx, method)

    def list_methods(self, tx: Transaction) -> Sequence[Method]:
        """Returns the methods by code."""
        return [_entity(row) for row in tx.all(_ALL)]

    def first_start(self, tx: Transaction, first: Iterable[Method]) -> None:
        """Adds the methods that are missing, and brings those of an earlier release to what is offered now.

        Replicas of release 0.2 that still run go on with the zones in the row, but for methods to relay points.
        """
        for method in first:
            values = _written(method) if method.delivers_to == "HOME" else {**_written(method), **_NOT_FOR_EARLIER_RELEASES}
            earlier = table.c.code == method.code, table.c.version < METHOD_VERSION
            is_new = tx.insert_if_absent(table, **_row(method))
            if is_new or tx.execute(table.update().where(*earlier).values(values)).rowcount:
                stored = self.get(tx, method.code)
                stored.introduce()
                self._emit(tx, stored)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Method | None:
        rows = tx.lock(_BY_CODE, {"key": key}) if lock else tx.all(_BY_CODE, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Method) -> str:
        return entity.code

    def _state(self, entity: Method) -> State:
        return _columns(entity)

    def _write(self, tx: Transaction, changed: Sequence[Method]) -> None:
        for method in changed:
            tx.execute(_UPDATE, {"key": method.code, **_written(method)})

    def _events(self, entity: Method) -> Iterable[Struct]:
        return [event_of_method(entity) for _ in dict.fromkeys(entity.pop_events())]


methods = Methods()


def _entity(row: Row[Any]) -> Method:
    return Method(
        code=row.code,
        carrier_code=row.carrier_code,
        name=row.name,
        name_en=row.name_en,
        delivers_to=row.delivers_to,
        rates=msgspec.convert(row.rates, tuple[Rate, ...]),
        own_terms=OwnTerms() if row.own_terms is None else msgspec.convert(row.own_terms, OwnTerms),
        active=row.active,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _columns(method: Method) -> Mapping[str, Any]:
    return {
        "carrier_code": method.carrier_code,
        "name": method.name,
        "name_en": method.name_en,
        "delivers_to": method.delivers_to,
        "rates": msgspec.to_builtins(method.rates),
        "own_terms": None if method.own_terms == OwnTerms() else msgspec.to_builtins(method.own_terms),
        "active": method.active,
    }


def _written(method: Method) -> dict[str, Any]:
    return {**_columns(method), "version": method.version, "updated_at": method.updated_at}


def _row(method: Method) -> dict[str, Any]:
    return {"code": method.code, "created_at": method.created_at, **_NOT_FOR_EARLIER_RELEASES, **_written(method)}
