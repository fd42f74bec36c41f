"""The tables of ADMINISTERING: its own data, then its projections of the events of other services."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from infra.runtime.store.types import Instant

metadata = MetaData()

vendors = Table(
    "vendors",
    metadata,
    Column("vendor_id", String(40), primary_key=True),
    Column("code", String(40), nullable=False, unique=True),
    Column("name", String(100), nullable=False),
    Column("contact_email", String(254), nullable=False),
    Column("contact_phone", String(40)),
    Column("description", Text, nullable=False),
    Column("commission", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("status_reason", String(200)),
    Column("search_key", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

vendor_product_additions = Table(
    "vendor_product_additions",
    metadata,
    Column("addition_id", String(40), primary_key=True),
    Column("vendor_id", String(40), nullable=False),
    Column("product_id", String(40)),
    Column("created_at", Instant, nullable=False),
)
"""The additions of add_vendor_product. One with a `product_id` is done, and the event of its first stock was emitted."""

setting_groups = Table(
    "setting_groups",
    metadata,
    Column("setting_group", String(20), primary_key=True),
    Column("document", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

products = Table(
    "products",
    metadata,
    Column("product_id", String(40), primary_key=True),
    Column("vendor_id", String(40)),
    Column("name", String(300), nullable=False),
    Column("slug", String(300), nullable=False),
    Column("status", String(20), nullable=False),
    Column("variants", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("products_by_vendor", "vendor_id", "created_at", "product_id"),
    Index("products_by_vendor_and_status", "vendor_id", "status", "created_at", "product_id"),
)
"""Products, from the events of CATALOGING."""

first_stocks = Table(
    "first_stocks",
    metadata,
    Column("product_id", String(40), nullable=False),
    Column("sku", String(40), nullable=False),
    Column("quantity", Integer, nullable=False),
    PrimaryKeyConstraint("product_id", "sku"),
)
"""The first stock of vendors' products. It is not in `products`, which events overwrite."""

orders = Table(
    "orders",
    metadata,
    Column("order_id", String(40), primary_key=True),
    Column("day", Date),
    Column("total", BigInteger),
    Column("confirmed_day", Date),
    Column("ended_as", String(20)),
    Index("orders_by_day", "day", "ended_as", "confirmed_day"),
    Index("orders_by_confirmed_day", "confirmed_day", "total"),
)
"""Orders. Each event writes columns of its own, so that the order of events does not matter. Days are those of Paris."""

sales = Table(
    "sales",
    metadata,
    Column("order_id", String(40), nullable=False),
    Column("product_id", String(40), nullable=False),
    Column("name", String(500), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("revenue", BigInteger, nullable=False),
    PrimaryKeyConstraint("order_id", "product_id"),
)
"""The content of orders, by product. It counts as sold when the order is confirmed and does not end."""

refunds = Table(
    "refunds",
    metadata,
    Column("refund_id", String(40), primary_key=True),
    Column("day", Date, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Index("refunds_by_day", "day", "amount"),
)

customers = Table(
    "customers",
    metadata,
    Column("customer_id", String(40), primary_key=True),
    Column("day", Date, nullable=False),
    Index("customers_by_day", "day"),
)
"""The day on which each customer registered."""

stock_levels = Table(
    "stock_levels",
    metadata,
    Column("sku", String(40), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("as_of", Instant, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Index("stock_levels_by_status", "status"),
)

processes = Table(
    "processes",
    metadata,
    Column("order_id", String(40), primary_key=True),
    Column("order_number", String(40), nullable=False),
    Column("step", String(60), nullable=False),
    Column("is_stuck", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Index("processes_stuck", "is_stuck", "at"),
)
"""Order processes that are or were stuck; `at` is the time of the latest event, `version` tells which one is the latest."""

dead_letters = Table(
    "dead_letters",
    metadata,
    Column("dead_letter_id", String(40), primary_key=True),
    Column("service", String(20), nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Index("dead_letters_by_age", "recorded_at"),
)
