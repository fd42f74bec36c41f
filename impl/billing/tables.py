"""The tables of BILLING."""

from sqlalchemy import (
    DDL,
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    event,
)
from sqlalchemy.schema import ExecutableDDLElement

from impl.common.shop_settings import shop_settings_table
from infra.runtime.store.search import SearchIndex
from infra.runtime.store.types import Instant

metadata = MetaData()

invoices = Table(
    "invoices",
    metadata,
    Column("invoice_id", String(40), primary_key=True),
    Column("type", String(20), nullable=False),
    Column("status", String(10), nullable=False),
    Column("number", String(20), unique=True),
    Column("issue_date", Date),
    Column("order_id", String(40), nullable=False),
    Column("order_number", String(20), nullable=False),
    Column("customer_id", String(40)),
    Column("order_token_hash", String(64)),
    Column("payment_method", String(20), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("locale", String(2), nullable=False),
    Column("buyer_name", String(200), nullable=False),
    Column("buyer", JSON, nullable=False),
    Column("seller", JSON(none_as_null=True)),
    Column("lines", JSON, nullable=False),
    Column("net", BigInteger, nullable=False),
    Column("tax", BigInteger, nullable=False),
    Column("gross", BigInteger, nullable=False),
    Column("settled_on", Date),
    Column("credited_invoice_id", String(40)),
    Column("credited_invoice_number", String(20)),
    Column("credited_issue_date", Date),
    Column("refund_id", String(40), unique=True),
    Column("printed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    CheckConstraint("gross = net + tax", name="tax_is_contained"),
    CheckConstraint("(status = 'FINAL') = (number IS NOT NULL)", name="final_means_numbered"),
    CheckConstraint("(type = 'CREDIT_NOTE') = (credited_invoice_id IS NOT NULL)", name="credit_note_means_invoice"),
    CheckConstraint("refund_id IS NOT NULL OR type = 'INVOICE' OR gross = 0", name="money_that_is_credited_went_back"),
    Index("invoices_by_order", "order_id", "created_at", "invoice_id"),
    Index("invoices_by_age", "created_at", "invoice_id"),
    Index("invoices_by_customer", "customer_id", "created_at", "invoice_id"),
    Index("invoices_by_credited", "credited_invoice_id"),
    Index("invoices_by_type", "type", "created_at", "invoice_id"),
    Index("invoices_by_status", "status", "created_at", "invoice_id"),
    Index("invoices_by_issue_date", "issue_date", "invoice_id"),
)
INVOICES_SEARCH = SearchIndex(
    invoices, invoices.c.invoice_id, "lower(replace(coalesce({row}number, '') || ' ' || {row}order_number, '-', ''))"
)
Index(
    "one_invoice_an_order",
    invoices.c.order_id,
    unique=True,
    sqlite_where=invoices.c.type == "INVOICE",
    postgresql_where=invoices.c.type == "INVOICE",
)

printouts = Table(
    "printouts",
    metadata,
    Column("invoice_id", String(40), ForeignKey("invoices.invoice_id"), primary_key=True),
    Column("pdf", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("created_at", Instant, nullable=False),
)

series = Table(
    "series",
    metadata,
    Column("code", String(2), primary_key=True),
    Column("last_number", Integer, nullable=False),
    Column("last_date", Date, nullable=False),
)
"""One row per series. A transaction that takes a number keeps the row locked until the invoice with that number is committed."""

tax_schedules = Table(
    "tax_schedules",
    metadata,
    Column("tax_class", String(20), nullable=False),
    Column("country", String(2), nullable=False),
    Column("periods", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    PrimaryKeyConstraint("tax_class", "country"),
)
"""The tax rates of the mainland of each country."""

territory_tax_schedules = Table(
    "territory_tax_schedules",
    metadata,
    Column("tax_class", String(20), nullable=False),
    Column("country", String(2), nullable=False),
    Column("territory", String(6), nullable=False),
    Column("periods", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    PrimaryKeyConstraint("tax_class", "territory"),
)
"""The tax rates of territories with their own rates. They have a table of their own, so that the one of 0.1.0 stays as it is."""

shop_settings = shop_settings_table(metadata)

_UNSEALED = {"customer_id", "order_token_hash", "printed", "version", "updated_at"}
_SEALED = ", ".join(column.name for column in invoices.columns if column.name not in _UNSEALED)
"""A final invoice changes only when it is printed. Who may see it is not on it; its token may only be dropped."""
_SQLITE = "BEGIN SELECT RAISE(ABORT, 'a final invoice never changes'); END"
_POSTGRESQL_FUNCTION = """
    CREATE OR REPLACE FUNCTION invoices_refuse() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'a final invoice never changes'; END $$
"""
_POSTGRESQL = "EXECUTE FUNCTION invoices_refuse()"
_SEALED_ROW = "ON invoices FOR EACH ROW WHEN (OLD.status <> 'DRAFT')"
_OPENED_ROW = "ON invoices FOR EACH ROW WHEN (OLD.status <> 'DRAFT' AND NEW.order_token_hash IS NOT NULL)"
_YEAR = {"sqlite": "CAST(strftime('%Y', {day}) AS INTEGER)", "postgresql": "EXTRACT(YEAR FROM {day})"}
_TODAY = {"sqlite": "'now'", "postgresql": "CURRENT_DATE"}


def _kept_row(dialect: str) -> str:
    """A final invoice stays ten years after the end of the year of its date (Code de commerce, article L123-22)."""
    issued, today = _YEAR[dialect].format(day="OLD.issue_date"), _YEAR[dialect].format(day=_TODAY[dialect])
    return f"ON invoices FOR EACH ROW WHEN (OLD.status = 'FINAL' AND {issued} >= {today} - 10)"


def _after_create(dialect: str, statement: str) -> None:
    ddl: ExecutableDDLElement = DDL(statement)  # type: ignore[no-untyped-call]
    event.listen(invoices, "after_create", ddl.execute_if(dialect=dialect))


def _seal() -> None:
    """Makes the database refuse every change of a final invoice, even one caused by a bug of ours."""
    _after_create("postgresql", _POSTGRESQL_FUNCTION)
    for dialect, refusal in (("sqlite", _SQLITE), ("postgresql", _POSTGRESQL)):
        _after_create(dialect, f"CREATE TRIGGER invoices_sealed BEFORE UPDATE OF {_SEALED} {_SEALED_ROW} {refusal}")
        _after_create(
            dialect, f"CREATE TRIGGER invoices_token_sealed BEFORE UPDATE OF order_token_hash {_OPENED_ROW} {refusal}"
        )
        kept = _kept_row(dialect).replace("%", "%%")
        _after_create(dialect, f"CREATE TRIGGER invoices_kept BEFORE DELETE {kept} {refusal}")


_seal()
