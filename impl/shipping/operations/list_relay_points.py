"""List relay points, nearest first when a postal code is given."""

from typing import Any

from sqlalchemy import Select, false

from generated.shipping import models
from generated.shipping.operations import ListRelayPointsOk, ListRelayPointsRequest
from generated.shipping.problems import CountryMissing, PostalCodeInvalid
from impl.common.absent import or_unset
from impl.common.access import sees_all
from impl.common.places.centroids import middle
from impl.common.search import having
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.territories import territory
from impl.shipping.answers import relay_point_answer
from impl.shipping.repositories.relay_points import RELAY_POINTS, relay_points
from impl.shipping.tables import relay_points as table
from infra.runtime.store.transaction import Transaction


def list_relay_points(tx: Transaction, request: ListRelayPointsRequest) -> ListRelayPointsOk:
    query = _wanted(request)
    if request.postal_code is None:
        points, next_cursor = relay_points.list_page(tx, query, limit=request.limit, cursor=request.cursor)
        return _page([relay_point_answer(point) for point in points], next_cursor)
    if request.country is None:
        raise CountryMissing
    if not is_postal_code(request.country, request.postal_code):
        raise PostalCodeInvalid(country=request.country, postal_code=request.postal_code)
    query = query.where(table.c.territory == territory(request.country, request.postal_code).code)
    if (there := middle(request.country, request.postal_code)) is None:
        points, next_cursor = relay_points.list_page(tx, query, limit=request.limit, cursor=request.cursor)
        return _page([relay_point_answer(point) for point in points], next_cursor)
    near, next_cursor = relay_points.list_page_near(tx, query, there, limit=request.limit, cursor=request.cursor)
    return _page([relay_point_answer(point, distance) for point, distance in near], next_cursor)


def _wanted(request: ListRelayPointsRequest) -> Select[Any]:
    is_staff = sees_all(request.caller, "shipping:read")
    status = request.status if is_staff else request.status or "OPEN"
    query = RELAY_POINTS if status is None else RELAY_POINTS.where(table.c.status == status)
    if status == "CLOSED" and not is_staff:
        query = query.where(false())
    if request.carrier_code is not None:
        query = query.where(table.c.carrier_code == request.carrier_code)
    if request.country is not None:
        query = query.where(table.c.country == request.country)
    return query if request.q is None else query.where(*having(table.c.search_key, request.q))


def _page(items: list[models.RelayPoint], next_cursor: str | None) -> ListRelayPointsOk:
    return ListRelayPointsOk(body=models.RelayPointPage(items=items, next_cursor=or_unset(next_cursor)))
