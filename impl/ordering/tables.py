"""The tables of ORDERING."""

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, MetaData, String, Table, text

from impl.common.recomputed_tokens import secrets_table
from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()
_ROW_ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite increments only INTEGER keys by itself
_LIVE = text("status NOT IN ('CANCELLED', 'EXPIRED')")
_GUESTS = text("customer_id IS NULL AND email IS NOT NULL")

orders = Table(
    "orders",
    metadata,
    Column("order_id", String(40), primary_key=True),
    Column("order_number", String(20), nullable=False, unique=True),
    Column("cart_id", String(40), nullable=False),
    Column("customer_id", String(40)),
    Column("email", String(254)),
    Column("email_key", String(320)),
    Column("erased_at", Instant),
    Column("locale", String(2), nullable=False),
    Column("tier", String(20), nullable=False),
    Column("payment_method", String(20), nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("reservation_id", String(40), nullable=False),
    Column("reservation_attempt", Integer, nullable=False),
    Column("document", JSON, nullable=False),
    Column("summary", JSON, nullable=False),
    Column("vendors", String(4000), nullable=False),
    Column("words", String(8000), nullable=False),
    Column("status", String(20), nullable=False),
    Column("payment_status", String(20), nullable=False),
    Column("fulfilment_status", String(20), nullable=False),
    Column("invoice_status", String(20), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("process", JSON, nullable=False),
    Column("process_state", String(20), nullable=False),
    Column("process_due_at", Instant),
    Column("process_updated_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("orders_one_live_per_cart", "cart_id", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
    Index("orders_by_age", "created_at", "order_id"),
    Index("orders_by_total", "total", "order_id"),
    Index("orders_by_customer", "customer_id", "created_at"),
    Index("guest_orders_by_email", "email_key", "order_id", sqlite_where=_GUESTS, postgresql_where=_GUESTS),
    Index("orders_by_status", "status", "created_at"),
    Index("orders_by_status_and_total", "status", "total", "order_id"),
    Index("orders_by_tier", "tier", "created_at", "order_id"),
    Index("orders_by_tier_and_total", "tier", "total", "order_id"),
    Index("orders_by_process", "process_state", "process_updated_at"),
    Index("orders_by_progress", "process_updated_at", "order_id"),
    Index("orders_by_due", "process_state", "process_due_at"),
)
"""An order and its process in one row: they change together. `document` holds the copies that never change, `facts` what
became known since; `vendors` and `words` (folded) are what staff search. `email_key`, of a
guest's order, is what makes two spellings one address: by it the order joins the account that confirms the address."""

ORDERS_SEARCH = SearchIndex(orders, orders.c.order_id, "{row}words || ' ' || {row}vendors")

timeline = Table(
    "timeline",
    metadata,
    Column("number", _ROW_ID, primary_key=True, autoincrement=True),
    Column("order_id", String(40), nullable=False),
    Column("code", String(40), nullable=False),
    Column("visibility", String(10), nullable=False),
    Column("event_type", String(200)),
    Column("amount", BigInteger),
    Column("reference", String(60)),
    Column("comment", String(2000)),
    Column("user_id", String(40)),
    Column("staff_name", String(250)),
    Column("at", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("timeline_by_order", "order_id", "number"),
    sqlite_autoincrement=True,
)
"""Append-only."""

order_counters = Table(
    "order_counters",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)
"""The last order number of each year."""

secrets = secrets_table(metadata)
"""The secret of the Order-Tokens; generated at the first start."""

customers = Table(
    "customers",
    metadata,
    Column("customer_id", String(40), primary_key=True),
    Column("email", String(254), nullable=False),
    Column("confirmed_email_key", String(320)),
    Column("version", Integer, nullable=False),
    Index("customers_by_confirmed_email", "confirmed_email_key"),
)
"""What PROFILING reports of each customer. A row of version 0 is of a customer who ordered before the first report."""

shop_settings = shop_settings_table(metadata)
