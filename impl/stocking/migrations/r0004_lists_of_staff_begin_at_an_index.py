"""Lists of staff begin at an index, searches too."""

from infra.runtime.store.migrations.operations import altered, made_searchable

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("stock_alerts") as table:
        table.create_index("stock_alerts_by_kind", ["kind", "alert_id"], unique=False)
        table.create_index("stock_alerts_by_kind_and_status", ["kind", "status", "alert_id"], unique=False)

    with altered("stock_movements") as table:
        table.create_index("stock_movements_by_kind", ["kind", "movement_id"], unique=False)
    made_searchable("stock_items", "sku", "{row}search_key")
