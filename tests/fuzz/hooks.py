"""What schemathesis runs beside its own: how it signs in, what it remembers, what it counts and keeps.

Each operation gets a credential its contract asks for; a refused one is renewed by itself.
"""

import itertools
import json
import os
import re
import time
from pathlib import Path
from typing import Any

import jwt
import requests
import schemathesis
from schemathesis import GenerationMode
from schemathesis.generation.meta import TestPhase

from infra.runtime.ids import new_id
from tests.fuzz import found, known, people, reached
from tests.fuzz.seed import TABLE_OF_COUNTS, TABLE_OF_POINTS, TABLE_OF_PRODUCTS
from tests.fuzz.texts import make_legible

SERVICE, CART, ORDER, STAFF, CUSTOMER, SPARE = "service", "cart_token", "order_token", "staff", "customer", "spare customer"
_ORDER_OF_CHOICE = (SERVICE, CART, ORDER, STAFF, CUSTOMER)
"""Header schemes before oauth2 ones: schemathesis can take a header away to see that the operation then refuses."""

_KEY, _ROOM_FOR_A_NUMBER, _numbers = "Idempotency-Key", 240, itertools.count()
_TABLES = {
    "import_relay_points": TABLE_OF_POINTS,
    "import_products": TABLE_OF_PRODUCTS,
    "import_stock": TABLE_OF_COUNTS,
}

_PASSWORDS, _LONGEST_PASSWORD = {"current_password": 1, "password": 10}, 128
"""What is replaced by the account's own, from how many letters on: shorter ones stay, since they are to be refused."""
_TABLE = Path(__file__).parents[2] / "contracts" / "postal-codes.json"
_CODES = {each["country"]: each["valid"][0] for each in json.loads(_TABLE.read_text(encoding="utf-8"))["postal_codes"]}
_ANY_CODE = re.compile("[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]")

_cart_tokens: dict[str, str] = {}
"""By cart id, from the answers of create_cart: a link leads to a cart that only its own token opens."""

_service, _found, _reached = os.environ["FUZZ_SERVICE"], Path(os.environ["FUZZ_FOUND"]), reached.counted()
_known = known.Known(json.loads(Path(os.environ["FUZZ_KNOWN"]).read_text()) if "FUZZ_KNOWN" in os.environ else None)
_kept: set[tuple[str, str]] = set()
"""Operation and kind of each failure that this run has kept: one request of a kind says enough."""


def scheme_of(operation: Any) -> str:
    """The credential for an operation; empty when it needs none."""
    if operation.definition.raw.get("operationId") == "erase_me":
        return SPARE
    security = operation.definition.raw.get("security", [])
    if {} in security:
        return ""
    offered = {scheme for alternative in security for scheme in alternative}
    return next((scheme for scheme in _ORDER_OF_CHOICE if scheme in offered), "")


def credential(scheme: str) -> tuple[str, str]:
    """Header and value of a credential."""
    if scheme == STAFF:
        return "Authorization", f"Bearer {people.staff()}"
    if scheme == CUSTOMER:
        return "Authorization", f"Bearer {people.session(os.environ['FUZZ_CUSTOMER_EMAIL'])}"
    if scheme == SPARE:
        return "Authorization", f"Bearer {people.stand_in().access_token}"
    if scheme == SERVICE:
        claims = {"sub": "ordering", "aud": "services", "exp": int(time.time()) + 300}
        return "Service-Token", jwt.encode(claims, os.environ["SERVICE_SECRET"], algorithm="HS256")
    if scheme == CART:
        new = requests.post(f"{os.environ['CARTING_URL']}/carts", timeout=10).json()
        _known.learn(new["cart"])
        _cart_tokens[new["cart"]["cart_id"]] = new["cart_token"]
        return "Cart-Token", str(new["cart_token"])
    return "Order-Token", os.environ["FUZZ_ORDER_TOKEN"]


