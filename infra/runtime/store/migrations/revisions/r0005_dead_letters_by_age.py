"""Dead letters by age."""

from infra.runtime.store.migrations.operations import altered

revision = "0005"
down_revision = "0004"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    with altered("runtime_letters") as table:
        table.create_index("runtime_letters_by_age", ["created_at", "id"], unique=False)
        table.create_index("runtime_letters_by_status_and_age", ["status", "created_at", "id"], unique=False)
