"""Lists of staff begin at an index."""

from infra.runtime.store.migrations.operations import altered

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("refunds") as table:
        table.create_index("refunds_by_reason", ["reason", "created_at", "refund_id"], unique=False)