@schemathesis.auth(refresh_interval=100, cache_by_key=lambda case, context: scheme_of(context.operation))
class Credentials:
    """Asked once per kind of credential, again when it is old or answered with 401."""

    def get(self, case: Any, context: Any) -> tuple[str, str] | None:
        scheme = scheme_of(context.operation)
        return credential(scheme) if scheme else None

    def set(self, case: Any, data: tuple[str, str] | None, context: Any) -> None:
        if data is None:
            return
        name, value = data
        if name == "Cart-Token":
            value = _cart_tokens.get(str((case.path_parameters or {}).get("cart_id")), value)
        case.headers[name] = value  # in place: a new mapping would make the fuzzer guess again which values are valid


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """What the fuzzer cannot know of: whom it signed in as, and that a key means the same request for a day."""
    _spare_the_owners(case)
    _renew_key(case)
    _aim(case)
    _spare_own_account(case)  # which may be what it was aimed at
    _spare_the_order(case)
    _know_the_cart(case)
    _write_legibly(case)
    _name_a_place(case.body)
    _send_a_table(case)
    _reduce(case)
    _name_the_pictures(case)
    _name_own_things(case)
    _type_own_password(case)
    if _is_well_formed(case):
        people.prepare(case)


def _spare_own_account(case: Any) -> None:
    """The account in use stays: without it nothing behind a staff scope could be reached any more."""
    changes_staff = case.operation.definition.raw.get("operationId") in {"remove_staff_member", "set_staff_role"}
    if changes_staff and case.path_parameters.get("user_id") in people.own:
        case.path_parameters["user_id"], _ = people.invited()
    suspends = case.operation.definition.raw.get("operationId") == "suspend_customer"
    if suspends and case.path_parameters.get("customer_id") in people.own:
        case.path_parameters["customer_id"] = new_id("cus")


def _spare_the_owners(case: Any) -> None:
    """No OWNER must set up a second factor: the accounts in use have none, and could do nothing else from then on."""
    security = case.body.get("values", {}).get("security") if _is_well_formed(case) and isinstance(case.body, dict) else None
    if isinstance(security, dict) and security.get("owners_need_second_factor") is True:
        security["owners_need_second_factor"] = False


def _spare_the_order(case: Any) -> None:
    """The one order goes on, for what its parcels are needed for: its stop is one of an order that is not known yet."""
    if case.operation.definition.raw.get("operationId") == "stop_order_shipments" and _is_well_formed(case):
        case.path_parameters["order_id"] = new_id("ord")


def _renew_key(case: Any) -> None:
    """The fuzzer tries the same request again later: with the same key it would be answered with what was removed since."""
    key = (case.headers or {}).get(_KEY)
    if isinstance(key, str) and 0 < len(key) <= _ROOM_FOR_A_NUMBER:
        case.headers[_KEY] = f"{key}{next(_numbers)}"


def _aim(case: Any) -> None:
    """A well-formed request is mostly about something that is there; one that follows a link knows already what it is about."""
    if _is_well_formed(case) and case.meta.phase.name is not TestPhase.STATEFUL:
        _known.aim(case.path_parameters, case.body, case.query)


def _is_well_formed(case: Any) -> bool:
    return bool(case.meta and case.meta.generation.mode is GenerationMode.POSITIVE)


def _know_the_cart(case: Any) -> None:
    """Who asks for a cart that was just made, or claims it, has its token."""
    token = _cart_tokens.get(str((case.path_parameters or {}).get("cart_id")))
    if token and "Cart-Token" in (case.headers or {}):
        case.headers["Cart-Token"] = token
    if token and isinstance(case.body, dict) and isinstance(case.body.get("cart_token"), str):
        case.body["cart_token"] = token


def _write_legibly(case: Any) -> None:
    """Three bodies of four: the fourth keeps its letters of every script, which most operations refuse."""
    content = case.operation.definition.raw.get("requestBody", {}).get("content", {}).get("application/json")
    number = next(_numbers)
    if content and number % 4:
        make_legible(case.operation.schema.raw_schema, content["schema"], case.body, number)


