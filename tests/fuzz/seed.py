"""What the fuzzer finds in the shop: accounts, a product with stock, an order in parcels and all that hangs on it. All expendable."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from generated.profiling.models import StaffInvitationDraft
from generated.suite import SERVICES
from infra.local.launcher.system import System
from infra.local.players.callers import Services
from infra.local.players.inbox import Inbox
from infra.local.players.invitations import join
from infra.runtime.ids import new_id
from tests.fuzz.known import Known
from tests.support.stores import rows

_GENERATED = Path(__file__).parents[2] / "generated"
TABLE_OF_POINTS = """reference,name,line1,postal_code,city,country,latitude,longitude,monday
PV-1,Tabac de la Bastille,3 rue Saint-Antoine,75004,Paris,FR,48.8533,2.3681,07:00-20:00
PV-2,Librairie des Sablons,Rue de la Régence 4,1000,Bruxelles,BE,50.8411,4.3564,09:00-12:30 14:00-19:00
"""
TABLE_OF_PRODUCTS = """sku,product,name_fr,name_en,price,weight,tax_class,category
FUZZ-01,fuzz,Bol,Bowl,"19,90",350,STANDARD,Mugs
FUZZ-02,fuzz,,,5.00,350,REDUCED,
FUZZ-03,fuzz-2,Plat,,"1,990",350,STANDARD,Nowhere
"""
TABLE_OF_COUNTS = """sku,counted,reorder_point
MUG-BLUE-01,500,5
FUZZ-99,3,
"""
_PASSWORD = "a-password-for-fuzzing"
_PIECES = 8
"""Each in a parcel of its own: one that the fuzzer sends or unpacks is lost for what it tries next."""
_ADDRESS = {
    "recipient": "Camille Martin",
    "line1": "12 rue des Lilas",
    "postal_code": "75011",
    "city": "Paris",
    "country": "FR",
}


@dataclass(frozen=True)
class Seed:
    """What the fuzzer's hooks need to know."""

    order_token: str
    known: Path
    """A file with identifiers of what is in the shop, by name."""

    def environment(self, system: System, service: str) -> dict[str, str]:
        """Variables for tests/fuzz/hooks.py; each service is fuzzed with accounts of its own."""
        return {
            "FUZZ_SERVICE": service,
            "FUZZ_KNOWN": str(self.known),
            "PROFILING_URL": system.urls["profiling"],
            "FUZZ_INBOX": system.inbox,
            "CARTING_URL": system.urls["carting"],
            "CATALOGING_URL": system.urls["cataloging"],
            "SERVICE_SECRET": system.service_secret,
            "FUZZ_STAFF_EMAILS": ",".join(f"{name}@staff.example" for name in (service, *SERVICES)),
            "FUZZ_CUSTOMER_EMAIL": f"{service}@customer.example",
            "FUZZ_PASSWORD": _PASSWORD,
            "FUZZ_ORDER_TOKEN": self.order_token,
        }


async def seeded(system: System, known: Path) -> Seed:
    """Fills the shop of a running system, and writes down in a file what is in it.

    Raises aiohttp.ClientResponseError when a step is refused.
    """
    async with aiohttp.ClientSession() as session:
        shop = _Http(system, session)
        owner = system.owner
        answer = await shop.post("profiling", "/sessions", {"email": owner.email, "password": owner.password})
        staff = {"Authorization": f"Bearer {answer['access_token']}"}
        inviting = Services(system.urls, session, lambda: staff)
        person: dict[str, Any] = {"first_name": "Camille", "last_name": "Martin", "language": "FR"}
        for name in SERVICES:
            account = {"password": _PASSWORD, **person}
            await shop.post("profiling", "/customers", {"email": f"{name}@customer.example", **account})
            draft = StaffInvitationDraft(email=f"{name}@staff.example", role="OWNER", **person)
            await join(inviting, Inbox(system.inbox, session), draft, _PASSWORD, key=new_id("key"))
        await _product(shop, staff)
        token = await _order(shop)
        await _parcels(shop, staff)
        await _relay_points(shop, staff)
        await shop.send("cataloging", "/product-imports?dry_run=true", TABLE_OF_PRODUCTS, staff)
        await shop.send("stocking", "/stock-imports?dry_run=true", TABLE_OF_COUNTS, staff)
        there = await _all_there_is(shop, staff)
        there.ids["subscription_id"] += await _subscriptions(shop, system)
        known.write_text(json.dumps(there.ids))  # noqa: ASYNC240 - nothing else runs yet
        return Seed(token, known)


async def _all_there_is(shop: "_Http", staff: dict[str, str]) -> Known:
    """Reads each list that staff may read."""
    known = Known()
    for service in SERVICES:
        document = json.loads((_GENERATED / service / "openapi.json").read_text(encoding="utf-8"))
        for path, item in document["paths"].items():
            get = item.get("get", {})
            schemes = {name for each in get.get("security", []) for name in each}
            is_list = "application/json" in get.get("responses", {}).get("200", {}).get("content", {})  # an export is a table
            if "{" not in path and "staff" in schemes and is_list:
                known.learn(await shop.call("GET", service, path, headers=staff))
    return known


