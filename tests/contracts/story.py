"""All examples of the contracts, and the rules by which they tell the one story of contracts/story.yaml."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, Self

import yaml

from codegen.bundle import Bundle
from codegen.reading import Contracts
from impl.kernel.vat import by_rate, taxed

Object = dict[str, Any]

_ID = re.compile(r"\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b")
_NUMBER = re.compile(r"\b(?:CO|FA|AV|EX)-[0-9]{4}-[0-9]{6,9}\b")
_PERSON = "user_id"
"""Another name of customer_id and staff_id."""
_KEYS = {"sku", "tracking_number"}
"""Members that hold no id, but name one thing of the cast."""
_OWN_LANGUAGE = "EN"
"""What the story is told in, where an example does not say the language of its texts."""
_MOVING = {
    "allowed_actions",
    "availability",
    "availability_as_of",
    "order_token",
    "orders_12_months",
    "product_count",
    "spend_12_months",
}
"""Members that depend on other things, or on who reads, so that the version stays the same when they change."""
_COURSE = (
    ("ordering.order-created.v1", "created_at"),
    ("paying.payment-intent-created.v1", "created_at"),
    ("paying.payment-succeeded.v1", "paid_at"),
    ("ordering.order-confirmed.v1", "confirmed_at"),
    ("shipping.shipment-created.v1", "created_at"),
    ("shipping.label-created.v1", "created_at"),
    ("shipping.shipment-dispatched.v1", "dispatched_at"),
    ("ordering.order-shipped.v1", "shipped_at"),
    ("shipping.shipment-tracking-updated.v1", "occurred_at"),
    ("shipping.shipment-delivered.v1", "delivered_at"),
    ("ordering.order-delivered.v1", "delivered_at"),
)
"""Events of an order, in the order of their instants."""


@dataclass(frozen=True)
class Told:
    """One example: of a request, an answer, a parameter (as an object of one member) or an event."""

    where: str
    name: str
    """Of the example; empty for the only one."""
    value: Any


@dataclass(frozen=True)
class Story:
    """What contracts/story.yaml says."""

    kinds: Mapping[str, str]
    """The member that names a thing, by its id."""
    facts: Mapping[str, Object]
    """By id."""
    worth: Mapping[str, int]
    """What an order costs, in cents."""

    @classmethod
    def load(cls, text: str) -> Self:
        told = yaml.safe_load(text)
        kinds = {each: kind for kind, things in told["cast"].items() for each in things}
        return cls(kinds, {each: facts for things in told["cast"].values() for each, facts in things.items()}, told["worth"])

    def of(self, node: Object) -> Iterator[tuple[str, Object]]:
        """Returns the things that an object is about or names by their usual member, with their facts."""
        for member, value in node.items():
            if isinstance(value, str) and self.kinds.get(value) in (
                {"customer_id", "staff_id"} if member == _PERSON else {member}
            ):
                yield value, self.facts[value]

    def words(self) -> set[str]:
        """Returns every id and every text that a fact states."""
        said = (each for facts in self.facts.values() for value in facts.values() for each in _one_of(value))
        return {*self.facts, *(each for each in said if isinstance(each, str))}


def examples(contracts: Contracts) -> list[Told]:
    """Returns all examples, in the order of the contracts: `create_order 201`, `create_order request`, `get_order order_id`."""
    told = [each for bundle in contracts.services().values() for each in _of_operations(bundle)]
    for producer in contracts.producers:
        told += [
            Told(event.type, str(place), each)
            for event in producer.events
            for place, each in enumerate(event.schema["examples"])
        ]
    return told


def _of_operations(bundle: Bundle) -> Iterator[Told]:
    for _, _, _, operation, shared in bundle.operations():
        name = operation["operationId"]
        for parameter in map(bundle.resolve, [*shared, *operation.get("parameters", [])]):
            if "example" in parameter:
                yield Told(f"{name} {parameter['name']}", "", {parameter["name"]: parameter["example"]})
        for place, holder in (("request", operation.get("requestBody", {})), *operation["responses"].items()):
            media = bundle.resolve(holder).get("content", {}).get("application/json", {})
            if "example" in media:
                yield Told(f"{name} {place}", "", media["example"])
            for each, example in media.get("examples", {}).items():
                yield Told(f"{name} {place}", each, example["value"])


def unshown_path_parameters(contracts: Contracts) -> Iterator[str]:
    """Path parameters without an example: nobody can try such an operation out."""
    for bundle in contracts.services().values():
        for _, _, _, operation, shared in bundle.operations():
            for parameter in map(bundle.resolve, [*shared, *operation.get("parameters", [])]):
                if parameter["in"] == "path" and "example" not in parameter:
                    yield f"{operation['operationId']}: no example for {parameter['name']}"


def objects(node: Any) -> Iterator[Object]:
    """Returns all objects in an example, outer ones first."""
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects(child)


def findings(told: Sequence[Told], story: Story) -> list[str]:
    """Returns one line for each example that does not tell the story, with its place."""
    lines = [
        f"{each.where} {each.name}: {line}"
        for each in told
        for rule in _EACH
        for node in objects(each.value)
        for line in rule(node, story)
    ]
    return [*lines, *(line for rule in _TOGETHER for line in rule(told, story))]


def _is_of_the_cast(node: Object, story: Story) -> Iterator[str]:
    prefixes = {each[:4] for each in story.facts if _ID.fullmatch(each)}
    words = story.words()
    for member, value in node.items():
        for text in (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)):
            named = [each for each in _ID.findall(text) if each[:4] in prefixes] + _NUMBER.findall(text)
            named += [text] if member in _KEYS else []
            yield from (f"{member} {each} is not of the cast (contracts/story.yaml)" for each in named if each not in words)


def _says_the_facts(node: Object, story: Story) -> Iterator[str]:
    first = next(iter(node))
    for thing, facts in story.of(node):
        for member in facts.keys() & node.keys():
            # Many things have a `name`: it is that of the thing which comes first.
            if node[member] not in _one_of(facts[member]) and (member != "name" or node[first] == thing):
                yield f"{member} of {thing} is {node[member]!r}, in the story {facts[member]!r}"


def _one_of(fact: Any) -> Sequence[Any]:
    """Returns what an example may say: a list is what a thing is called in each language."""
    return fact if isinstance(fact, list) else [fact]


def _amount(money: Any) -> int:
    return int(money["amount"])


def _line_adds_up(node: Object, _: Story) -> Iterator[str]:
    if node.keys() >= {"quantity", "unit_price", "discount"}:
        wanted = _amount(node["unit_price"]) * node["quantity"] - _amount(node["discount"])
        for member in {"line_total", "gross"} & node.keys():
            if _amount(node[member]) != wanted:
                yield f"{member} is {_amount(node[member])}, the line makes {wanted}"


def _tax_adds_up(node: Object, _: Story) -> Iterator[str]:
    if node.keys() >= {"net", "tax", "gross"} and _amount(node["net"]) + _amount(node["tax"]) != _amount(node["gross"]):
        yield f"net {_amount(node['net'])} and tax {_amount(node['tax'])} do not make {_amount(node['gross'])}"
    gross = node.get("fee") or (node.get("gross") if "quantity" in node or "tax_class" in node else None)
    if gross and node.keys() >= {"tax", "tax_rate"}:
        wanted = taxed(_amount(gross), node["tax_rate"]).tax
        if _amount(node["tax"]) != wanted:
            yield f"the tax in {_amount(gross)} is {_amount(node['tax'])}, not {wanted}"


def _totals_add_up(node: Object, _: Story) -> Iterator[str]:
    """Of carts and orders: lines, discounts, delivery and VAT make the totals."""
    totals = node.get("totals", {})
    if "tax_included" not in totals:
        return
    lines: list[Object] = node.get("lines") or node.get("items") or []
    shipping = node.get("shipping") or node.get("delivery", {}).get("shipping", {})
    fee = _amount(shipping["fee"]) if shipping else 0
    items = sum(_amount(each["unit_price"]) * each["quantity"] for each in lines)
    discount = sum(_amount(each["discount"]) for each in lines)
    amounts = [taxed(_amount(each["line_total"]), each["tax_rate"]) for each in lines]
    amounts += [taxed(fee, shipping["tax_rate"])] if shipping else []
    wanted = {"items": items, "discount": discount, "total": items - discount + fee} | ({"shipping": fee} if shipping else {})
    said = {member: _amount(value) for member, value in totals.items() if member != "tax_included"}
    if said != wanted:
        yield f"the totals are {said}, the lines make {wanted}"
    yield from _taxes_are(totals["tax_included"], amounts)
    if sum(_amount(each["amount"]) for each in node["discounts"]) != discount:
        yield f"the discounts do not make {discount}"


def _document_adds_up(node: Object, _: Story) -> Iterator[str]:
    """Of invoices, credit notes and quotes: lines make the taxes, taxes make the totals."""
    if "taxes" not in node:
        return
    if "lines" in node:
        yield from _taxes_are(node["taxes"], [taxed(_amount(each["gross"]), each["tax_rate"]) for each in node["lines"]])
    for member, said in node["totals"].items():
        wanted = sum(_amount(each[member]) for each in node["taxes"])
        if _amount(said) != wanted:
            yield f"{member} in total is {_amount(said)}, the taxes make {wanted}"


def _taxes_are(said: Sequence[Object], amounts: Sequence[Any]) -> Iterator[str]:
    shown = [(each["tax_rate"], _amount(each["net"]), _amount(each["tax"]), _amount(each["gross"])) for each in said]
    wanted = [(each.tax_rate, each.net, each.tax, each.gross) for each in by_rate(amounts)]
    if shown != wanted:
        yield f"the taxes by rate are {shown}, the lines make {wanted}"


def _is_worth_it(node: Object, story: Story) -> Iterator[str]:
    """What an order costs is said alike by the order, its payment, its invoice and their events."""
    order: str = node.get("order_id") or story.facts.get(node.get("cart_id", ""), {}).get("order_id", "")
    if order not in story.worth:
        return
    shown: dict[str, Any] = {"total": node.get("total"), "expected_total": node.get("expected_total")}
    totals = node.get("totals", {})
    shown["totals"] = totals.get("total") if "order_id" in node else None
    if story.facts.get(node.get("invoice_id", ""), {}).get("type") == "INVOICE":
        shown["totals"] = totals.get("gross", totals.get("total"))
    if "payment_intent_id" in node and "refund_id" not in node:
        shown["amount"] = node.get("amount")
    for member, money in shown.items():
        if money is not None and _amount(money) != story.worth[order]:
            yield f"{member} of {order} is {_amount(money)}, in the story {story.worth[order]}"


def _stock_adds_up(node: Object, _: Story) -> Iterator[str]:
    if node.keys() >= {"on_hand", "reserved", "available"}:
        wanted = node["on_hand"] - node["reserved"] - node.get("safety_stock", 0)
        if node["available"] != wanted:
            yield f"{node['available']} available, the stock makes {wanted}"


def _parcel_weighs(node: Object, story: Story) -> Iterator[str]:
    if "weight" in node and "lines" in node:
        wanted = sum(
            story.facts[each["sku"]]["weight"] * each["quantity"] for each in node["lines"] if each["sku"] in story.facts
        )
        if node["weight"] != wanted:
            yield f"weighs {node['weight']}, its lines {wanted}"


def _ends_after_it_began(node: Object, _: Story) -> Iterator[str]:
    instants = [
        node[each]
        for each in ("created_at", "paid_at", "confirmed_at", "shipped_at", "delivered_at", "updated_at")
        if each in node
    ]
    if instants != sorted(instants, key=_instant):
        yield f"instants out of order: {', '.join(instants)}"


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _states_agree(told: Sequence[Told], _story: Story) -> Iterator[str]:
    """The same thing at the same version looks the same everywhere; a later version is not older."""
    states: dict[tuple[str, ...], dict[int, tuple[str, Object]]] = defaultdict(dict)
    for each in told:
        for node in objects(each.value):
            if (identity := _identity(node)) is None:
                continue
            where, known = states[identity].setdefault(node["version"], (each.where, node))
            for path, (one, other) in _differences(known, node):
                yield f"{each.where}: {path} of {identity[-1]} v{node['version']} is {other!r}, but {one!r} in {where}"
    for identity, versions in states.items():
        changes = [(_instant(changed), where) for _, (where, node) in sorted(versions.items()) if (changed := _changed(node))]
        for (before, _), (after, where) in pairwise(changes):
            if after < before:
                yield f"{where}: a later version of {identity[-1]} is older"


def _identity(node: Object) -> tuple[str, ...] | None:
    """Returns what a versioned object is the state of, and the language of its texts; its own id is its first member."""
    first = next(iter(node), "")
    if not isinstance(node.get("version"), int) or not (_changed(node) or "registered_at" in node):
        return None
    if first == "sku":
        return ("stock", node["sku"]) if "on_hand" in node else None
    kind = (
        "process"
        if "steps" in node
        else "product of a vendor"
        if {"vendor_id", "product_id"} <= node.keys() and first == "vendor_id"
        else ""
    )
    told_in = node.get("language", _OWN_LANGUAGE) if first in {"product_id", "category_id"} else ""
    return (kind, told_in, node[first]) if first.endswith("_id") or first == "setting_group" else None


def _changed(node: Object) -> str:
    return str(node.get("updated_at", node.get("as_of", "")))


def _differences(one: Any, other: Any, path: str = "") -> Iterator[tuple[str, tuple[Any, Any]]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for member in (one.keys() & other.keys()) - _MOVING:
            yield from _differences(one[member], other[member], f"{path}.{member}".lstrip("."))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (a, b) in enumerate(zip(one, other, strict=True)):
            yield from _differences(a, b, f"{path}[{place}]")
    elif one != other:
        yield path, (one, other)


def _events_follow(told: Sequence[Told], _story: Story) -> Iterator[str]:
    """The events of an order come one after another."""
    for order in sorted({each.value["order_id"] for each in told if each.where == _COURSE[0][0]}):
        instants = [
            (event, _instant(each.value[member]))
            for event, member in _COURSE
            for each in told
            if each.where == event and each.value["order_id"] == order
        ]
        for (_, before), (event, after) in pairwise(instants):
            if after < before:
                yield f"{event}: happens to {order} before what leads to it"


def _movements_follow(told: Sequence[Told], _story: Story) -> Iterator[str]:
    """Each movement of the stock starts where the last one ended."""
    for each in told:
        balances: dict[str, int] = defaultdict(int)
        rows = [node for node in objects(each.value) if "balance_after" in node]
        for row in sorted(rows, key=lambda row: _instant(row["created_at"])):
            balances[row["sku"]] += row["delta"]
            if row["balance_after"] != balances[row["sku"]]:
                yield f"{each.where}: {row['movement_id']} leaves {row['balance_after']}, not {balances[row['sku']]}"


_EACH: Sequence[Callable[[Object, Story], Iterator[str]]] = (
    _is_of_the_cast,
    _says_the_facts,
    _line_adds_up,
    _tax_adds_up,
    _totals_add_up,
    _document_adds_up,
    _is_worth_it,
    _stock_adds_up,
    _parcel_weighs,
    _ends_after_it_began,
)
_TOGETHER: Sequence[Callable[[Sequence[Told], Story], Iterator[str]]] = (_states_agree, _events_follow, _movements_follow)
