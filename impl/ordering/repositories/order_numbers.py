"""Order numbers for people: CO-year-number. The counter's row is locked while it is increased."""

from sqlalchemy import bindparam

from impl.kernel.calendar import paris_day
from impl.ordering.tables import order_counters
from infra.runtime.store.transaction import Transaction

_COUNT_UP = (
    order_counters.update()
    .where(order_counters.c.year == bindparam("of_year"))
    .values(last=order_counters.c.last + 1)
    .returning(order_counters.c.last)
)


def next_order_number(tx: Transaction) -> str:
    """Returns the next number of the current year in Paris."""
    year = paris_day(tx.now).year
    number = tx.execute(_COUNT_UP, {"of_year": year}).scalar()
    if number is None:  # the first order of the year
        tx.insert_if_absent(order_counters, year=year, last=0)
        number = tx.execute(_COUNT_UP, {"of_year": year}).scalar_one()
    return f"CO-{year}-{number:06d}"
