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
    Text,
    false,
    text,
)

from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()
_ROW_ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only INTEGER keys up by itself


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
    Column("email_confirmed_at", Instant),
    Column("suspension_reason", String(200)),
    Column("wants_news", Boolean, nullable=False, server_default=false()),
    Column("name_key", String(1000), nullable=False),
    Column("search_key", String(1500), nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("customers_who_want_news", "customer_id", sqlite_where=text("wants_news"), postgresql_where=text("wants_news")),
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
"""`email_confirmed_at` is when the person followed a link that was sent to the address. `spend` (cents) and `orders` cover the last twelve
months. `name_key` is for sorting, `search_key` for search."""

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
"""Orders with the data that tiers need. `total` and `delivered_at` come with the delivery, `remaining` with refunds. A guest's order
with a refund has an empty `customer_id` until it joins an account."""

staff = Table(
    "staff",
    metadata,
    Column("user_id", String(40), primary_key=True),
    Column("email", String(254), nullable=False),
    Column("first_name", String(100), nullable=False),
    Column("last_name", String(100), nullable=False),
    Column("language", String(2), nullable=False),
    Column("role", String(10), nullable=False),
    Column("status", String(10), nullable=False, server_default="ACTIVE"),
    Column("notices", JSON, nullable=False, server_default="[]"),
    Column("name_key", String(1000), nullable=False),
    Column("last_sign_in_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("staff_by_name", "name_key", "user_id"),
)
"""`status` is INVITED until the person has chosen a password. `notices` are the kinds of notices that the person wants by mail."""

sessions = Table(
    "sessions",
    metadata,
    Column("session_id", String(40), primary_key=True),
    Column("user_id", String(40), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("refreshed_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("ends_at", Instant),
    Column("device", String(100)),
    Column("created_at", Instant),
    Index("sessions_by_user", "user_id"),
    Index("sessions_by_end", "expires_at"),
)
"""Sessions that have not ended; `generation` counts the issued refresh tokens. A session that nobody refreshes ends at
`expires_at`, every other one at `ends_at`. `device` is what the person recognises the browser by. Replicas of release 0.1 write neither
of the last three."""

devices = Table(
    "devices",
    metadata,
    Column("user_id", String(40), primary_key=True),
    Column("device_hash", LargeBinary, primary_key=True),
    Column("seen_at", Instant, nullable=False),
    Index("devices_by_age", "seen_at"),
)
"""The browsers that a person signed in with: a sign-in with another one is told by mail."""

one_time_links = Table(
    "one_time_links",
    metadata,
    Column("link_id", String(40), primary_key=True),
    Column("purpose", String(20), nullable=False),
    Column("user_id", String(40), nullable=False),
    Column("email", String(254)),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("expires_at", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("one_time_links_by_user", "user_id", "purpose"),
    Index("one_time_links_by_expiry", "expires_at"),
)
"""Links in messages that may be followed once; a row is deleted when its link is used. The token is computed from the id whenever a
message is written. `email` is the address that the link proves."""

second_factors = Table(
    "second_factors",
    metadata,
    Column("user_id", String(40), primary_key=True),
    Column("secret", String(64), nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
    Column("last_step", BigInteger, nullable=False),
    Column("created_at", Instant, nullable=False),
)
"""The secret that a person's app makes codes from (RFC 6238). `last_step` is the step of the last accepted code: no code counts twice."""

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("user_id", String(40), primary_key=True),
    Column("code_hash", String(64), primary_key=True),
)
"""Codes for a person who lost the app; a row is deleted when its code is used."""

messages = Table(
    "messages",
    metadata,
    Column("message_id", String(40), primary_key=True),
    Column("template", String(30), nullable=False),
    Column("status", String(10), nullable=False),
    Column("language", String(2)),
    Column("user_id", String(40)),
    Column("order_id", String(40)),
    Column("about", JSON, nullable=False),
    Column("recipient", String(254)),
    Column("recipient_key", String(254)),
    Column("subject", String(300)),
    Column("text", Text),
    Column("attempts", Integer, nullable=False),
    Column("error", String(500)),
    Column("repeat_of", String(40)),
    Column("sent_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("messages_by_age", "created_at", "message_id"),
    Index("messages_by_status", "status", "created_at", "message_id"),
    Index("messages_by_template", "template", "created_at", "message_id"),
    Index("messages_by_order", "order_id", "created_at", "message_id"),
    Index("messages_by_user", "user_id", "created_at", "message_id"),
    Index("messages_by_recipient", "recipient_key", "created_at", "message_id"),
)
"""What was or will be sent, to whom. `about` names what the message tells of, by ids: texts and addresses of other services are asked
when it is sent. `recipient` is known from the start, or since it was sent; `recipient_key` is the same in the form that is compared.
`subject` and `text` are what was sent, without secrets."""

staff_notices = Table(
    "staff_notices",
    metadata,
    Column("number", _ROW_ID, primary_key=True, autoincrement=True),
    Column("kind", String(20), nullable=False),
    Column("about", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("staff_notices_by_kind", "kind", "number"),
    sqlite_autoincrement=True,
)
"""What staff will be told in the next message of its kind."""

news = Table(
    "news",
    metadata,
    Column("news_id", String(40), primary_key=True),
    Column("texts", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
)
"""What was sent to the customers who want news: `subject` and `text` by language. Messages name it until they are sent."""

wishes = Table(
    "wishes",
    metadata,
    Column("customer_id", String(40), primary_key=True),
    Column("sku", String(40), primary_key=True),
    Column("created_at", Instant, nullable=False),
)

erasures = Table(
    "erasures",
    metadata,
    Column("customer_id", String(40), primary_key=True),
    Column("erased_at", Instant, nullable=False),
)
"""Who was erased: ids that nothing leads from to a person. Kept, so that an erasure can be repeated after a restore."""

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
"""Secrets generated at the first start: the key that signs access tokens, and the keys that tokens are computed with."""

shop_settings = shop_settings_table(metadata)
