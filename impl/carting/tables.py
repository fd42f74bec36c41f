"""The tables of CARTING."""

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Index, Integer, MetaData, String, Table

from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.types import Instant

metadata = MetaData()
_ID = String(40)

carts = Table(
    "carts",
    metadata,
    Column("cart_id", _ID, primary_key=True),
    Column("customer_id", _ID),
    Column("active_customer_id", _ID, unique=True),
    Column("token_hash", String(64)),
    Column("status", String(10), nullable=False),
    Column("lines", JSON, nullable=False),
    Column("delivery", JSON),
    Column("warnings", JSON, nullable=False),
    Column("tier_seen", String(10), nullable=False),
    Column("merged_into", _ID),
    Column("order_id", _ID),
    Column("joined_customer_id", _ID),
    Column("ended_orders", JSON, nullable=False),
    Column("additions", JSON, nullable=False),
    Column("expires_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("status IN ('ACTIVE', 'ORDERED', 'MERGED', 'EXPIRED')", name="carts_status"),
    CheckConstraint("customer_id IS NOT NULL OR token_hash IS NOT NULL", name="carts_owner"),
    Index("carts_by_expiry", "status", "expires_at"),
    Index("carts_by_customer", "customer_id", "created_at", "cart_id"),
    Index("carts_by_successor", "merged_into"),
    Index("carts_by_order", "order_id"),
    Index("carts_by_joined_customer", "joined_customer_id"),
    Index("carts_by_end", "status", "updated_at"),
)
"""A cart is read and written as a whole. `active_customer_id` is the customer while the cart is ACTIVE: a customer has one.

`additions` are the last repeatable additions: an addition that is sent again adds nothing. `ended_orders` are those that gave
the cart back: a late OrderCreated does not close it again. `joined_customer_id` is the account that a guest's order joined: the cart
stays the guest's, and is told and erased with the account.
"""

offers = Table(
    "offers",
    metadata,
    Column("sku", String(32), primary_key=True),
    Column("product_id", _ID, nullable=False, index=True),
    Column("vendor_id", _ID, nullable=False),
    Column("name", String(400), nullable=False),
    Column("name_en", String(400)),
    Column("image", String(500)),
    Column("unit_price", Integer, nullable=False),
    Column("weight", Integer, nullable=False),
    Column("tax_class", String(20), nullable=False),
    Column("max_per_order", Integer, nullable=False),
    Column("for_sale", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("availability", String(20), nullable=False),
    Column("available_as_of", Instant, nullable=False),
    Column("availability_version", Integer, nullable=False, server_default="0"),
)
"""The current offer, from CATALOGING and STOCKING, of every variant that was ever in a cart.

`availability_version` is the version of the stock item; 0 for what release 0.1.0 told.
"""

products = Table(
    "products",
    metadata,
    Column("product_id", _ID, primary_key=True),
    Column("version", Integer, nullable=False),
)
"""The latest version of every product that CATALOGING told, also of those that no cart ever had.

An offer that is copied for the first time, and an event about its product, both lock this row: else the event passes over an offer
that is not there yet, and the copy stays as it was before the event.
"""

customers = Table(
    "customers",
    metadata,
    Column("customer_id", _ID, primary_key=True),
    Column("tier", String(10), nullable=False),
    Column("tier_since", Instant, nullable=False),
    Column("version", Integer, nullable=False),
)

rules = Table(
    "rules",
    metadata,
    Column("kind", String(60), primary_key=True),
    Column("document", JSON, nullable=False),
    Column("version", Integer, nullable=False),
)
"""The rules for prices: the tiers' discounts, and the tax rates by class and country or territory.

Of what SHIPPING quotes by (carriers, methods, zones) only the versions are here, with empty documents.
"""

relay_points = Table(
    "relay_points",
    metadata,
    Column("relay_point_id", _ID, primary_key=True),
    Column("carrier_code", String(30), nullable=False),
    Column("point", JSON, nullable=False),
    Column("status", String(10), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
)
"""The relay points of SHIPPING, as they are told. `point` is what a cart and its order copy."""

shop_settings = shop_settings_table(metadata)