async def _is_fulfilled(shop: "_Http", staff: dict[str, str]) -> bool:
    invoices = await shop.call("GET", "billing", "/invoices", headers=staff)
    parcels = await shop.call("GET", "shipping", "/shipments", headers=staff)
    return bool(invoices["items"] and parcels["items"])


class _Http:
    """Posts and puts JSON, by service and path."""

    def __init__(self, system: System, session: aiohttp.ClientSession) -> None:
        self._system, self._session = system, session

    async def call(self, method: str, service: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
        async with self._session.request(method, self._system.urls[service] + path, json=body, headers=headers) as response:
            response.raise_for_status()
            return await response.json()

    async def send(self, service: str, path: str, table: str, headers: dict[str, str]) -> None:
        """Posts a table as text/csv."""
        address, kind = self._system.urls[service] + path, {"Content-Type": "text/csv"}
        async with self._session.post(address, data=table.encode(), headers={**headers, **kind}) as response:
            response.raise_for_status()

    async def post(self, service: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
        return await self.call("POST", service, path, body, {"Idempotency-Key": new_id("key"), **(headers or {})})


async def _product(shop: _Http, staff: dict[str, str]) -> None:
    """One product of one vendor: a variant in stock, and one that somebody may wait for."""
    category = await shop.post("cataloging", "/categories", {"name": "Mugs"}, staff)
    vendor = await shop.post(
        "administering", "/vendors", {"code": "ACME", "name": "Acme", "contact_email": "a@acme.example"}, staff
    )
    path = f"/vendors/{vendor['vendor_id']}"
    await shop.call("PUT", "administering", f"{path}/status", {"status": "ACTIVE", "version": vendor["version"]}, staff)
    variant = {"sku": "MUG-BLUE-01", "price": {"amount": 1990, "currency": "EUR"}, "weight": 350, "tax_class": "STANDARD"}
    product = {"name": "Mug", "category_id": category["category_id"], "status": "ACTIVE"}
    sold_out = {**variant, "sku": "MUG-RED-01", "initial_stock": 0}
    draft = {**product, "variants": [{**variant, "initial_stock": 500}, sold_out]}
    await shop.post("administering", f"{path}/products", {"product": draft}, staff)
    await _until(lambda: _is_offered(shop))


async def _is_offered(shop: _Http) -> bool:
    stock = await shop.call("GET", "stocking", "/availability?sku=MUG-BLUE-01")
    products = await shop.call("GET", "cataloging", "/products?in_stock=true")
    return bool(stock["items"] and products["items"])


async def _order(shop: _Http) -> str:
    """A guest's order; answers its token."""
    new = await shop.call("POST", "carting", "/carts")
    guest, path = {"Cart-Token": new["cart_token"]}, f"/carts/{new['cart']['cart_id']}"
    await shop.post("carting", f"{path}/items", {"sku": "MUG-BLUE-01", "quantity": _PIECES}, guest)
    options = await shop.call("GET", "carting", f"{path}/shipping-options?country=FR&postal_code=75011", headers=guest)
    cart = await shop.call("GET", "carting", path, headers=guest)
    delivery = {
        "address": _ADDRESS,
        "shipping_method_code": options["items"][0]["shipping_method_code"],
        "version": cart["version"],
    }
    cart = await shop.call("PUT", "carting", f"{path}/delivery", delivery, guest)
    draft = {"cart_id": cart["cart_id"], "delivery_address": _ADDRESS, "payment_method": "CARD", "email": "guest@shop.example"}
    order = await shop.post("ordering", "/orders", {**draft, "expected_total": cart["totals"]["total"]}, guest)
    return str(order["order_token"])


async def _parcels(shop: _Http, staff: dict[str, str]) -> None:
    """The order's parcel, split into one for each piece."""
    await _until(lambda: _is_fulfilled(shop, staff))
    for _ in range(_PIECES - 1):
        whole = (await shop.call("GET", "shipping", "/shipments", headers=staff))["items"][-1]
        piece = {"line_id": whole["lines"][0]["line_id"], "quantity": 1}
        draft = {"lines": [piece], "version": whole["version"]}
        await shop.post("shipping", f"/shipments/{whole['shipment_id']}/splits", draft, staff)


async def _subscriptions(shop: _Http, system: System) -> list[str]:
    """People who wait for what is sold out: their ids, which no answer tells."""
    for name in SERVICES:
        wish = {"sku": "MUG-RED-01", "email": f"{name}@customer.example", "language": "EN"}
        await shop.call("POST", "stocking", "/stock-subscriptions", wish)
    return [
        subscription_id for (subscription_id,) in rows(system, "stocking", "SELECT subscription_id FROM stock_subscriptions")
    ]


async def _relay_points(shop: _Http, staff: dict[str, str]) -> None:
    """After the orders, which take the first method that is offered."""
    await shop.send("shipping", "/relay-point-imports?carrier_code=POINT_VOISIN", TABLE_OF_POINTS, staff)


async def _until(is_true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await is_true():
            await asyncio.sleep(0.1)
