"""How the fuzzer signs in: each operation gets the credential its contract asks for; a refused one is renewed by itself."""

import os
import time
from typing import Any

import jwt
import requests
import schemathesis

STAFF, CUSTOMER, SERVICE, CART, ORDER = "staff", "customer", "service", "cart_token", "order_token"
_ORDER_OF_CHOICE = (STAFF, CUSTOMER, CART, ORDER, SERVICE)
_CARTS_FIRST = (CUSTOMER, *_ORDER_OF_CHOICE)  # staff may only look at carts; a customer fills the cart that a link leads to


def scheme_of(operation: Any) -> str:
    """The credential for an operation: the strongest of its alternatives that a person has, else a service's; empty when public."""
    security = operation.definition.raw.get("security", [])
    offered = {scheme for alternative in security for scheme in alternative}
    choice = _CARTS_FIRST if "/carts" in operation.path else _ORDER_OF_CHOICE
    return next((scheme for scheme in choice if scheme in offered), "")


def session(email: str, password: str) -> str:
    """A new access token."""
    answer = requests.post(f"{os.environ['PROFILING_URL']}/sessions", json={"email": email, "password": password}, timeout=10)
    answer.raise_for_status()
    return str(answer.json()["access_token"])


def credential(scheme: str) -> tuple[str, str]:
    """Header and value of a credential."""
    if scheme == STAFF:
        return "Authorization", f"Bearer {session(os.environ['FUZZ_STAFF_EMAIL'], os.environ['FUZZ_STAFF_PASSWORD'])}"
    if scheme == CUSTOMER:
        return "Authorization", f"Bearer {session(os.environ['FUZZ_CUSTOMER_EMAIL'], os.environ['FUZZ_CUSTOMER_PASSWORD'])}"
    if scheme == SERVICE:
        claims = {"sub": "ordering", "aud": "services", "exp": int(time.time()) + 120}
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
        if data is not None:
            case.headers = {**(case.headers or {}), data[0]: data[1]}
