"""Lists of staff begin at an index, searches too."""

from infra.runtime.store.migrations.operations import altered, made_searchable

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("orders") as table:
        table.create_index("orders_by_progress", ["process_updated_at", "order_id"], unique=False)
        table.create_index("orders_by_status_and_total", ["status", "total", "order_id"], unique=False)
        table.create_index("orders_by_tier", ["tier", "created_at", "order_id"], unique=False)
        table.create_index("orders_by_tier_and_total", ["tier", "total", "order_id"], unique=False)
    made_searchable("orders", "order_id", "{row}words || ' ' || {row}vendors")
