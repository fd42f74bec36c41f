"""Loads and saves carriers, methods, and the shop's settings as far as they concern delivery."""

from dataclasses import asdict, replace
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.shipping.domain.carriers import Carrier, unlisted
from impl.shipping.domain.methods import FIRST_POLICY, Method, Policy
from impl.shipping.tables import carriers, methods, settings
from infra.runtime.store.transaction import Transaction

_CARRIERS = select(carriers).order_by(carriers.c.code)
_CARRIER = select(carriers).where(carriers.c.code == bindparam("code"))
_METHODS = select(methods).order_by(methods.c.code)
_METHOD = select(methods).where(methods.c.code == bindparam("code"))
_SETTINGS = select(settings.c.setting_group, settings.c.content)


def all_carriers(tx: Transaction) -> list[Carrier]:
    """By code."""
    return [_carrier(row) for row in tx.all(_CARRIERS)]


def carrier(tx: Transaction, code: str) -> Carrier:
    """The carrier of an order; one that is not listed here has no page of its own."""
    row = tx.connection.execute(_CARRIER, {"code": code}).first()
    return unlisted(code, tx.now) if row is None else _carrier(row)


def all_methods(tx: Transaction) -> list[Method]:
    """By code."""
    return [_method(row) for row in tx.all(_METHODS)]


def method(tx: Transaction, code: str) -> Method | None:
    row = tx.connection.execute(_METHOD, {"code": code}).first()
    return None if row is None else _method(row)


def add(tx: Transaction, new_carriers: list[Carrier], new_methods: list[Method]) -> None:
    """Adds those whose codes are not there yet; a method that is there in an earlier version becomes this one."""
    for each in new_carriers:
        tx.insert_if_absent(carriers, **asdict(each))
    for way in new_methods:
        if not tx.insert_if_absent(methods, **asdict(way)):
            changed = {name: value for name, value in asdict(way).items() if name not in {"code", "created_at"}}
            earlier = methods.c.code == way.code, methods.c.version < way.version
            tx.execute(methods.update().where(*earlier).values(changed))


def policy(tx: Transaction) -> Policy:
    """The settings that ADMINISTERING told; the first ones until then."""
    known = {row.setting_group: row.content for row in tx.all(_SETTINGS)}
    told = msgspec.convert(known["SHIPPING"], Policy) if "SHIPPING" in known else FIRST_POLICY
    return replace(told, countries=frozenset(known["STORE"])) if "STORE" in known else told


def keep_policy(tx: Transaction, policy: Policy, version: int) -> None:
    """Keeps the group SHIPPING, unless a later state of it is known."""
    _keep(tx, "SHIPPING", asdict(policy), version)


def keep_countries(tx: Transaction, countries: list[str], version: int) -> None:
    """Keeps where the shop delivers, of the group STORE, unless a later state of it is known."""
    _keep(tx, "STORE", countries, version)


def _keep(tx: Transaction, group: str, content: Any, version: int) -> None:
    known = tx.scalar(select(settings.c.version).where(settings.c.setting_group == group))
    if known is None or known < version:
        tx.upsert(settings, ["setting_group"], setting_group=group, content=content, version=version)


def _carrier(row: Row[Any]) -> Carrier:
    return msgspec.convert(row, Carrier, from_attributes=True)


def _method(row: Row[Any]) -> Method:
    return msgspec.convert(row, Method, from_attributes=True)
