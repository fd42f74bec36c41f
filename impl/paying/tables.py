"""The tables of PAYING."""

from sqlalchemy import (
    DDL,
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    event,
)
from sqlalchemy.schema import ExecutableDDLElement

from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.types import Instant

metadata = MetaData()

intents = Table(
    "payment_intents",
    metadata,
    Column("payment_intent_id", String(40), primary_key=True),
    Column("order_id", String(40), nullable=False, unique=True),
    Column("order_number", String(20), nullable=False),
    Column("customer_id", String(40)),
    Column("order_token_hash", String(64)),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("method", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("captured", BigInteger, nullable=False),
    Column("refunded", BigInteger, nullable=False),
    Column("goods", JSON(none_as_null=True)),
    Column("failure_reason", String(20)),
    Column("process_at", Instant, nullable=False),
    Column("paid_at", Instant),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("captured IN (0, amount)", name="captured_whole_or_not"),
    CheckConstraint("refunded BETWEEN 0 AND captured", name="refunded_within_captured"),
    Index("payment_intents_by_age", "created_at", "payment_intent_id"),
    Index("payment_intents_by_customer", "customer_id", "created_at", "payment_intent_id"),
    Index("payment_intents_by_status", "status", "created_at", "payment_intent_id"),
)

refunds = Table(
    "refunds",
    metadata,
    Column("refund_id", String(40), primary_key=True),
    Column("payment_intent_id", String(40), nullable=False),
    Column("order_id", String(40), nullable=False),
    Column("order_number", String(20), nullable=False),
    Column("customer_id", String(40)),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("remaining", BigInteger, nullable=False),
    Column("reason", String(20), nullable=False),
    Column("note", String(500)),
    Column("refunded_by", String(40)),
    Column("lines", JSON(none_as_null=True)),
    Column("delivery", BigInteger),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    CheckConstraint("amount > 0", name="something_goes_back"),
    CheckConstraint("remaining >= 0", name="no_more_than_captured"),
    Index("refunds_by_age", "created_at", "refund_id"),
    Index("refunds_by_intent", "payment_intent_id"),
    Index("refunds_by_order", "order_id"),
    Index("refunds_by_customer", "customer_id"),
    Index("refunds_by_reason", "reason", "created_at", "refund_id"),
)

ledger = Table(
    "ledger_entries",
    metadata,
    Column("kind", String(10), nullable=False),
    Column("reference", String(40), nullable=False),
    Column("payment_intent_id", String(40), nullable=False),
    Column("order_id", String(40), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("created_at", Instant, nullable=False),
    PrimaryKeyConstraint("kind", "reference"),
    CheckConstraint("kind IN ('AUTHORISE', 'CAPTURE', 'REFUND')", name="known_kind"),
    CheckConstraint("amount >= 0", name="no_negative_entry"),
    Index("ledger_entries_by_order", "order_id"),
)
"""Append-only. `reference` is the order id of an authorisation or capture, so an order has one of each, and the refund id of a refund."""

simulation = Table(
    "simulation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mode", String(10), nullable=False),
    Column("delay_ms", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("id = 1", name="one_simulation"),
)

shop_settings = shop_settings_table(metadata)

_SQLITE = "CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
_POSTGRESQL_FUNCTION = """
    CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$
"""
_POSTGRESQL = "CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_refuse()"


def _append_only(table: Table) -> None:
    """Makes the database refuse every change of a written row, even one caused by a bug of ours."""
    _after_create(table, "postgresql", _POSTGRESQL_FUNCTION.format(table=table.name))
    for verb in ("update", "delete"):
        _after_create(table, "sqlite", _SQLITE.format(table=table.name, verb=verb))
        _after_create(table, "postgresql", _POSTGRESQL.format(table=table.name, verb=verb))


def _after_create(table: Table, dialect: str, statement: str) -> None:
    ddl: ExecutableDDLElement = DDL(statement)  # type: ignore[no-untyped-call]
    event.listen(table, "after_create", ddl.execute_if(dialect=dialect))


_append_only(ledger)
