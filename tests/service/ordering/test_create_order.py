"""An order is written once, and only as the shopper saw it."""

from datetime import date
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from generated.common.models import Money
from generated.events.ordering import OrderCreated
from generated.ordering import operations, problems
from generated.ordering.client import OrderingClient
from generated.stocking import models as stock_models
from generated.stocking import operations as stock_operations
from impl.ordering.tables import orders
from infra.runtime.ids import new_id
from infra.runtime.store.tables import idempotency
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import CONTRACTS, OTHER_TOKEN, PARIS, UNSET, OrderDesk


async def test_a_guest_orders_what_is_in_the_cart(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    order = await shop.order(cart_id)
    assert (order.status, order.payment_status, order.email, order.locale) == ("PENDING", "NONE", "camille@example.org", "en")
    assert order.allowed_actions == ["CANCEL"]
    assert (order.totals.total.amount, order.lines[0].quantity, order.billing_address) == (4470, 2, PARIS)
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2
    [created] = await shop.told(OrderCreated, order.order_id)
    assert (created.cart_version, created.customer_id, created.email) == (4, UNSET, "camille@example.org")
    assert order.order_token is not UNSET
    assert created.order_token_hash == sha256(order.order_token.encode()).hexdigest()


async def test_a_customer_orders_without_e_mail_and_without_token(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    customer = shop.customer(customer_id)
    order = await shop.order(await shop.cart(customer_id=customer_id), by=customer, email=UNSET)
    assert (order.customer_id, order.order_token) == (customer_id, UNSET)
    [created] = await shop.told(OrderCreated, order.order_id)
    assert (created.customer_id, created.email, created.order_token_hash) == (customer_id, UNSET, UNSET)
    page = (await customer.list_my_orders(operations.ListMyOrdersRequest())).body
    assert [each.order_id for each in page.items] == [order.order_id]


async def test_order_numbers_count_up(shop: OrderDesk) -> None:
    first, second = await shop.order(), await shop.order()
    assert int(second.order_number[-6:]) == int(first.order_number[-6:]) + 1
    assert first.order_number.startswith("CO-20")


async def test_the_same_key_answers_the_same_order_with_its_token(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    assert await shop.order(cart_id, key=key) == first
    assert len(await shop.told(OrderCreated, first.order_id)) == 1


async def test_no_token_stands_in_the_store(shop: OrderDesk) -> None:
    key = new_id("key")
    order = await shop.order(key=key)
    assert order.order_token is not UNSET
    token = order.order_token.encode()
    kept = await shop.ordering.store.query(lambda tx: tx.all(select(idempotency.c.body).where(idempotency.c.key == key)))
    assert kept
    assert not any(token in bytes(row.body) for row in kept)


@pytest.mark.parametrize(
    ("cart", "draft", "refusal", "members"),
    [
        ({"status": "MERGED"}, {}, problems.CartNotActive, {"state": "MERGED"}),
        ({"status": "ORDERED", "order_id": f"ord_{'0' * 26}"}, {}, problems.OrderExists, {"order_id": f"ord_{'0' * 26}"}),
        ({"items": []}, {}, problems.CartEmpty, {}),
        ({"requirements": ["AVAILABLE_ITEMS"]}, {}, problems.CartNotReady, {"requirements": ["AVAILABLE_ITEMS"]}),
        ({}, {"email": UNSET}, problems.CartNotReady, {"requirements": ["EMAIL"]}),
        (
            {},
            {"delivery_address": msgspec.structs.replace(PARIS, city="Lyon")},
            problems.AddressMismatch,
            {},
        ),
        (
            {},
            {"expected_total": Money(amount=4469, currency="EUR")},
            problems.TotalMismatch,
            {"expected": Money(amount=4469, currency="EUR"), "actual": Money(amount=4470, currency="EUR")},
        ),
        (
            {},
            {"billing_address": msgspec.structs.replace(PARIS, country="PT")},
            problems.PostalCodeInvalid,
            {"country": "PT", "postal_code": "75011"},
        ),
        (
            {},
            {"delivery_address": msgspec.structs.replace(PARIS, postal_code="7501")},
            problems.PostalCodeInvalid,
            {"country": "FR", "postal_code": "7501"},
        ),
        (
            {},
            {"expected_latest_day": date(2026, 11, 26)},
            problems.DeliveryDaysChanged,
            {"expected": "2026-11-26", "actual": "2026-11-27"},
        ),
    ],
)
async def test_a_cart_that_is_not_as_the_shopper_saw_it_is_refused(
    shop: OrderDesk, cart: dict[str, Any], draft: dict[str, Any], refusal: type[Exception], members: dict[str, Any]
) -> None:
    cart_id = await shop.cart(**cart)
    with pytest.raises(refusal) as raised:
        await shop.order(cart_id, **draft)
    assert getattr(raised.value, "members", None) == members


@pytest.mark.parametrize("day", [date(2026, 11, 27), date(2026, 12, 24)])
async def test_an_order_that_arrives_by_the_expected_day_is_taken(shop: OrderDesk, day: date) -> None:
    order = await shop.order(expected_latest_day=day)
    assert order.shipping.latest_day == date(2026, 11, 27)


async def test_a_cart_of_somebody_else_does_not_exist(shop: OrderDesk) -> None:
    cart_id = await shop.cart(customer_id=new_id("cus"))
    for other in (shop.guest, shop.customer(new_id("cus")), shop.ordering.client(OrderingClient, Cart_Token=OTHER_TOKEN)):
        with pytest.raises(problems.NotFound):
            await shop.order(cart_id, by=other)


async def test_without_stock_there_is_no_order_and_the_key_may_succeed_later(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(stock=1), new_id("key")
    with pytest.raises(problems.InsufficientStock) as refusal:
        await shop.order(cart_id, key=key)
    [shortage] = refusal.value.members["shortages"]
    assert (shortage.requested, shortage.available) == (2, 1)
    receipt = stock_models.StockReceipt(quantity=5)
    await shop.stock.receive_stock(
        stock_operations.ReceiveStockRequest(sku=shop.sku_of(cart_id), idempotency_key=new_id("key"), body=receipt)
    )
    assert (await shop.order(cart_id, key=key)).status == "PENDING"


async def test_what_stocking_does_not_know_is_short(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["items"][0]["sku"] = "UNKNOWN-1"
    with pytest.raises(problems.InsufficientStock) as refusal:
        await shop.order(cart_id)
    assert [each.sku for each in refusal.value.members["shortages"]] == ["UNKNOWN-1"]


@pytest.mark.parametrize("email", [".camille@example.org", "camille@example-.org"])
async def test_a_guest_gives_an_address_that_can_exist(shop: OrderDesk, email: str) -> None:
    with pytest.raises(problems.EmailInvalid):
        await shop.order(email=email)


async def test_what_cannot_be_printed_is_refused_with_its_place(shop: OrderDesk) -> None:
    billing = msgspec.structs.replace(PARIS, recipient="王小明", company="Café 😀")
    with pytest.raises(problems.TextNotPrintable) as refusal:
        await shop.order(billing_address=billing)
    assert {error["pointer"] for error in refusal.value.members["errors"]} == {
        "/billing_address/recipient",
        "/billing_address/company",
    }
    assert set(refusal.value.members["characters"]) == set("王小明😀")


class TestToARelayPoint:
    """The cart has what its relay point is called and where it is; the order copies it."""

    async def test_the_order_and_its_event_have_the_point(self, shop: OrderDesk) -> None:
        order = await shop.order(await shop.cart(delivery=delivery_to(POINT)))
        assert msgspec.to_builtins(order.shipping.relay_point) == POINT
        assert (await shop.read(order.order_id)).shipping == order.shipping
        [created] = await shop.told(OrderCreated, order.order_id)
        assert created.shipping.relay_point == order.shipping.relay_point

    async def test_without_one_the_order_is_refused(self, shop: OrderDesk) -> None:
        cart_id = await shop.cart(delivery=delivery_to(None), requirements=["RELAY_POINT"])
        with pytest.raises(problems.CartNotReady) as refusal:
            await shop.order(cart_id)
        assert refusal.value.members == {"requirements": ["RELAY_POINT"]}
        assert (await shop.level(shop.sku_of(cart_id))).reserved == 0

    async def test_an_order_home_has_none(self, shop: OrderDesk) -> None:
        order = await shop.order()
        assert order.shipping.relay_point is UNSET
        [created] = await shop.told(OrderCreated, order.order_id)
        assert created.shipping.relay_point is UNSET

    async def test_an_order_of_before_there_were_relay_points_reads_on(self, shop: OrderDesk) -> None:
        order = await shop.order()

        def as_before(tx: Transaction) -> None:
            mine = orders.c.order_id == order.order_id
            document = tx.scalar(select(orders.c.document).where(mine))
            del document["shipping"]["relay_point"]
            tx.execute(orders.update().where(mine).values(document=document))

        await shop.ordering.store.command(as_before)
        assert (await shop.read(order.order_id)).shipping == order.shipping


def example_of_cart(name: str) -> dict[str, Any]:
    contract = msgspec.json.decode((CONTRACTS.parent / "generated/carting/openapi.json").read_bytes())
    put = contract["paths"]["/carts/{cart_id}/delivery"]["put"]["responses"]["200"]
    cart: dict[str, Any] = put["content"]["application/json"]["examples"][name]["value"]
    return cart


POINT: dict[str, Any] = example_of_cart("relay_point")["delivery"]["relay_point"]


def delivery_to(point: dict[str, Any] | None) -> dict[str, Any]:
    """The delivery of a cart by a method that delivers to relay points, with or without one; at the fee of the others here."""
    delivery = example_of_cart("relay_point")["delivery"]
    fee = example_of_cart("home")["delivery"]["shipping"]["fee"]
    chosen = {**delivery, "shipping": {**delivery["shipping"], "fee": fee}}
    return {**chosen, "relay_point": point} if point else {name: chosen[name] for name in ("address", "shipping")}


async def test_an_order_has_the_english_names_of_its_cart(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["items"][0] |= {"name": "Tasse, bleue", "name_en": "Mug, blue"}
    order = await shop.order(cart_id)
    assert [(line.name, line.name_en) for line in order.lines] == [("Tasse, bleue", "Mug, blue")]
    [created] = await shop.told(OrderCreated, order.order_id)
    assert [(line.name, line.name_en) for line in created.lines] == [("Tasse, bleue", "Mug, blue")]
    [listed] = (await shop.staff.list_orders(operations.ListOrdersRequest(q=order.order_number))).body.items
    assert (listed.first_line_name, listed.first_line_name_en) == ("Tasse, bleue", "Mug, blue")


async def test_what_has_no_english_name_has_one_name_in_the_order_too(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    del shop.neighbours.carts[cart_id]["items"][0]["name_en"]
    order = await shop.order(cart_id)
    [created] = await shop.told(OrderCreated, order.order_id)
    [listed] = (await shop.staff.list_orders(operations.ListOrdersRequest(q=order.order_number))).body.items
    assert (order.lines[0].name_en, created.lines[0].name_en, listed.first_line_name_en) == (UNSET, UNSET, UNSET)
