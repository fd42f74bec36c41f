"""The tables of STOCKING."""

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Index, Integer, MetaData, String, Table, Text, UniqueConstraint

from impl.common.import_tables import imports_tables
from impl.common.recomputed_tokens import secrets_table
from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()

stock_items = Table(
    "stock_items",
    metadata,
    Column("sku", String(40), primary_key=True),
    Column("name", String(300), nullable=False),
    Column("search_key", Text, nullable=False, server_default=""),
    Column("product_id", String(40)),
    Column("product_version", Integer, nullable=False),
    Column("on_hand", Integer, nullable=False),
    Column("reserved", Integer, nullable=False),
    Column("reorder_point", Integer, nullable=False),
    Column("safety_stock", Integer, nullable=False),
    Column("has_first_stock", Boolean, nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("reserved >= 0", name="stock_items_reserved_not_negative"),
    CheckConstraint("reserved <= on_hand", name="stock_items_never_oversold"),
    Index("stock_items_by_status", "status", "sku"),
)
"""The CHECK constraints are the last safeguard: no code path can sell a piece twice. `search_key` is SKU and name, folded."""

STOCK_ITEMS_SEARCH = SearchIndex(stock_items, stock_items.c.sku, "{row}search_key")

reservations = Table(
    "reservations",
    metadata,
    Column("reservation_id", String(40), primary_key=True),
    Column("order_id", String(40), nullable=False, unique=True),
    Column("attempt", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("lines", JSON, nullable=False),
    Column("expires_at", Instant),
    Column("is_bound", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

stock_movements = Table(
    "stock_movements",
    metadata,
    Column("movement_id", String(40), primary_key=True),
    Column("sku", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("delta", Integer, nullable=False),
    Column("balance_after", Integer, nullable=False),
    Column("order_id", String(40)),
    Column("reason", String(200)),
    Column("created_at", Instant, nullable=False),
    Index("stock_movements_by_sku", "sku", "movement_id"),
    Index("stock_movements_by_order", "order_id", "movement_id"),
    Index("stock_movements_by_kind", "kind", "movement_id"),
)
"""Append-only. The sum of a SKU's deltas is its stock on hand."""

stock_alerts = Table(
    "stock_alerts",
    metadata,
    Column("alert_id", String(40), primary_key=True),
    Column("sku", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("available", Integer, nullable=False),
    Column("order_id", String(40)),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("stock_alerts_by_sku", "sku", "status"),
    Index("stock_alerts_by_status", "status", "alert_id"),
    Index("stock_alerts_by_kind", "kind", "alert_id"),
    Index("stock_alerts_by_kind_and_status", "kind", "status", "alert_id"),
)

stock_subscriptions = Table(
    "stock_subscriptions",
    metadata,
    Column("subscription_id", String(40), primary_key=True),
    Column("sku", String(40), nullable=False),
    Column("email", String(254), nullable=False),
    Column("email_key", String(320), nullable=False),
    Column("language", String(2), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("due_at", Instant),
    Column("expires_at", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("email_key", "sku", name="one_subscription_for_an_address_and_sku"),
    Index("stock_subscriptions_by_sku", "sku", "due_at"),
    Index("stock_subscriptions_by_expiry", "expires_at"),
)
"""Who wants to know when a SKU is back. `due_at` is when it came back: the message is due since then. `email` is as it was typed,
`email_key` what makes two spellings one address: whoever forgets a person finds by it all that the person asked for."""

secrets = secrets_table(metadata)
"""The secret of the tokens that end subscriptions."""

imports, import_faults = imports_tables(metadata)
shop_settings = shop_settings_table(metadata)
