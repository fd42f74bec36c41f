"""Notes on refunds can be erased."""

from infra.runtime.store.migrations.operations import altered

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("payment_intents") as table:
        table.create_index("payment_intents_by_customer", ["customer_id", "created_at", "payment_intent_id"], unique=False)

    with altered("refunds") as table:
        table.create_index("refunds_by_customer", ["customer_id"], unique=False)
