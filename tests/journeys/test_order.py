"""An order on its way, by plain HTTP as anybody could send it."""

import io
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader

from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.support.shop import Shop

ADDRESS = {"recipient": "Camille Martin", "line1": "12 rue des Lilas", "postal_code": "75011", "city": "Paris", "country": "FR"}


class Curl:
    """Requests with some headers."""

    def __init__(self, shop: Shop, **headers: str) -> None:
        self.shop, self.headers = shop, headers

    async def get(self, service: str, path: str, **headers: str) -> Any:
        return msgspec.json.decode(await self.send("GET", service, path, **headers))

    async def post(self, service: str, path: str, body: Any = None, **headers: str) -> Any:
        return msgspec.json.decode(await self.send("POST", service, path, body, **headers))

    async def put(self, service: str, path: str, body: Any) -> Any:
        return msgspec.json.decode(await self.send("PUT", service, path, body))

    async def send(self, method: str, service: str, path: str, body: Any = None, **headers: str) -> bytes:
        sent = {name.replace("_", "-"): value for name, value in {**self.headers, **headers}.items()}
        async with self.shop.session.request(method, self.shop.system.urls[service] + path, json=body, headers=sent) as answer:
            assert answer.ok, f"{method} {path}: {answer.status} {await answer.text()}"
            return await answer.read()

    async def status_of(self, order_id: str, status: str) -> Any:
        """The order once it has the status."""
        return await until(lambda: self.get("ordering", f"/orders/{order_id}"), lambda order: order["status"] == status)


async def filled_cart(curl: Curl, cart_id: str, quantity: int) -> Any:
    cart = await curl.post("carting", f"/carts/{cart_id}/items", {"sku": curl.shop.mug.sku, "quantity": quantity})
    delivery = {"address": ADDRESS, "shipping_method_code": "STANDARD_HOME", "version": cart["version"]}
    return await curl.put("carting", f"/carts/{cart_id}/delivery", delivery)


def order_of(cart: Any, **more: str) -> dict[str, Any]:
    total = cart["totals"]["total"]
    return {"cart_id": cart["cart_id"], "delivery_address": ADDRESS, "payment_method": "CARD", "expected_total": total, **more}


async def ordered_by_a_guest(shop: Shop, quantity: int) -> tuple[Curl, Any]:
    guest = Curl(shop)
    opened = await guest.post("carting", "/carts")
    guest.headers["Cart_Token"] = opened["cart_token"]
    cart = await filled_cart(guest, opened["cart"]["cart_id"], quantity)
    order = await guest.post("ordering", "/orders", order_of(cart, email="guest@example.com"), Idempotency_Key=new_id("key"))
    shop.accepted.add(order["order_id"])
    guest.headers = {"Order_Token": order["order_token"]}
    return guest, order


async def test_a_guest_orders_with_nothing_but_a_cart_token(shop: Shop) -> None:
    guest, placed = await ordered_by_a_guest(shop, quantity=2)
    assert placed["status"] == "PENDING"
    order = await guest.status_of(placed["order_id"], "CONFIRMED")
    assert order["payment_status"] == "PAID"
    assert order["totals"]["total"]["amount"] == 2 * shop.mug.price + order["totals"]["shipping"]["amount"]


async def test_the_invoice_can_be_read_and_carries_its_number(shop: Shop) -> None:
    guest, placed = await ordered_by_a_guest(shop, quantity=1)
    await shop.fulfilled(placed["order_id"])
    (invoice,) = await _items(guest, "billing", f"/orders/{placed['order_id']}/invoices")
    pdf = await guest.send("GET", "billing", f"/invoices/{invoice['invoice_id']}/pdf")
    assert pdf.startswith(b"%PDF")
    assert invoice["invoice_number"] in "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert (await guest.status_of(placed["order_id"], "CONFIRMED"))["invoice_number"] == invoice["invoice_number"]


async def test_what_was_ordered_leaves_the_stock_and_goes_into_one_parcel(shop: Shop) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    guest, placed = await ordered_by_a_guest(shop, quantity=3)
    await shop.fulfilled(placed["order_id"])
    after = await shop.staff.stock(shop.mug.sku)
    assert (after.on_hand, after.reserved) == (before.on_hand - 3, before.reserved)
    (shipment,) = await _items(guest, "shipping", f"/orders/{placed['order_id']}/shipments")
    assert [(line["sku"], line["quantity"]) for line in shipment["lines"]] == [(shop.mug.sku, 3)]


