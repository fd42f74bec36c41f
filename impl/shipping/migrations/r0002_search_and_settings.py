"""Parcels are found by words; the settings as ADMINISTERING publishes them, in the table that all services have."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    _keep_settings()
    op.drop_table("settings")
    with altered("shipments") as table:
        table.add_column(sa.Column("search_key", sa.Text(), server_default="", nullable=False))


def _keep_settings() -> None:
    earlier = sa.table("settings", sa.column("setting_group"), sa.column("content", sa.JSON), sa.column("version"))
    settings = sa.table("shop_settings", sa.column("setting_group"), sa.column("document", sa.JSON), sa.column("version"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(earlier)).all():
        document = {"countries": row.content} if row.setting_group == "STORE" else _as_told(row.content)
        connection.execute(
            settings.insert(), {"setting_group": row.setting_group, "version": row.version, "document": document}
        )


def _as_told(content: Mapping[str, Any]) -> dict[str, Any]:
    """The group SHIPPING in the form in which it is published: 0.1.0 kept it in another one."""
    told = {name: content[name] for name in ("sender", "handling_days", "cut_off_hour")}
    free_from, by_tier = content["free"]["free_from"], content["free"]["by_tier"]
    if free_from is not None:
        told["free_from"] = _price(free_from)
    return {**told, "tier_free_from": [{"tier": tier, "free_from": _price(cents)} for tier, cents in by_tier.items()]}


def _price(cents: int) -> dict[str, Any]:
    return {"amount": cents, "currency": "EUR"}
