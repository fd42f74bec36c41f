"""Rows by the hundred thousand, straight into the stores of a system on SQLite: copies of rows that the services wrote themselves.

A copy has ids, numbers, names and times of its own wherever the row shows them, in its documents and search words too. What columns
a table has besides does not matter: they are copied as they are.
"""

import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from impl.common.search import search_key

_BATCH = 10_000
_YEARS = 2 * 365 * 86_400 * 1_000_000
_MOST = 100_000
_FIRST = (
    "Adèle",
    "Bastien",
    "Chloé",
    "Damien",
    "Élise",
    "Farid",
    "Gaëlle",
    "Hugo",
    "Inès",
    "Jules",
    "Karim",
    "Léa",
    "Maël",
    "Noé",
)
_LAST = (
    *("Abadie", "Besson", "Carlier", "Delorme", "Estève", "Fontaine", "Guérin", "Hamon", "Imbert", "Joly", "Klein", "Lefèvre"),
    *(
        "Mercier",
        "Navarro",
        "Ollivier",
        "Perrin",
        "Quentin",
        "Renaud",
        "Sauvage",
        "Tessier",
        "Urbain",
        "Vasseur",
        "Weber",
        "Yvon",
    ),
)
_GOODS = (
    "Bol",
    "Théière",
    "Plaid",
    "Bougie",
    "Savon",
    "Carafe",
    "Panier",
    "Tablier",
    "Vase",
    "Coussin",
    "Lampe",
    "Plateau",
    "Nappe",
)
_KINDS = (
    "en grès",
    "en lin",
    "de laine",
    "en verre",
    "d'osier",
    "en chêne",
    "de coton",
    "en laiton",
    "émaillé",
    "tressé",
    "brodé",
)
Make = Callable[[int], Any]


class Seed(Struct, frozen=True, kw_only=True):
    """One table to fill. `n` counts the copies from 0, and never has the same value twice."""

    service: str
    table: str
    fresh: Mapping[str, Make]
    """Columns whose value is another in each copy; the old one is replaced in all texts of the row."""
    spread: Mapping[str, Make] = {}
    """Columns that are set."""
    row: Mapping[str, Any] | None = None
    """What is copied where the service has no row yet."""


def plant(folder: Path, seeds: Sequence[Seed], start: int, end: int) -> None:
    """Writes the copies from `start` to before `end` of each seed into the stores in a folder. A service may run meanwhile."""
    for seed in seeds:
        store = sqlite3.connect(folder / f"{seed.service}.db", timeout=30, isolation_level=None)
        store.execute("PRAGMA synchronous=OFF")
        try:
            for at in range(start, end, _BATCH):
                _write(store, seed, range(at, min(at + _BATCH, end)))
        finally:
            store.close()


def _write(store: sqlite3.Connection, seed: Seed, numbers: Sequence[int]) -> None:
    templates = _templates(store, seed)
    rows = [_copied(templates[n % len(templates)], seed, n) for n in numbers]
    names = tuple(rows[0])
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    statement = f"INSERT INTO {seed.table} ({columns}) VALUES ({marks})"
    store.execute("BEGIN IMMEDIATE")
    store.executemany(statement, [tuple(row.values()) for row in rows])
    store.execute("COMMIT")


def _templates(store: sqlite3.Connection, seed: Seed) -> list[dict[str, Any]]:
    """The oldest rows of the table, which the service wrote."""
    if seed.row is not None:
        return [dict(seed.row)]
    found = store.execute(f"SELECT * FROM {seed.table} ORDER BY rowid LIMIT 20")
    names = [each[0] for each in found.description]
    counted = {row[1] for row in store.execute(f"PRAGMA table_info({seed.table})") if row[5] and row[2] == "INTEGER"}
    return [{name: value for name, value in zip(names, row, strict=True) if name not in counted} for row in found]


def _copied(template: Mapping[str, Any], seed: Seed, n: int) -> dict[str, Any]:
    changes = {template[name]: make(n) for name, make in seed.fresh.items() if template.get(name)}
    changes |= {search_key(old): search_key(new) for old, new in changes.items()}
    row = {name: _changed(value, changes) for name, value in template.items()}
    return row | {name: make(n) for name, make in seed.fresh.items()} | {name: make(n) for name, make in seed.spread.items()}