def _name_a_place(body: Any) -> None:
    """Of ten made-up postal codes hardly one has the form of its country: every other one becomes one that has."""
    if isinstance(body, list):
        for each in body:
            _name_a_place(each)
    if not isinstance(body, dict):
        return
    country, code = body.get("country"), body.get("postal_code")
    is_well_formed = isinstance(code, str) and _ANY_CODE.fullmatch(code)
    if is_well_formed and isinstance(country, str) and country in _CODES and next(_numbers) % 2:
        body["postal_code"] = _CODES[country]
    for each in body.values():
        _name_a_place(each)


def _send_a_table(case: Any) -> None:
    """Every other file is one: made-up bytes are hardly ever a table."""
    name = case.operation.definition.raw.get("operationId")
    if name in _TABLES and _is_well_formed(case) and next(_numbers) % 2:
        case.body = _TABLES[name]
        if name == "import_relay_points":
            case.query["carrier_code"] = "POINT_VOISIN"


def _reduce(case: Any) -> None:
    """Every other sale price is a low one, for ever: most made-up ones are above the price, or would be over before they begin."""
    if case.operation.definition.raw.get("operationId") == "set_sale_price" and _is_well_formed(case) and next(_numbers) % 2:
        case.body["price"]["amount"] %= 1000
        case.body.pop("ends_at", None)


def _name_the_pictures(case: Any) -> None:
    """Every other order of pictures is one of those that the product has: made-up ids never are all of them."""
    if case.operation.definition.raw.get("operationId") != "reorder_product_images" or not _is_well_formed(case):
        return
    bearer = (case.headers or {}).get("Authorization", "")
    address = f"{os.environ['CATALOGING_URL']}/products/{case.path_parameters['product_id']}"
    product = requests.get(address, headers={"Authorization": bearer}, timeout=10)
    if product.ok and next(_numbers) % 2:
        case.body["images"] = [{"image_id": each["image_id"]} for each in product.json()["images"]]


def _name_own_things(case: Any) -> None:
    """Every other product is told without its variants and pictures: made-up ones are none of it."""
    is_told = case.operation.definition.raw.get("operationId") == "replace_product_texts"
    if is_told and _is_well_formed(case) and next(_numbers) % 2:
        case.body["variants"], case.body["images"] = [], []


def _type_own_password(case: Any) -> None:
    """Where a password proves who it is, the account's own: wrong ones make the account wait, and another one would lock it out."""
    name, body = case.operation.definition.raw.get("operationId"), case.body
    if name not in {"change_password", "request_email_change", "erase_me"} or not isinstance(body, dict):
        return
    for member, shortest in _PASSWORDS.items():
        typed = body.get(member)
        if isinstance(typed, str) and shortest <= len(typed) <= _LONGEST_PASSWORD:
            body[member] = os.environ["FUZZ_PASSWORD"]


@schemathesis.hook
def before_add_examples(context: Any, examples: list[Any]) -> None:
    """What was once found is tried again, in the phase of the examples."""
    name = context.operation.definition.raw["operationId"]
    examples.extend(each.case(context.operation) for each in found.read(_service, _found) if each.operation == name)


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Keeps the request of a failure; filters nothing."""
    new = found.Found.of(case, failure.title)
    if (new.operation, new.failure) not in _kept:
        _kept.add((new.operation, new.failure))
        found.keep(_service, new, _found)
    return True


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Counts the answers, and remembers the token of every new cart."""
    if _reached:
        _reached.add(case.operation.definition.raw["operationId"], response.status_code)
    if case.method == "DELETE" and response.status_code == 204:
        for name, value in case.path_parameters.items():
            _known.forget(name, value)
    if response.status_code not in (200, 201) or not response.headers["content-type"][0].startswith("application/json"):
        return
    new = response.json()
    _known.learn(new)
    if case.operation.definition.raw.get("operationId") == "create_cart" and "cart_token" in new:
        _cart_tokens[new["cart"]["cart_id"]] = new["cart_token"]
