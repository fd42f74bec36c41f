"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "categories",
        sa.Column("category_id", sa.String(length=40), nullable=False),
        sa.Column("parent_id", sa.String(length=40), nullable=True),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("description", sa.String(length=5000), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("category_id"),
    )
    op.create_table(
        "given_skus",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("sku"),
    )
    op.create_table(
        "given_slugs",
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("slug"),
    )
    op.create_table(
        "images",
        sa.Column("image_id", sa.String(length=40), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("media_type", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("image_id"),
    )
    op.create_table(
        "levels",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("as_of", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku"),
    )
    op.create_table(
        "product_attributes",
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("product_id", "name", "value"),
        sqlite_with_rowid=False,
    )
    with altered("product_attributes") as table:
        table.create_index("product_attributes_by_pair", ["name", "value"], unique=False)

    op.create_table(
        "products",
        sa.Column(
            "product_id", sa.String(length=40).with_variant(sa.String(length=40, collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=150), nullable=False),
        sa.Column(
            "sort_name", sa.String(length=300).with_variant(sa.String(length=300, collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("description", sa.String(length=5000), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("category_id", sa.String(length=40), nullable=True),
        sa.Column("vendor_id", sa.String(length=40), nullable=True),
        sa.Column("attributes", sa.JSON(), nullable=False),
        sa.Column("pictures", sa.JSON(), nullable=False),
        sa.Column("on_sale", sa.Boolean(), nullable=False),
        sa.Column("announced_version", sa.Integer(), nullable=False),
        sa.Column("price_from", sa.Integer(), nullable=True),
        sa.Column("price_to", sa.Integer(), nullable=True),
        sa.Column("availability", sa.String(length=20), nullable=False),
        sa.Column("variant_count", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')", name="products_status"),
        sa.PrimaryKeyConstraint("product_id"),
        sa.UniqueConstraint("slug"),
    )
    with altered("products") as table:
        table.create_index("products_by_category", ["category_id"], unique=False)
        table.create_index("products_by_vendor", ["vendor_id"], unique=False)
        table.create_index("products_newest", ["on_sale", "created_at", "product_id"], unique=False)

    op.create_table(
        "search_tokens",
        sa.Column(
            "token", sa.String(length=40).with_variant(sa.String(length=40, collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("token", "product_id"),
        sqlite_with_rowid=False,
    )
    with altered("search_tokens") as table:
        table.create_index("search_tokens_by_product", ["product_id"], unique=False)

    op.create_table(
        "variants",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=True),
        sa.Column("attributes", sa.JSON(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=True),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("tax_class", sa.String(length=20), nullable=False),
        sa.Column("max_per_order", sa.Integer(), nullable=False),
        sa.CheckConstraint("price >= 0", name="variants_price"),
        sa.PrimaryKeyConstraint("sku"),
    )
    with altered("variants") as table:
        table.create_index("variants_by_product", ["product_id", "position"], unique=False)

    op.create_table(
        "vendors",
        sa.Column("vendor_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("vendor_id"),
    )
