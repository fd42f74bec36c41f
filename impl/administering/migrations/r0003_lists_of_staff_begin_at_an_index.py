"""Lists of staff begin at an index."""

from infra.runtime.store.migrations.operations import altered

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    with altered("products") as table:
        table.create_index("products_by_vendor_and_status", ["vendor_id", "status", "created_at", "product_id"], unique=False)
