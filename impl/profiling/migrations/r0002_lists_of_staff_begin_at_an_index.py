"""Lists of staff begin at an index, searches too."""

from infra.runtime.store.migrations.operations import altered, made_searchable

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    with altered("customers") as table:
        table.create_index("customers_by_status_and_age", ["status", "created_at", "customer_id"], unique=False)
        table.create_index("customers_by_status_and_name", ["status", "name_key", "customer_id"], unique=False)
        table.create_index("customers_by_tier_and_age", ["tier", "created_at", "customer_id"], unique=False)
        table.create_index("customers_by_tier_and_name", ["tier", "name_key", "customer_id"], unique=False)
    made_searchable("customers", "customer_id", "{row}search_key")
