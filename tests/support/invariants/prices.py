"""Prices: an order has the fee and the days that SHIPPING offers for its address, and the VAT rates of that place."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import UNSET, to_builtins

from generated.ordering.models import Order
from generated.shipping.models import ShippingMethod, ShippingZone
from tests.support.changes import told
from tests.support.snapshot import Snapshot

_PARIS = ZoneInfo("Europe/Paris")
_SETTING = "administering.setting-changed.v1"
_ON_ITS_WAY = timedelta(seconds=10)
"""How long a change may take until SHIPPING knows it, and a quote until it is an order."""
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
    methods = {method.shipping_method_code: method for method in at.methods}
    for order in at.orders:
        yield from _fee(at, order, methods.get(order.shipping.shipping_method_code))
        yield from _rates(at, order)
        if order.shipping.earliest_day < _day(order.created_at):
            yield f"{order.order_id} of {_day(order.created_at)} promises {order.shipping.earliest_day}"


def _fee(at: Snapshot, order: Order, method: ShippingMethod | None) -> Iterator[str]:
    place, fee = _place(order), order.shipping.fee.amount
    zone = next((zone for zone in method.zones if _serves(zone, place)), None) if method and method.active else None
    if method is None or zone is None:
        yield f"{order.order_id} goes to {place} by {order.shipping.shipping_method_code}, which is not offered there"
        return
    weight = sum(line.weight * line.quantity for line in order.lines)
    items = order.totals.items.amount - order.totals.discount.amount
    full = next((tier.fee.amount for tier in zone.weight_tiers if weight <= tier.up_to), None)
    due = {0 if _is_free(terms, order.tier, items) else full for terms in _terms(at, order, method)}
    if fee not in due:
        yield f"{order.order_id} of {weight} g and {items} to {place} pays {fee}, quoted {', '.join(map(str, due))}"


def _is_free(terms: Mapping[str, Any], tier: str, items: int) -> bool:
    general = [terms["free_from"]["amount"]] if "free_from" in terms else []
    mine = [each["free_from"]["amount"] for each in terms["tier_free_from"] if each["tier"] == tier]
    return any(items >= threshold for threshold in (*general, *mine))


def _terms(at: Snapshot, order: Order, method: ShippingMethod) -> Iterator[Mapping[str, Any]]:
    """Returns the totals from which the method was free at the time of the order: its own, or those of SHIPPING's settings.

    A method that is listed with the thresholds of the newest settings follows the settings.
    """
    listed = to_builtins({"free_from": method.free_from, "tier_free_from": method.tier_free_from})
    states = sorted(
        (payload["setting"] for group, payload in told(at, _SETTING, "setting_group") if group == "SHIPPING"),
        key=lambda state: int(state["version"]),
    )
    settings = [(datetime.fromisoformat(state["as_of"]), state["values"]["shipping"]) for state in states]
    terms = [values for _, values in settings]
    if not terms or any(terms[-1].get(name) != listed.get(name) for name in ("free_from", "tier_free_from")):
        yield listed
        return
    begins = [begun for begun, _ in settings]
    for begun, following, each in zip(begins, [*begins[1:], datetime.max.replace(tzinfo=UTC)], terms, strict=True):
        if begun <= order.created_at and following > order.created_at - _ON_ITS_WAY:
            yield each
    if states[0]["version"] > 1 and begins[0] > order.created_at - _ON_ITS_WAY:  # compaction has deleted the earlier settings
        yield from ({"tier_free_from": []}, {"free_from": {"amount": 0}, "tier_free_from": []})


def _rates(at: Snapshot, order: Order) -> Iterator[str]:
    taxed = [(line.tax_class, line.tax_rate) for line in order.lines]
    if order.shipping.fee.amount:
        taxed.append(("STANDARD", order.shipping.tax_rate))
    for tax_class, rate in taxed:
        valid = _valid(at, order, tax_class)
        if rate not in valid:
            yield f"{order.order_id} to {_place(order)} is taxed at {rate}, {tax_class} there is {sorted(valid)}"


def _valid(at: Snapshot, order: Order, tax_class: str) -> set[int]:
    """Returns the rates published for the order's day, by territory, else country, else France; 0 outside the VAT territory."""
    place = _place(order)
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


def _serves(zone: ShippingZone, place: str) -> bool:
    return place in zone.countries or (zone.territories is not UNSET and place in zone.territories)


def _place(order: Order) -> str:
    """Returns the country, or its territory. A territory with its own taxes may lie inside another one (Monaco)."""
    code = order.delivery_address.country + order.delivery_address.postal_code.replace(" ", "")
    apart = [name for start, name in _TAXED_APART.items() if code.startswith(start)]
    outside = [start for start in _OUTSIDE_VAT if code.startswith(start)]
    return next(iter((*apart, *outside)), order.delivery_address.country)


def _day(instant: datetime) -> date:
    return instant.astimezone(_PARIS).date()
