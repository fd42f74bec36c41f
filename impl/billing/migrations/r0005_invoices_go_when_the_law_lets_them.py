"""Final invoices may be deleted once the law lets them go, void ones at once."""

from alembic import op

revision = "0005"
down_revision = "0004"
COMPATIBLE_SINCE = "0002"

_SQLITE = (
    "DROP TRIGGER invoices_kept",
    (
        "CREATE TRIGGER invoices_kept BEFORE DELETE ON invoices FOR EACH ROW WHEN (OLD.status = 'FINAL'"
        " AND CAST(strftime('%Y', OLD.issue_date) AS INTEGER) >= CAST(strftime('%Y', 'now') AS INTEGER) - 10)"
        " BEGIN SELECT RAISE(ABORT, 'a final invoice never changes'); END"
    ),
)
_POSTGRESQL = (
    "DROP TRIGGER invoices_kept ON invoices",
    (
        "CREATE TRIGGER invoices_kept BEFORE DELETE ON invoices FOR EACH ROW WHEN (OLD.status = 'FINAL'"
        " AND EXTRACT(YEAR FROM OLD.issue_date) >= EXTRACT(YEAR FROM CURRENT_DATE) - 10)"
        " EXECUTE FUNCTION invoices_refuse()"
    ),
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)
