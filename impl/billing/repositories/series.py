"""The repository of number series."""

from datetime import date

from sqlalchemy import bindparam, select

from impl.billing.domain.invoice import Type
from impl.billing.domain.series import CODES, DocumentNumber, Series
from impl.billing.tables import series
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction

_READ = select(series.c.code, series.c.last_number, series.c.last_date).where(series.c.code == bindparam("wanted"))
_WRITE = (
    series.update()
    .where(series.c.code == bindparam("wanted"))
    .values(last_number=bindparam("last_number"), last_date=bindparam("last_date"))
)


def take_number(tx: Transaction, document: Type) -> DocumentNumber:
    """Returns the next number of its series. The row stays locked: the number is committed with its document, or not used."""
    row = tx.lock(_READ, {"wanted": CODES[document]})[0]
    taken = Series(code=row.code, last_number=row.last_number, last_date=row.last_date)
    number = taken.take(paris_day(tx.now))
    tx.execute(_WRITE, {"wanted": taken.code, "last_number": taken.last_number, "last_date": taken.last_date})
    return number


def first_start(tx: Transaction) -> None:
    """Adds each series that is missing."""
    for code in CODES.values():
        tx.insert_if_absent(series, code=code, last_number=0, last_date=date.min)
