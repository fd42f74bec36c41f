"""Every operation, called by every kind of caller: nobody gets what is another's, or what is not for them."""

import asyncio
import csv
import json
import re
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import jwt
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from generated.profiling.models import StaffInvitationDraft, StaffRole
from generated.suite import SERVICES
from infra.local.players.inbox import Inbox
from infra.local.players.invitations import join
from infra.runtime.ids import new_id
from tests.support import stores
from tests.support.authorisation import BAD, FOREIGN, LISTS, ROOT, Case, contract
from tests.support.shop import Buyer, Shop

_AT_ONCE = 8
_HOME = {"recipient": "Camille Martin", "line1": "12 rue des Lilas", "postal_code": "75011", "city": "Paris", "country": "FR"}
Headers = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Who calls, and what is there to be taken."""

    headers: Mapping[str, Headers]
    """By kind of caller."""
    things: Mapping[str, Mapping[str, str]]
    """By kind of caller: ids by the names of path parameters. A foreign caller is given what is another's of the same kind."""
    secrets: frozenset[str]
    """Ids that no foreign caller is ever shown."""


@pytest.fixture
async def cast(shop: Shop) -> Cast:
    """A new one for each test, which signs everybody out."""
    return await _cast(shop)


async def test_no_caller_gets_what_the_contract_does_not_give(shop: Shop, cast: Cast) -> None:
    rows = _rows()
    assert (len(rows) > 2500, await _all_wrong(shop, cast, rows)) == (True, [])


async def test_a_planted_hole_is_found(shop: Shop, cast: Cast, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "generated", tmp_path, dirs_exist_ok=True)
    document = contract("stocking")
    document["paths"]["/stock-items"]["get"]["security"] = []
    (tmp_path / "stocking" / "openapi.json").write_text(json.dumps(document))
    rows = [case for case in _rows() if case.operation == "list_stock_items"]
    async with shop.built_otherwise("stocking", command=("tests.journeys.altered", str(tmp_path))):
        wrong = await _all_wrong(shop, cast, rows)
    assert len(wrong) == sum(case.expected in {"401", "403"} and case.kind not in BAD for case in rows)


def _rows() -> list[Case]:
    lists = [list(csv.reader((LISTS / f"{service}.csv").read_text().splitlines())) for service in SERVICES]
    return msgspec.convert([row for _, *rows in lists for row in rows], list[Case])


async def _all_wrong(shop: Shop, cast: Cast, rows: Sequence[Case]) -> list[str]:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def called(case: Case) -> str:
        async with gate:
            return await _wrong(shop, cast, case)

    ordinary = [case for case in rows if case.operation != "end_session"]  # which ends the session that the others need
    wrong = await asyncio.gather(*(called(case) for case in ordinary))
    last = [await called(case) for case in rows if case.operation == "end_session"]
    return [found for found in (*wrong, *last) if found]


async def _wrong(shop: Shop, cast: Cast, case: Case) -> str:
    """What is wrong with the answer; empty when nothing is."""
    document = contract(case.service)
    operation = document["paths"][case.path][case.method.lower()]
    is_let_in = case.expected == "may" and case.method != "GET"
    # whoever is let in comes with what is refused afterwards, so that nothing is changed; the others with what would do
    ids = {} if is_let_in else cast.things[case.kind]
    url = shop.system.urls[case.service] + _filled(document, case.path, ids)
    async with shop.session.request(
        case.method,
        url,
        json=_body(operation, ids, valid=not is_let_in),
        headers={**cast.headers[case.kind], **_key(operation)},
    ) as answer:
        text = await answer.text(errors="replace")
    told = f"{case.service} {case.operation} by {case.kind}: {answer.status} {text[:200]}"
    if case.expected == "may":
        is_refused = (
            answer.status in {401, 403} and '"code":"invalid-credentials"' not in text and case.operation not in _OWN_401
        )
        shown = case.kind in FOREIGN and any(secret in text for secret in cast.secrets)
        return f"{told}, expected to be let in" if is_refused else f"{told}, which is another's" if shown else ""
    return "" if str(answer.status) == case.expected else f"{told}, expected {case.expected}"


_OWN_401 = {"refresh_session", "create_session"}
"""They judge what the body holds."""


def _filled(document: dict[str, Any], path: str, ids: Mapping[str, str]) -> str:
    examples = {each["name"]: each.get("example") for each in document["components"].get("parameters", {}).values()}
    return re.sub(r"{(\w+)}", lambda found: str(ids.get(found[1]) or examples.get(found[1]) or "x"), path)


def _key(operation: dict[str, Any]) -> Headers:
    """A new one, for operations that take one: without, create_order would be refused for its form."""
    takes = any(
        each.get("$ref", "").endswith("IdempotencyKey") or each.get("name") == "Idempotency-Key"
        for each in operation.get("parameters", [])
    )
    return {"Idempotency-Key": new_id("key")} if takes else {}


