"""Lists of staff begin at an index, searches too."""

from infra.runtime.store.migrations.operations import altered, made_searchable

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("shipments") as table:
        table.create_index("shipments_by_carrier", ["carrier_code", "created_at", "shipment_id"], unique=False)
    made_searchable("shipments", "shipment_id", "{row}search_key")
