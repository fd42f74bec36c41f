"""The tables of CATALOGING."""

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
    PrimaryKeyConstraint,
    String,
    Table,
)

from impl.common.import_tables import imports_tables
from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.types import Instant

metadata = MetaData()
_ID = String(40)


def _sorted_text(length: int) -> String:
    """Returns a text column that compares by code point on both databases."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


products = Table(
    "products",
    metadata,
    Column("product_id", _sorted_text(40), primary_key=True),
    Column("slug", String(120), nullable=False, unique=True),
    Column("name", String(150), nullable=False),
    Column("sort_name", _sorted_text(300), nullable=False),
    Column("description", String(5000), nullable=False),
    Column("status", String(10), nullable=False),
    Column("category_id", _ID),
    Column("vendor_id", _ID),
    Column("attributes", JSON, nullable=False),
    Column("language", String(2), nullable=False, server_default="FR"),
    Column("translations", JSON, nullable=False, server_default="[]"),
    Column("pictures", JSON, nullable=False),
    Column("on_sale", Boolean, nullable=False),
    Column("announced_version", Integer, nullable=False),
    Column("price_from", Integer),
    Column("price_to", Integer),
    Column("availability", String(20), nullable=False),
    Column("variant_count", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')", name="products_status"),
    Index("products_newest", "on_sale", "created_at", "product_id"),
    Index("products_by_category", "category_id"),
    Index("products_by_vendor", "vendor_id"),
)
"""Products. Prices, availability and `on_sale` are copied from variants, stock levels and vendors, for lists to filter and sort by.

The texts of the columns are in `language`; those of the other language are in `translations`.
`announced_version` is the version of the last event. A job emits the events of products whose vendor changed.
"""

variants = Table(
    "variants",
    metadata,
    Column("sku", String(32), primary_key=True),
    Column("product_id", _ID, nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", String(100)),
    Column("attributes", JSON, nullable=False),
    Column("price", Integer),
    Column("weight", Integer, nullable=False),
    Column("tax_class", String(20), nullable=False),
    Column("max_per_order", Integer, nullable=False),
    CheckConstraint("price >= 0", name="variants_price"),
    Index("variants_by_product", "product_id", "position"),
)

given_skus = Table(
    "given_skus", metadata, Column("sku", String(32), primary_key=True), Column("product_id", _ID, nullable=False)
)
"""Every SKU that was ever used. None is used again, even after its variant was removed."""

given_slugs = Table(
    "given_slugs", metadata, Column("slug", String(120), primary_key=True), Column("product_id", _ID, nullable=False)
)
"""Every slug that a product has or had: the old ones still find it."""

levels = Table(
    "levels",
    metadata,
    Column("sku", String(32), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("since", Instant),
    Column("version", Integer, nullable=False, server_default="0"),
)
"""The stock level of each SKU: its status, since when, and the version of the stock item.

The row is there from the moment that the SKU is, without `since` until STOCKING tells a level: who adds a SKU and who takes its
first level in wait for each other. The version is 0 then, and for levels of release 0.1.0, which told none.
"""
vendors = Table(
    "vendors",
    metadata,
    Column("vendor_id", _ID, primary_key=True),
    Column("name", String(300), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
)
"""The vendors, as ADMINISTERING publishes them."""

categories = Table(
    "categories",
    metadata,
    Column("category_id", _ID, primary_key=True),
    Column("parent_id", _ID),
    Column("name", String(100), nullable=False),
    Column("description", String(5000), nullable=False),
    Column("language", String(2), nullable=False, server_default="FR"),
    Column("translations", JSON, nullable=False, server_default="[]"),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

sales = Table(
    "sales",
    metadata,
    Column("sku", String(32), primary_key=True),
    Column("sale_id", _ID, nullable=False),
    Column("price", Integer, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant),
    Column("regular_price", Integer),
    Column("prior_price", Integer),
)
"""The sale of a variant, planned or on. `regular_price` is there while it is on: the price to which the variant goes back.

`prior_price` is the lowest price of the 30 days before it began.
"""

price_changes = Table(
    "price_changes",
    metadata,
    Column("sku", String(32), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("price", Integer, nullable=False),
    Column("previous_price", Integer),
    Column("reason", String(20), nullable=False),
    Column("on_sale", Boolean, nullable=False),
    Column("changed_at", Instant, nullable=False),
    PrimaryKeyConstraint("sku", "sequence"),
)
"""What each variant has cost, append-only: the price from `changed_at` until the next one, and whether it could be bought.

The order is that of `sequence`: the clocks of two replicas may differ.
"""

product_change_results = Table(
    "product_change_results",
    metadata,
    Column("product_change_id", _ID, nullable=False),
    Column("product_id", _ID, nullable=False),
    Column("outcome", String(10), nullable=False),
    Column("version", Integer),
    Column("problem", String(60)),
    Column("changed_at", Instant, nullable=False),
    PrimaryKeyConstraint("product_change_id", "product_id"),
    Index("product_change_results_by_age", "changed_at"),
)
"""What became of each product of a change of many, written with the change itself: one that is sent again does nothing twice."""

product_changes = Table(
    "product_changes",
    metadata,
    Column("change_id", Integer, primary_key=True, autoincrement=True),
    Column("subject_id", _ID, nullable=False),
    Column("transaction_id", BigInteger, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("product_changes_by_transaction", "transaction_id"),
)
"""What changed of what lists show, in a sequence that every replica reads to keep its index.

A subject is a product, a vendor with all its products, a category with all below it, or a group of settings.
`transaction_id` is that of PostgreSQL, where a lower `change_id` may be committed later than a higher one; 0 on SQLite.
"""

imports, import_faults = imports_tables(metadata)
shop_settings = shop_settings_table(metadata)

images = Table(
    "images",
    metadata,
    Column("image_id", _ID, primary_key=True),
    Column("product_id", _ID, nullable=False),
    Column("media_type", String(20), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

search_tokens = Table(
    "search_tokens",
    metadata,
    Column("token", _sorted_text(40), nullable=False),
    Column("product_id", _ID, nullable=False),
    Column("weight", Integer, nullable=False),
    PrimaryKeyConstraint("token", "product_id"),
    Index("search_tokens_by_product", "product_id"),
    sqlite_with_rowid=False,  # the rows are stored in the tree of their key: one tree less to write
)
"""What release 0.1.0 searches. It may run beside this one, so its tables stay for a release; nothing is written here (ADR 0053)."""

product_attributes = Table(
    "product_attributes",
    metadata,
    Column("product_id", _ID, nullable=False),
    Column("name", String(60), nullable=False),
    Column("value", String(200), nullable=False),
    PrimaryKeyConstraint("product_id", "name", "value"),
    Index("product_attributes_by_pair", "name", "value"),
    sqlite_with_rowid=False,
)
"""As `search_tokens`."""
