"""What a quote has to know of relay points."""

from typing import Any

from sqlalchemy import bindparam, select

from impl.kernel.territories import Territory
from impl.shipping.domain.offers import ChosenPoint
from impl.shipping.tables import relay_points as table
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_CARRIERS = select(table.c.carrier_code).where(table.c.territory == _KEY, table.c.status == "OPEN").distinct()
_POINT = select(table).where(table.c.relay_point_id == _KEY)


def list_relay_carriers(tx: Transaction, place: Territory) -> frozenset[str]:
    """Returns the codes of the carriers that have an open relay point in a territory: nobody crosses the sea for a parcel."""
    return frozenset(row.carrier_code for row in tx.all(_CARRIERS, {"key": place.code}))


def find_chosen_point(tx: Transaction, relay_point_id: str) -> ChosenPoint | None:
    """Returns the relay point for which a quote is asked, or None."""
    row = tx.one(_POINT, {"key": relay_point_id})
    if row is None:
        return None
    return ChosenPoint(
        carrier_code=row.carrier_code, country=row.country, postal_code=row.postal_code, is_open=row.status == "OPEN"
    )