def _body(operation: dict[str, Any], ids: Mapping[str, str], *, valid: bool) -> Any:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    if not valid:
        return {"no": "such member"}
    example = content.get("example") or next(iter(content["examples"].values()))["value"]
    return {**example, **({"cart_id": ids["cart_id"]} if "cart_id" in example and "cart_id" in ids else {})}


async def _cast(shop: Shop) -> Cast:
    owner, stranger = await shop.customer(), await shop.customer()
    guest, other = await shop.guest_with_cart(), await shop.guest_with_cart()
    owned, guests = await _ordered(shop, owner), await _ordered(shop, guest)
    strangers_order = await _ordered(shop, other)
    await _open_carts(shop, owner, stranger, guest, other)
    owned["cart_id"], guests["cart_id"] = owner.cart.cart_id, guest.cart.cart_id
    owned["address_id"] = await _address(shop, owner)
    people = {"customer": _bearer(owner), "customer-foreign": _bearer(stranger)}
    headers: dict[str, Headers] = {
        "nobody": {},
        **_bad(shop, owner),
        **people,
        "cart-guest": {"Cart-Token": guest.cart_token},
        "cart-guest-foreign": {"Cart-Token": other.cart_token},
        "order-guest": {"Order-Token": guest.order_token},
        "order-guest-foreign": {"Order-Token": other.order_token},
        **await _staff(shop),
        "service": _service(shop, seconds=300),
    }
    guests_kinds = ("cart-guest", "order-guest")
    things = {kind: guests if kind in guests_kinds else owned for kind in headers}
    things["cart-guest-foreign"] = things["order-guest-foreign"] = guests
    return Cast(
        headers=headers, things=things, secrets=frozenset({*owned.values(), *guests.values()} - {*strangers_order.values()})
    )


async def _ordered(shop: Shop, buyer: Buyer) -> dict[str, str]:
    """A confirmed order of a buyer: ids by the names of path parameters."""
    await buyer.fill_cart((shop.mug.sku, 1))
    order = await shop.confirmed(buyer)
    return {
        "order_id": order.order_id,
        "invoice_id": str(order.invoice_id),
        "payment_intent_id": str(order.payment_intent_id),
        "shipment_id": order.shipments[0].shipment_id,
    }


async def _open_carts(shop: Shop, *buyers: Buyer) -> None:
    for buyer in buyers:
        await buyer.open_cart()
        await buyer.put_in(shop.mug.sku)


async def _address(shop: Shop, buyer: Buyer) -> str:
    body = {"address": _HOME, "default_delivery": True, "default_billing": True}
    url = f"{shop.system.urls['profiling']}/me/addresses"
    async with shop.session.post(url, json=body, headers=_bearer(buyer)) as answer:
        assert answer.status == 201, await answer.text()
        return str((await answer.json())["address_id"])


async def _staff(shop: Shop) -> dict[str, Headers]:
    """One signed-in member of each role."""
    url, found = shop.system.urls["profiling"], dict[str, Headers]()
    inbox = Inbox(shop.system.inbox, shop.session)
    for role in get_args(StaffRole):
        person = {"email": f"{new_id('staff')}@example.com", "password": new_id("password")}
        draft = StaffInvitationDraft(email=person["email"], first_name="Noa", last_name="Bernard", language="FR", role=role)
        await join(shop.staff.services, inbox, draft, person["password"], key=new_id("key"))
        async with shop.session.post(f"{url}/sessions", json=person) as answer:
            found[role] = {"Authorization": f"Bearer {(await answer.json())['access_token']}"}
    return found


def _bearer(buyer: Buyer) -> dict[str, str]:
    return {"Authorization": f"Bearer {buyer.access_token}"}


def _service(shop: Shop, *, seconds: int) -> Headers:
    claims = {"sub": "ordering", "aud": "services", "exp": int(time.time()) + seconds}
    return {"Service-Token": jwt.encode(claims, shop.system.service_secret, algorithm="HS256")}


def _bad(shop: Shop, buyer: Buyer) -> dict[str, Headers]:
    """The buyer's token signed by somebody else, and by PROFILING for a time that is over; and a service's of before."""
    claims = jwt.decode(buyer.access_token, options={"verify_signature": False})
    head = jwt.get_unverified_header(buyer.access_token)
    ((private,),) = stores.rows(shop.system, "profiling", "SELECT value FROM secrets WHERE name = 'access-tokens'")

    def signed(key: Ed25519PrivateKey, **changed: Any) -> Headers:
        return {
            "Authorization": f"Bearer {jwt.encode({**claims, **changed}, key, algorithm='EdDSA', headers={'kid': head['kid']})}"
        }

    forged = signed(Ed25519PrivateKey.generate())
    expired = signed(Ed25519PrivateKey.from_private_bytes(private), exp=int(time.time()) - 60)
    return dict(zip(BAD, (forged, expired, _service(shop, seconds=-60)), strict=True))