async def test_a_customer_takes_the_guests_cart_along_and_finds_the_order_in_the_account(shop: Shop) -> None:
    person = {"email": f"{new_id('journey')}@example.com", "password": "correct horse battery"}
    curl = Curl(shop)
    opened = await curl.post("carting", "/carts")
    await filled_cart(Curl(shop, Cart_Token=opened["cart_token"]), opened["cart"]["cart_id"], 1)
    await curl.post("profiling", "/customers", {**person, "first_name": "Camille", "last_name": "Martin", "language": "FR"})
    session = await curl.post("profiling", "/sessions", person)
    curl.headers["Authorization"] = f"Bearer {session['access_token']}"
    claim = {"cart_token": opened["cart_token"], "strategy": "MERGE"}
    cart = await curl.post("carting", f"/carts/{opened['cart']['cart_id']}/claim", claim)
    placed = await curl.post("ordering", "/orders", order_of(cart), Idempotency_Key=new_id("key"))
    shop.accepted.add(placed["order_id"])
    await curl.status_of(placed["order_id"], "CONFIRMED")
    assert [each["order_id"] for each in await _items(curl, "ordering", "/me/orders")] == [placed["order_id"]]
    assert "order_token" not in placed


async def test_a_parcel_goes_to_the_door_and_anybody_with_its_number_may_follow_it(shop: Shop) -> None:
    guest, placed = await ordered_by_a_guest(shop, quantity=1)
    await shop.fulfilled(placed["order_id"])
    staff = Curl(shop, Authorization=f"Bearer {shop.staff.access_token}")
    (shipment,) = await _items(staff, "shipping", f"/orders/{placed['order_id']}/shipments")
    parcel = f"/shipments/{shipment['shipment_id']}"
    label = await staff.post("shipping", f"{parcel}/labels", Idempotency_Key=new_id("key"))
    assert (await staff.send("GET", "shipping", f"/labels/{label['label_id']}", Accept="application/pdf")).startswith(b"%PDF")
    await staff.post("shipping", f"{parcel}/dispatch")
    await guest.status_of(placed["order_id"], "SHIPPED")
    for code in ("IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED"):
        event = {"code": code, "occurred_at": datetime.now(UTC).isoformat()}
        await staff.post("shipping", f"{parcel}/tracking-events", event)
    assert (await guest.status_of(placed["order_id"], "DELIVERED"))["fulfilment_status"] == "DELIVERED"
    tracked = await Curl(shop).get("shipping", f"/tracking/{label['tracking_number']}")
    assert tracked["status"] == "DELIVERED"
    assert "address" not in tracked


async def test_the_timeline_tells_the_guest_what_happened_in_order(shop: Shop) -> None:
    guest, placed = await ordered_by_a_guest(shop, quantity=1)
    await shop.fulfilled(placed["order_id"])
    entries = await _items(guest, "ordering", f"/orders/{placed['order_id']}/timeline?limit=100")
    assert {entry["visibility"] for entry in entries} == {"PUBLIC"}
    codes = [entry["code"] for entry in sorted(entries, key=lambda entry: entry["at"])]
    assert codes[0] == "ORDER_CREATED"
    assert codes.index("PAYMENT_SUCCEEDED") < codes.index("ORDER_CONFIRMED") < codes.index("INVOICE_FINALIZED")


@pytest.mark.parametrize("service", ["billing", "shipping", "paying", "ordering"])
async def test_nobody_else_sees_a_guests_order(shop: Shop, service: str) -> None:
    _, placed = await ordered_by_a_guest(shop, quantity=1)
    order = await shop.fulfilled(placed["order_id"])
    paths = {
        "billing": f"/invoices/{order.invoice_id}",
        "shipping": f"/shipments/{order.shipments[0].shipment_id}",
        "paying": f"/payment-intents/{order.payment_intent_id}",
        "ordering": f"/orders/{order.order_id}",
    }
    customer = await shop.customer()
    for headers in ({"Order-Token": "x" * 43}, {"Authorization": f"Bearer {customer.access_token}"}):
        async with shop.session.get(shop.system.urls[service] + paths[service], headers=headers) as answer:
            assert answer.status == 404


async def _items(curl: Curl, service: str, path: str) -> Any:
    return (await curl.get(service, path))["items"]
