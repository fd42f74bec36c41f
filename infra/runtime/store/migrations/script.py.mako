"""${message}."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
COMPATIBLE_SINCE = "TO-DECIDE"


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
