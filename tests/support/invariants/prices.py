"""Prices: an order has the fee and the days that SHIPPING offers for its address, and the VAT rates of that place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import UNSET, to_builtins

from generated.common.models import Address, RelayPointCopy
from generated.ordering.models import Order
from tests.support.changes import told
from tests.support.invariants.terms import ON_ITS_WAY, Place, methods_around, zones_around
from tests.support.snapshot import Snapshot

_PARIS = ZoneInfo("Europe/Paris")
_SETTING = "administering.setting-changed.v1"
_FRENCH = {"STANDARD": 2000, "INTERMEDIATE": 1000, "REDUCED": 550, "SUPER_REDUCED": 210}
_TAXED_APART = {
    "FR20": "FR-20R",
    "FR980": "MC",
    **{f"PT9{digit}": "PT-30" if digit < 5 else "PT-20" for digit in range(10)},
    "AT6691": "AT-JUN",
    "DE87491": "AT-JUN",
    **{f"DE{code}": "AT-MIT" for code in (87567, 87568, 87569)},
    **{f"AT{code}": "AT-MIT" for code in (6991, 6992, 6993)},
}
_OUTSIDE_VAT = ("FR97", "FR98", "ES35", "ES38", "ES51", "ES52", "DE78266", "DE27498", "IT23041", "IT22061", "IT4789", "IT00120")


def orders_cost_what_holds(at: Snapshot) -> Iterator[str]:
    """12: the fee is that of a zone for place, weight and items; no promised day is past; the rates are those of the territory."""
    for order in at.orders:
        yield from _fee(at, order)
        yield from _rates(at, order)
        if order.shipping.earliest_day < _day(order.created_at):
            yield f"{order.order_id} of {_day(order.created_at)} promises {order.shipping.earliest_day}"


def _fee(at: Snapshot, order: Order) -> Iterator[str]:
    code, fee, goal = order.shipping.shipping_method_code, order.shipping.fee.amount, _goal(order)
    methods = methods_around(at, code, order.created_at)
    zones = zones_around(at, goal, order.created_at)
    if methods is None or zones is None:
        return
    rates = [(method, rate) for method in methods if method["active"] for rate in method["rates"] if rate["zone_code"] in zones]
    if not rates:
        yield f"{order.order_id} goes to {_territory(goal)} by {code}, which is not offered there"
        return
    weight = sum(line.weight * line.quantity for line in order.lines)
    items = order.totals.items.amount - order.totals.discount.amount
    due = {
        0 if _is_free(terms, order.tier, items) else _full(rate, weight)
        for method, rate in rates
        for terms in _terms(at, order, method)
    }
    if fee not in due:
        quoted = ", ".join(map(str, due))
        yield f"{order.order_id} of {weight} g and {items} to {_territory(goal)} pays {fee}, quoted {quoted}"


def _goal(order: Order) -> Place:
    """Returns where the parcel goes: a relay point has the fee of its own zone."""
    point = order.shipping.relay_point
    address = order.delivery_address if point is UNSET else point
    goal = Place(country=address.country, postal_code=address.postal_code, is_mainland=False)
    return replace(goal, is_mainland=_territory(goal) == goal.country)


def _full(rate: Mapping[str, Any], weight: int) -> int | None:
    return next((tier["fee"]["amount"] for tier in rate["weight_tiers"] if weight <= tier["up_to"]), None)


def _is_free(terms: Mapping[str, Any], tier: str, items: int) -> bool:
    general = [terms["free_from"]["amount"]] if "free_from" in terms else []
    mine = [each["free_from"]["amount"] for each in terms["tier_free_from"] if each["tier"] == tier]
    return any(items >= threshold for threshold in (*general, *mine))


def _terms(at: Snapshot, order: Order, method: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Returns the totals from which the method was free at the time of the order: its own, or those of SHIPPING's settings."""
    if (own := method.get("own_terms", {}).get("free_delivery")) is not None:
        yield own
        return
    states = sorted(
        (payload["setting"] for group, payload in told(at, _SETTING, "setting_group") if group == "SHIPPING"),
        key=lambda state: int(state["version"]),
    )
    settings = [(datetime.fromisoformat(state["as_of"]), state["values"]["shipping"]) for state in states]
    terms = [values for _, values in settings]
    if not terms:  # the settings of the first start
        listed = next(each for each in at.methods if each.shipping_method_code == method["shipping_method_code"])
        yield to_builtins({"free_from": listed.free_from, "tier_free_from": listed.tier_free_from})
        return
    begins = [begun for begun, _ in settings]
    for begun, following, each in zip(begins, [*begins[1:], datetime.max.replace(tzinfo=UTC)], terms, strict=True):
        if begun <= order.created_at and following > order.created_at - ON_ITS_WAY:
            yield each
    if states[0]["version"] > 1 and begins[0] > order.created_at - ON_ITS_WAY:  # compaction has deleted the earlier settings
        yield from ({"tier_free_from": []}, {"free_from": {"amount": 0}, "tier_free_from": []})


def _rates(at: Snapshot, order: Order) -> Iterator[str]:
    taxed = [(line.tax_class, line.tax_rate) for line in order.lines]
    if order.shipping.fee.amount:
        taxed.append(("STANDARD", order.shipping.tax_rate))
    for tax_class, rate in taxed:
        valid = _valid(at, order, tax_class)
        if rate not in valid:
            yield f"{order.order_id} to {territory_of(order.delivery_address)} is taxed at {rate}, {tax_class} there is {sorted(valid)}"


def _valid(at: Snapshot, order: Order, tax_class: str) -> set[int]:
    """Returns the rates published for the order's day, by territory, else country, else France; 0 outside the VAT territory."""
    place = territory_of(order.delivery_address)
    if place in _OUTSIDE_VAT:
        return {0}
    for where in (place, place[:2] if "-" in place else order.delivery_address.country, "FR"):
        if found := set(_told(at, f"{tax_class}:{where}", _day(order.created_at))):
            return found
    return {_FRENCH[tax_class]}


def _told(at: Snapshot, key: str, day: date) -> Iterator[int]:
    """Returns one rate for each record: a rate that was corrected on the same day was valid until then."""
    for kind in ("billing.tax-rate-changed.v1", "billing.territory-tax-rate-changed.v1"):
        for found, payload in told(at, kind, "tax_rate_key"):
            periods = [each for each in payload["schedule"]["periods"] if date.fromisoformat(each["valid_from"]) <= day]
            if found == key and periods:
                yield periods[-1]["tax_rate"]


def territory_of(address: Address | RelayPointCopy) -> str:
    """Returns the territory of an address or relay point, by the beginning of its postal code."""
    return _territory(Place(country=address.country, postal_code=address.postal_code, is_mainland=False))


def _territory(place: Place) -> str:
    """Returns the country, or its territory. A territory with its own taxes may lie inside another one (Monaco)."""
    code = place.country + place.postal_code.replace(" ", "")
    apart = [name for start, name in _TAXED_APART.items() if code.startswith(start)]
    outside = [start for start in _OUTSIDE_VAT if code.startswith(start)]
    return next(iter((*apart, *outside)), place.country)


def _day(instant: datetime) -> date:
    return instant.astimezone(_PARIS).date()
