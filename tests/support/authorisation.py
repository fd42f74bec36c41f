"""The authorisation matrix: for each operation and kind of caller, the result that the contract promises. Derived from the contracts only.

It imports no code that enforces the rules: the security rules are written here a second time.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from generated.suite import STAFF_ROLES

ROOT = Path(__file__).parents[2]
LISTS = ROOT / "tests" / "journeys" / "authorisation"
"""A file for each service."""
BAD = ("forged-token", "expired-token", "expired-service-token")
FOREIGN = ("customer-foreign", "cart-guest-foreign", "order-guest-foreign")
KINDS = ("nobody", *BAD, "customer", "cart-guest", "order-guest", *FOREIGN, *STAFF_ROLES, "service")
_SCHEMES = {
    "customer": "customer",
    "customer-foreign": "customer",
    "cart-guest": "cart_token",
    "cart-guest-foreign": "cart_token",
    "order-guest": "order_token",
    "order-guest-foreign": "order_token",
    "service": "service",
    **dict.fromkeys(STAFF_ROLES, "staff"),
}
_OWNED = {"cart_id", "order_id", "invoice_id", "payment_intent_id", "shipment_id", "address_id"}
"""What belongs to a customer or guest, when a customer or guest asks for it."""
_OWNED_BY_BODY = {"create_order", "claim_cart"}
Expected = Literal["401", "403", "404", "may"]
"""`may`: past authorisation; what comes then is the operation's own matter. `404`: as if it were not there."""


class Case(NamedTuple):
    """One row of the matrix."""

    service: str
    operation: str
    method: str
    path: str
    kind: str
    expected: Expected


def contract(service: str) -> dict[str, Any]:
    """Returns the bundled contract of a service."""
    document: dict[str, Any] = json.loads((ROOT / "generated" / service / "openapi.json").read_text())
    return document


def cases(service: str, scopes: dict[str, frozenset[str]]) -> Iterator[Case]:
    """Returns every row of a service. `scopes` are those of each role."""
    for path, item in contract(service)["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                for kind in KINDS:
                    name = operation["operationId"]
                    yield Case(service, name, method.upper(), path, kind, _expected(operation, path, kind, scopes))


def _expected(operation: dict[str, Any], path: str, kind: str, scopes: dict[str, frozenset[str]]) -> Expected:
    security = operation["security"]
    if kind in BAD:
        return "401"  # public operations refuse an invalid credential too
    if not any(_satisfies(kind, alternative, scopes) for alternative in security or [{}]):
        return "401" if kind == "nobody" or "guest" in kind else "403"
    is_owned = operation["operationId"] in _OWNED_BY_BODY or any(f"{{{name}}}" in path for name in _OWNED)
    return "404" if kind in FOREIGN and is_owned else "may"


def _satisfies(kind: str, alternative: dict[str, list[str]], scopes: dict[str, frozenset[str]]) -> bool:
    for scheme, wanted in alternative.items():
        if scheme != _SCHEMES.get(kind):
            return False
        if scheme == "staff" and not set(wanted) <= scopes[kind]:
            return False
    return True


def as_text(rows: list[Case]) -> str:
    """Returns the rows as the text of a CSV file."""
    return "".join(f"{','.join(row)}\n" for row in (Case._fields, *rows))
