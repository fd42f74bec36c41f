"""Texts in a second language, sale prices and what prices were, the sequence of changes, imports."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    for name in ("products", "categories"):
        with altered(name) as table:
            table.add_column(sa.Column("language", sa.String(length=2), server_default="FR", nullable=False))
            table.add_column(sa.Column("translations", sa.JSON(), server_default="[]", nullable=False))
    op.create_table(
        "sales",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("sale_id", sa.String(length=40), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=True),
        sa.Column("regular_price", sa.Integer(), nullable=True),
        sa.Column("prior_price", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("sku"),
    )
    op.create_table(
        "price_changes",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("previous_price", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("on_sale", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku", "sequence"),
    )
    _begin_with_the_prices_of_now()
    op.create_table(
        "product_change_results",
        sa.Column("product_change_id", sa.String(length=40), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("problem", sa.String(length=60), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("product_change_id", "product_id"),
    )
    op.create_index("product_change_results_by_age", "product_change_results", ["changed_at"])
    op.create_table(
        "product_changes",
        sa.Column("change_id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("subject_id", sa.String(length=40), nullable=False),
        sa.Column("transaction_id", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("change_id"),
    )
    op.create_index("product_changes_by_transaction", "product_changes", ["transaction_id"])
    op.create_table(
        "imports",
        sa.Column("import_id", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("is_dry_run", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("lines_done", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("ignored_columns", sa.JSON(), nullable=False),
        sa.Column("created_by", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("import_id"),
    )
    op.create_table(
        "import_faults",
        sa.Column("import_id", sa.String(length=40), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("fault", sa.String(length=30), nullable=False),
        sa.Column("column", sa.String(length=60), nullable=False),
        sa.Column("reference", sa.String(length=60), nullable=False),
        sa.Column("message", sa.String(length=500), nullable=False),
        sa.PrimaryKeyConstraint("import_id", "line"),
    )
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )


def _begin_with_the_prices_of_now() -> None:
    """What prices were before is not known: each variant's history begins with its price of now."""
    op.execute(
        "INSERT INTO price_changes (sku, sequence, price, reason, on_sale, changed_at) "
        "SELECT variants.sku, 1, variants.price, 'PRICE', products.on_sale, products.updated_at FROM variants "
        "JOIN products ON products.product_id = variants.product_id WHERE variants.price IS NOT NULL"
    )
