"""The tables of PROFILING."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()


def _one_each(flag: str) -> Index:
    """At most one address of a customer has the flag."""
    return Index(f"one_{flag}", "customer_id", unique=True, sqlite_where=text(flag), postgresql_where=text(flag))


credentials = Table(
    "credentials",
    metadata,
    Column("email_key", String(254), primary_key=True),
    Column("user_id", String(40), nullable=False, unique=True),
    Column("password_hash", String(200), nullable=False),
)
"""Who signs in with what. `email_key` is the e-mail in the form that is compared: unique over customers and staff."""

customers = Table(
    "customers",
    metadata,
    Column("customer_id", String(40), primary_key=True),
    Column("email", String(254), nullable=False),
    Column("first_name", String(100), nullable=False),
    Column("last_name", String(100), nullable=False),
    Column("language", String(2), nullable=False),
    Column("status", String(10), nullable=False),
    Column("tier", String(10), nullable=False),
    Column("tier_source", String(10), nullable=False),
    Column("tier_reason", String(200)),
    Column("tier_expires_at", Instant),
    Column("spend", BigInteger, nullable=False),
    Column("orders", Integer, nullable=False),
    Column("name_key", String(1000), nullable=False),
    Column("search_key", String(1500), nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("spend >= 0 AND orders >= 0", name="figures_not_negative"),
    CheckConstraint(
        "tier_source = 'MANUAL' OR (tier_reason IS NULL AND tier_expires_at IS NULL)", name="computed_has_no_reason"
    ),
    Index("customers_by_age", "created_at", "customer_id"),
    Index("customers_by_name", "name_key", "customer_id"),
    *(
        Index(f"customers_by_{column}_and_{order}", column, key, "customer_id")
        for column in ("tier", "status")
        for order, key in (("age", "created_at"), ("name", "name_key"))
    ),
)
"""`spend` (cents) and `orders` cover the last twelve months. `name_key` is for sorting, `search_key` for search."""

CUSTOMERS_SEARCH = SearchIndex(customers, customers.c.customer_id, "{row}search_key")

purchases = Table(
    "purchases",
    metadata,
    Column("order_id", String(40), primary_key=True),
    Column("customer_id", String(40), nullable=False),
    Column("total", BigInteger),
    Column("remaining", BigInteger),
    Column("delivered_at", Instant),
    Column("kept", BigInteger, nullable=False),
    CheckConstraint("kept >= 0", name="kept_not_negative"),
    Index("purchases_by_customer", "customer_id", "delivered_at"),
)
"""Orders with the data that tiers need. `total` and `delivered_at` come with the delivery, `remaining` with refunds."""

staff = Table(
    "staff",
    metadata,
    Column("user_id", String(40), primary_key=True),
    Column("email", String(254), nullable=False),
    Column("first_name", String(100), nullable=False),
    Column("last_name", String(100), nullable=False),
    Column("language", String(2), nullable=False),
    Column("role", String(10), nullable=False),
    Column("name_key", String(1000), nullable=False),
    Column("last_sign_in_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("staff_by_name", "name_key", "user_id"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("session_id", String(40), primary_key=True),
    Column("user_id", String(40), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("refreshed_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Index("sessions_by_user", "user_id"),
    Index("sessions_by_end", "expires_at"),
)
"""Sessions that have not ended; `generation` counts the issued refresh tokens."""

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("email_hash", LargeBinary, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("blocked_until", Instant, nullable=False),
    Column("forget_at", Instant, nullable=False),
    Index("sign_in_failures_by_age", "forget_at"),
)
"""Wrong passwords by client, and by client and e-mail, known or not. `email_hash` is the hash of either."""

addresses = Table(
    "addresses",
    metadata,
    Column("address_id", String(40), primary_key=True),
    Column("customer_id", String(40), nullable=False),
    Column("label", String(50)),
    Column("address", JSON, nullable=False),
    Column("default_delivery", Boolean, nullable=False),
    Column("default_billing", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("addresses_by_customer", "customer_id", "created_at", "address_id"),
    _one_each("default_delivery"),
    _one_each("default_billing"),
)

tier_rules = Table(
    "tier_rules",
    metadata,
    Column("currency", String(3), primary_key=True),
    Column("tiers", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)
"""Secrets generated at the first start: the key that signs access tokens, and the key of the refresh tokens."""