def _changed(value: Any, changes: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        for old, new in changes.items():
            if old in value:
                value = value.replace(old, new)
    return value


def _id(prefix: str) -> Make:
    return lambda n: f"{prefix}_00seed{n:020}"


def _of(*values: Any) -> Make:
    return lambda n: values[n * 7919 % 1009 % len(values)]


def _mostly(usual: Any, *others: Any) -> Make:
    """Nine in ten have the usual value."""
    return lambda n: others[n // 10 % len(others)] if n % 10 == 9 else usual


def _at(n: int) -> int:
    """Instants over two years, in an order of their own."""
    return time.time_ns() // 1000 - _YEARS + n * 7919 % _MOST * (_YEARS // _MOST)


def _day(n: int) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(_at(n) / 1_000_000))


def _first(n: int) -> str:
    return _FIRST[n * 31 % 1013 % len(_FIRST)]


def _last(n: int) -> str:
    return f"{_LAST[n * 17 % 1019 % len(_LAST)]}{_LAST[n * 13 % 997 % len(_LAST)].lower()}"


def _email(n: int) -> str:
    return f"{_first(n)}.{_last(n)}.{n}@example.org".translate(str.maketrans("éèëÉ", "eeeE")).lower()


def _name(n: int) -> str:
    return f"{_GOODS[n * 7 % 1009 % len(_GOODS)]} {_KINDS[n * 11 % 1013 % len(_KINDS)]} {_LAST[n * 3 % 997 % len(_LAST)]} {n}"


def _sku(n: int) -> str:
    return f"SEED-{n:06}"


def _price(n: int) -> int:
    return 100 + n * 7919 % 20_000


def _number(prefix: str) -> Make:
    return lambda n: f"{prefix}-2025-{n:06}"


ORDER = {"order_id": _id("ord"), "order_number": _number("CO")}
BUYER = {**ORDER, "email": _email}
TIMES = {"created_at": _at, "updated_at": _at}

STAFF_LISTS = (
    Seed(
        service="profiling",
        table="customers",
        fresh={"customer_id": _id("cus"), "email": _email, "first_name": _first, "last_name": _last},
        spread={
            "name_key": lambda n: search_key(f"{_last(n)} {_first(n)}"),
            "search_key": lambda n: search_key(f"{_first(n)} {_last(n)}", email=_email(n)),
            "tier": _mostly("STANDARD", "PREMIUM", "VIP"),
            "status": _mostly("ACTIVE", "SUSPENDED"),
            **TIMES,
        },
    ),
    Seed(
        service="ordering",
        table="orders",
        fresh={**BUYER, "cart_id": _id("crt")},
        spread={
            "words": lambda n: search_key(_number("CO")(n), f"{_first(n)} {_last(n)}", email=_email(n)),
            "status": _mostly("COMPLETED", "CONFIRMED", "CANCELLED", "EXPIRED"),
            "process_state": _mostly("DONE", "RUNNING", "COMPENSATED"),
            "tier": _mostly("STANDARD", "VIP"),
            "total": lambda n: 500 + n * 7919 % 50_000,
            "process_updated_at": _at,
            **TIMES,
        },
    ),
    Seed(
        service="stocking",
        table="stock_items",
        fresh={"sku": _sku, "name": _name, "product_id": _id("prd")},
        spread={
            "search_key": lambda n: search_key(_sku(n), _name(n)),
            "status": _mostly("IN_STOCK", "LOW", "OUT_OF_STOCK"),
            **TIMES,
        },
    ),
    Seed(
        service="stocking",
        table="stock_movements",
        fresh={"movement_id": _id("mov")},
        spread={"kind": _mostly("COMMIT", "ADJUSTMENT", "RETURN"), "order_id": _id("ord"), "created_at": _at},
    ),
    Seed(
        service="stocking",
        table="stock_alerts",
        fresh={"alert_id": _id("alr"), "sku": _sku},
        spread={"status": _mostly("RESOLVED", "OPEN", "ACKNOWLEDGED"), "kind": _mostly("LOW_STOCK", "OUT_OF_STOCK"), **TIMES},
        row={"available": 0, "version": 1},
    ),
    Seed(
        service="billing",
        table="invoices",
        fresh={**ORDER, "invoice_id": _id("inv"), "number": _number("FA"), "buyer_name": lambda n: f"{_first(n)} {_last(n)}"},
        spread={"issue_date": _day, **TIMES},
    ),
    Seed(
        service="paying",
        table="payment_intents",
        fresh={**ORDER, "payment_intent_id": _id("pay")},
        spread={"status": _mostly("SUCCEEDED", "FAILED", "CANCELLED"), "process_at": _at, **TIMES},
    ),
    Seed(
        service="paying",
        table="refunds",
        fresh={**ORDER, "refund_id": _id("rfd"), "payment_intent_id": _id("pay")},
        spread={"reason": _mostly("GOODWILL", "OTHER"), "created_at": _at},
        row={"amount": 100, "currency": "EUR", "remaining": 0, "version": 1},
    ),
    Seed(
        service="shipping",
        table="shipments",
        fresh={**ORDER, "shipment_id": _id("shp"), "shipment_number": _number("EX")},
        spread={
            "search_key": lambda n: search_key(
                _number("EX")(n), _number("CO")(n), f"{_first(n)} {_last(n)}", "Paris", _name(n)
            ),
            "status": _mostly("PENDING", "CANCELLED"),
            "carrier_code": _mostly("HIRONDELLE", "OTHER"),
            **TIMES,
        },
    ),
    Seed(
        service="shipping",
        table="labels",
        fresh={"label_id": _id("lbl"), "shipment_id": _id("shp"), "order_id": _id("ord")},
        spread={"tracking_number": lambda n: f"9X{n:011}", "created_at": _at, "updated_at": _at},
        row={
            "carrier_code": "HIRONDELLE",
            "tracking_url": "https://example.org",
            "status": "VOID",
            "formats": "[]",
            "print": "{}",
            "version": 1,
        },
    ),
    Seed(
        service="administering",
        table="orders",
        fresh={"order_id": _id("ord")},
        spread={"day": _day, "confirmed_day": _day, "ended_as": _mostly(None, "CANCELLED", "EXPIRED", "RETURNED")},
    ),
    Seed(
        service="administering",
        table="sales",
        fresh={"order_id": _id("ord")},
        spread={"product_id": lambda n: _id("prd")(n % 2000), "name": lambda n: _name(n % 2000)},
    ),
    Seed(service="administering", table="customers", fresh={"customer_id": _id("cus")}, spread={"day": _day}),
    Seed(
        service="administering",
        table="refunds",
        fresh={"refund_id": _id("rfd")},
        spread={"day": _day},
        row={"amount": 100},
    ),
    Seed(
        service="administering",
        table="products",
        fresh={"product_id": _id("prd"), "name": _name, "slug": lambda n: f"seed-{n}"},
        spread={"status": _mostly("ACTIVE", "DRAFT"), **TIMES},
    ),
    Seed(
        service="administering",
        table="stock_levels",
        fresh={"sku": _sku},
        spread={"status": _mostly("IN_STOCK", "LOW", "OUT_OF_STOCK"), "as_of": _at},
    ),
    Seed(
        service="administering",
        table="processes",
        fresh={"order_id": _id("ord"), "order_number": _number("CO")},
        spread={"is_stuck": _mostly(False, True), "at": _at},
        row={"step": "PAYMENT", "version": 1},
    ),
    Seed(
        service="administering",
        table="dead_letters",
        fresh={"dead_letter_id": _id("dlt")},
        spread={"service": _of("billing", "shipping"), "recorded_at": _at},
        row={},
    ),
    *(
        Seed(
            service=service,
            table="runtime_letters",
            fresh={"id": _id("dlt")},
            spread={"status": _mostly("REPLAYED", "DISCARDED", "OPEN"), "key": _id("ord"), "offset": lambda n: n, **TIMES},
            row={
                "topic": "ordering.orders",
                "partition": 0,
                "type": "ordering.order-created.v1",
                "sequence": 1,
                "headers": "{}",
                "payload": b"{}",
                "reason": "a reason",
                "attempts": 3,
            },
        )
        for service in ("billing",)
    ),
)
"""What staff look through."""

CATALOGUE = (
    Seed(
        service="cataloging",
        table="products",
        fresh={"product_id": _id("prd"), "name": _name, "slug": lambda n: f"seed-{n}"},
        spread={
            "sort_name": lambda n: search_key(_name(n)),
            "price_from": _price,
            "price_to": _price,
            "status": _mostly("ACTIVE", "DRAFT"),
            **TIMES,
        },
    ),
    Seed(
        service="cataloging",
        table="variants",
        fresh={"sku": _sku, "product_id": _id("prd")},
        spread={"price": _price},
    ),
    Seed(service="cataloging", table="given_skus", fresh={"sku": _sku, "product_id": _id("prd")}),
    Seed(service="cataloging", table="given_slugs", fresh={"slug": lambda n: f"seed-{n}", "product_id": _id("prd")}),
    Seed(
        service="cataloging",
        table="levels",
        fresh={"sku": _sku},
        spread={"status": _mostly("IN_STOCK", "LOW", "OUT_OF_STOCK"), "since": _at},
    ),
)
"""What shoppers look through: products with one variant each."""
