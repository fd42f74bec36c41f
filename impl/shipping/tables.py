"""The tables of SHIPPING."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
    true,
)

from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()

carriers = Table(
    "carriers",
    metadata,
    Column("code", String(30), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("tracking_url_template", String(300), nullable=False),
    Column("label_formats", JSON, nullable=False),
    Column("closed_on_holidays", Boolean, nullable=False, server_default=true()),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

methods = Table(
    "methods",
    metadata,
    Column("code", String(30), primary_key=True),
    Column("carrier_code", String(30), nullable=False),
    Column("name", String(100), nullable=False),
    Column("name_en", String(100)),
    Column("delivers_to", String(20), nullable=False, server_default="HOME"),
    Column("rates", JSON, nullable=False, server_default="[]"),
    Column("own_terms", JSON(none_as_null=True)),
    Column("zones", JSON, nullable=False),
    Column("own_free", JSON(none_as_null=True)),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)
"""Shipping methods. `rates` by zone, with their weight tiers, are only read as a whole.

Release 0.2 quotes from `zones` and `own_free`, which stay as it wrote them while replicas of it may still run.
"""

zones = Table(
    "zones",
    metadata,
    Column("zone_code", String(30), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("areas", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)
"""The zones of delivery. No address is in two of them: each change looks at all."""

relay_points = Table(
    "relay_points",
    metadata,
    Column("relay_point_id", String(40), primary_key=True),
    Column("carrier_code", String(30), nullable=False),
    Column("reference", String(30), nullable=False),
    Column("name", String(100), nullable=False),
    Column("line1", String(100), nullable=False),
    Column("line2", String(100)),
    Column("postal_code", String(10), nullable=False),
    Column("city", String(100), nullable=False),
    Column("country", String(2), nullable=False),
    Column("territory", String(6), nullable=False),
    Column("latitude", Integer, nullable=False),
    Column("longitude", Integer, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("status", String(10), nullable=False),
    Column("search_key", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    UniqueConstraint("carrier_code", "reference", name="a_reference_is_one_point"),
    Index("relay_points_by_territory", "territory", "carrier_code"),
)
"""Relay points. `reference` is the carrier's own code; coordinates are millionths of a degree.

`territory` is that of country and postal code: nobody on an island is offered a point on the mainland.
"""

shop_settings = shop_settings_table(metadata)

orders = Table(
    "orders",
    metadata,
    Column("order_id", String(40), primary_key=True),
    Column("customer_id", String(40)),
    Column("state", String(10), nullable=False),
    Column("goods", JSON(none_as_null=True)),
    Column("stop_reason", String(20)),
    Column("stopped_at", Instant),
    Column("addressed_at", Instant),
    CheckConstraint("(stop_reason IS NULL) = (stopped_at IS NULL)", name="a_stop_has_a_reason"),
    Index("orders_by_customer", "customer_id"),
    Index("orders_with_address", "addressed_at"),
)
"""Copies from OrderCreated. A stop and a new shipment both lock the row first, so that only one happens.
`addressed_at` is when the address came; there is none once it was erased. Replicas of release 0.2 write neither it nor `customer_id`."""

shipments = Table(
    "shipments",
    metadata,
    Column("shipment_id", String(40), primary_key=True),
    Column("shipment_number", String(20), nullable=False, unique=True),
    Column("order_id", String(40), nullable=False),
    Column("order_number", String(20), nullable=False),
    Column("customer_id", String(40)),
    Column("order_token_hash", String(64)),
    Column("status", String(20), nullable=False),
    Column("carrier_code", String(30), nullable=False),
    Column("carrier_name", String(100), nullable=False),
    Column("shipping_method_code", String(30), nullable=False),
    Column("method_name", String(200), nullable=False),
    Column("address", JSON, nullable=False),
    Column("relay_point", JSON(none_as_null=True)),
    Column("lines", JSON, nullable=False),
    Column("search_key", Text, nullable=False, server_default=""),
    Column("weight", BigInteger, nullable=False),
    Column("earliest_day", Date),
    Column("latest_day", Date),
    Column("label_id", String(40)),
    Column("tracking_number", String(13), unique=True),
    Column("tracking_url", String(500)),
    Column("tracking_events", JSON, nullable=False),
    Column("stop_reason", String(20)),
    Column("dispatched_at", Instant),
    Column("delivered_at", Instant),
    Column("cancelled_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("status <> 'CANCELLED' OR dispatched_at IS NULL", name="what_left_is_not_cancelled"),
    CheckConstraint("dispatched_at IS NULL OR tracking_number IS NOT NULL", name="what_left_has_a_number"),
    Index("shipments_by_age", "created_at", "shipment_id"),
    Index("shipments_by_order", "order_id"),
    Index("shipments_by_customer", "customer_id", "created_at"),
    Index("shipments_by_status", "status", "created_at"),
    Index("shipments_by_carrier", "carrier_code", "created_at", "shipment_id"),
)
"""The parcels of orders. Lines, addresses and tracking events are only read as a whole; `search_key` has their searchable words."""

SHIPMENTS_SEARCH = SearchIndex(shipments, shipments.c.shipment_id, "{row}search_key")

labels = Table(
    "labels",
    metadata,
    Column("label_id", String(40), primary_key=True),
    Column("shipment_id", String(40), nullable=False),
    Column("order_id", String(40), nullable=False),
    Column("carrier_code", String(30), nullable=False),
    Column("tracking_number", String(13), nullable=False, unique=True),
    Column("tracking_url", String(500), nullable=False),
    Column("status", String(10), nullable=False),
    Column("formats", JSON, nullable=False),
    Column("print", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index(
        "one_active_label",
        "shipment_id",
        unique=True,
        sqlite_where=text("status = 'ACTIVE'"),
        postgresql_where=text("status = 'ACTIVE'"),
    ),
    Index("labels_by_age", "created_at"),
    Index("labels_by_order", "order_id"),
)
"""`print` is everything printed on the label, so that it looks the same whenever it is printed."""

counters = Table(
    "counters",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", BigInteger, nullable=False),
)
"""Counters: shipment numbers per year, and parcels."""
