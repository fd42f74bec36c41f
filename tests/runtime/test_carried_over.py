"""What the revisions carry over of release 0.1.0, which kept the shop's settings in other forms, on both databases."""

import json
from typing import Any

import pytest
from sqlalchemy import text

from generated.suite import SERVICES
from impl.__main__ import tables as tables_of
from impl.common.releases import migrations
from infra.runtime.store.migrations.chains import chains_of
from infra.runtime.store.migrations.migrate import locked, migrate
from tests.support.earlier_stores import make_first_release

PLACE = {"city": "Paris"}
HAD: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "billing": [("settings", {"setting_group": "SELLER", "version": 4, "document": PLACE})],
    "carting": [
        ("rules", {"kind": "checkout", "version": 4, "document": {"cart_days": 9}}),
        ("rules", {"kind": "delivery:STORE", "version": 5, "document": 5}),
        ("rules", {"kind": "tiers", "version": 1, "document": []}),
    ],
    "ordering": [
        (
            "checkout_policy",
            {
                "id": 1,
                "version": 4,
                "payment_minutes": 7,
                "guest_checkout": True,
                "payment_methods": ["CARD"],
                "return_days": 30,
            },
        )
    ],
    "paying": [("settings", {"setting_group": "CHECKOUT", "version": 4, "document": {"payment_methods": ["WALLET"]}})],
    "shipping": [
        (
            "settings",
            {
                "setting_group": "SHIPPING",
                "version": 3,
                "content": {
                    "sender": PLACE,
                    "handling_days": 3,
                    "cut_off_hour": 12,
                    "free": {"free_from": 200, "by_tier": {"PREMIUM": 100}},
                    "countries": None,
                },
            },
        ),
        ("settings", {"setting_group": "STORE", "version": 2, "content": ["FR", "BE"]}),
    ],
    "stocking": [
        (
            "stock_policy",
            {"id": 1, "version": 4, "reservation_minutes": 30, "default_reorder_point": 7, "availability_cap": 9},
        )
    ],
}
KEPT = {
    "billing": {"SELLER": (4, PLACE)},
    "carting": {"CHECKOUT": (4, {"cart_days": 9}), "STORE": (5, {})},
    "ordering": {
        "CHECKOUT": (4, {"payment_minutes": 7, "guest_checkout": True, "payment_methods": ["CARD"], "return_days": 30})
    },
    "paying": {"CHECKOUT": (4, {"payment_methods": ["WALLET"]})},
    "shipping": {
        "SHIPPING": (
            3,
            {
                "sender": PLACE,
                "handling_days": 3,
                "cut_off_hour": 12,
                "free_from": {"amount": 200, "currency": "EUR"},
                "tier_free_from": [{"tier": "PREMIUM", "free_from": {"amount": 100, "currency": "EUR"}}],
            },
        ),
        "STORE": (2, {"countries": ["FR", "BE"]}),
    },
    "stocking": {"STOCK": (4, {"reservation_minutes": 30, "default_reorder_point": 7, "availability_cap": 9})},
}


@pytest.mark.parametrize("service", [name for name in SERVICES if name in HAD])
def test_the_settings_of_0_1_0_hold_after_the_upgrade(store_url: str, service: str) -> None:
    chains = chains_of(service, migrations(service), tables_of(service))
    make_first_release(store_url, chains)
    with locked(store_url) as connection:
        for table, row in HAD[service]:
            plain = {name: value if isinstance(value, int | str) else json.dumps(value) for name, value in row.items()}
            if table == "rules":
                plain["document"] = json.dumps(row["document"])
            values = ", ".join(f":{name}" for name in plain)
            connection.execute(text(f"INSERT INTO {table} ({', '.join(plain)}) VALUES ({values})"), plain)
    assert migrate(store_url, chains, "0.2.0")
    with locked(store_url) as connection:
        rows = connection.execute(text("SELECT setting_group, version, document FROM shop_settings"))
        assert {row.setting_group: (row.version, _read(row.document)) for row in rows} == KEPT[service]
        if service == "carting":
            assert connection.execute(text("SELECT kind FROM rules")).scalars().all() == ["tiers"]


def _read(value: Any) -> Any:
    """PostgreSQL's driver has read the JSON, SQLite's has not."""
    return json.loads(value) if isinstance(value, str) else value
