"""How the fuzzer signs in: each operation gets a credential its contract asks for; a refused one is renewed by itself."""

import os
import time
from typing import Any

import jwt
import requests
import schemathesis

SERVICE, CART, ORDER, STAFF, CUSTOMER = "service", "cart_token", "order_token", "staff", "customer"
_ORDER_OF_CHOICE = (SERVICE, CART, ORDER, STAFF, CUSTOMER)
"""Header schemes before oauth2 ones: schemathesis can take a header away to see that the operation then refuses."""

_cart_tokens: dict[str, str] = {}
"""By cart id, from the answers of create_cart: a link leads to a cart that only its own token opens."""


def scheme_of(operation: Any) -> str:
    """The credential for an operation; empty when it needs none."""
    security = operation.definition.raw.get("security", [])
    if {} in security:
        return ""
    offered = {scheme for alternative in security for scheme in alternative}
    return next((scheme for scheme in _ORDER_OF_CHOICE if scheme in offered), "")


def session(*emails: str) -> str:
    """A new access token of the first of these accounts that can still sign in: the fuzzer may remove the one it used."""
    for email in emails:
        body = {"email": email, "password": os.environ["FUZZ_PASSWORD"]}
        answer = requests.post(f"{os.environ['PROFILING_URL']}/sessions", json=body, timeout=10)
        if answer.ok:
            return str(answer.json()["access_token"])
    raise RuntimeError(f"none of {', '.join(emails)} can sign in: {answer.status_code} {answer.text}")


def credential(scheme: str) -> tuple[str, str]:
    """Header and value of a credential."""
    if scheme == STAFF:
        return "Authorization", f"Bearer {session(*os.environ['FUZZ_STAFF_EMAILS'].split(','))}"
    if scheme == CUSTOMER:
        return "Authorization", f"Bearer {session(os.environ['FUZZ_CUSTOMER_EMAIL'])}"
    if scheme == SERVICE:
        claims = {"sub": "ordering", "aud": "services", "exp": int(time.time()) + 300}
        return "Service-Token", jwt.encode(claims, os.environ["SERVICE_SECRET"], algorithm="HS256")
    if scheme == CART:
        answer = requests.post(f"{os.environ['CARTING_URL']}/carts", timeout=10)
        return "Cart-Token", str(answer.json()["cart_token"])
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
def after_call(context: Any, case: Any, response: Any) -> None:
    """Remembers the token of every new cart."""
    if case.operation.definition.raw.get("operationId") == "create_cart" and response.status_code == 201:
        new = response.json()
        if "cart_token" in new:
            _cart_tokens[new["cart"]["cart_id"]] = new["cart_token"]
