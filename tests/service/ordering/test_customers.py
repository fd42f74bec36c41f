"""An order knows its customer's e-mail address; staff find it by any part of address, name or number."""

from typing import Any

import msgspec
import pytest

from generated.events.ordering import OrderCreated
from generated.events.profiling import CustomerRegistered, CustomerState, CustomerTierChanged
from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from impl.ordering.tables import orders
from infra.runtime.ids import new_id
from tests.service.ordering.support import PARIS, UNSET, Shop


async def told(shop: Shop, customer_id: str, email: str, *, version: int = 1) -> None:
    """PROFILING tells of a customer."""
    state = CustomerState(
        customer_id=customer_id,
        status="ACTIVE",
        email=email,
        tier="STANDARD",
        registered_at=shop.ordering.store.clock(),
        version=version,
    )
    if version == 1:
        await shop.ordering.react(CustomerRegistered(customer_id=customer_id, customer=state))
    else:
        event = CustomerTierChanged(customer_id=customer_id, customer=state, previous_tier="STANDARD", cause="MANUAL")
        await shop.ordering.react(event)


async def of_customer(shop: Shop, customer_id: str) -> models.Order:
    return await shop.order(await shop.cart(customer_id=customer_id), by=shop.customer(customer_id))


async def found(shop: Shop, q: str) -> list[str]:
    body = (await shop.staff.list_orders(operations.ListOrdersRequest(q=q, limit=100))).body
    return [each.order_id for each in body.items]


async def test_an_order_is_found_whatever_the_apostrophes_and_hyphens(shop: Shop) -> None:
    mark = new_id("n")[-12:]
    cart_id = await shop.cart()
    address = msgspec.structs.replace(PARIS, recipient=f"Siobhán {mark}O'Connor-d’Arcy")
    shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
    order = await shop.order(cart_id, delivery_address=address)
    names = ("d'arcy", "d’arcy", "darcy", "o’connor", "oconnor", "OʼConnor d`arcy", "connor-darcy", "siobhan arcy")
    for q in (*(f"{mark} {name}" for name in names), order.order_number.replace("-", ""), order.order_number.replace("-", " ")):
        assert await found(shop, q) == [order.order_id], q
    mine = orders.c.order_id == order.order_id
    earlier = f"{order.order_number.lower()}\nsiobhan {mark}o'connor-d’arcy".lower()
    await shop.ordering.store.command(lambda tx: tx.execute(orders.update().where(mine).values(words=earlier)))
    assert await found(shop, f"{mark} darcy") == []
    assert shop.ordering.plugs.on_start
    await shop.ordering.store.command(shop.ordering.plugs.on_start)
    assert await found(shop, f"{mark} darcy") == [order.order_id]


async def test_an_order_and_its_event_carry_the_customers_address(shop: Shop) -> None:
    customer_id, name = new_id("cus"), new_id("n")[-12:]
    await told(shop, customer_id, f"{name}@exämple.org")
    order = await of_customer(shop, customer_id)
    assert order.email == f"{name}@exämple.org"
    (event,) = [each for each in await shop.ordering.emitted_of(OrderCreated) if each.order_id == order.order_id]
    assert (event.customer_id, event.email, event.order_token_hash) == (customer_id, order.email, UNSET)
    for q in (name, f"{name}@exam", f"{name.upper()}@XN--EX"):
        assert await found(shop, q) == [order.order_id]


async def test_an_account_that_was_told_of_late_is_found_all_the_same(shop: Shop) -> None:
    customer_id, name = new_id("cus"), new_id("n")[-12:]
    order = await of_customer(shop, customer_id)
    assert order.email is UNSET
    await told(shop, customer_id, f"{name}@example.org")
    await told(shop, customer_id, f"{name}@example.org")
    assert (await shop.read(order.order_id)).email == f"{name}@example.org"
    assert await found(shop, name) == [order.order_id]


async def test_orders_are_found_by_the_former_and_by_the_new_address(shop: Shop) -> None:
    customer_id, former, new = new_id("cus"), new_id("n")[-12:], new_id("n")[-12:]
    await told(shop, customer_id, f"{former}@example.org", version=2)
    order = await of_customer(shop, customer_id)
    await told(shop, customer_id, f"{new}@example.org", version=3)
    await told(shop, customer_id, f"{former}@example.com", version=2)  # an old record, sent again
    assert (await shop.read(order.order_id)).email == f"{former}@example.org"
    assert await found(shop, former) == await found(shop, new) == [order.order_id]
    assert await found(shop, f"{former}@example.com") == []
    assert (await of_customer(shop, customer_id)).email == f"{new}@example.org"


async def test_a_guests_address_is_kept_in_its_own_script(shop: Shop) -> None:
    name = new_id("n")[-12:]
    order = await shop.order(email=f"{name}@xn--exmple-cua.org")
    assert order.email == f"{name}@exämple.org"
    assert await found(shop, f"{name}@EXÄMPLE") == [order.order_id]


@pytest.mark.parametrize("email", [".camille@example.org", "camille@example-.org"])
async def test_a_guest_gives_an_address_that_can_exist(shop: Shop, email: str) -> None:
    with pytest.raises(problems.EmailInvalid):
        await shop.order(email=email)


async def test_an_order_is_found_by_parts_of_any_name_without_accents(shop: Shop) -> None:
    stem = new_id("n")[-10:]
    address = msgspec.structs.replace(PARIS, recipient=f"Zoë Lefèvre-{stem}")
    billing = msgspec.structs.replace(PARIS, recipient="François Œuf", company=f"Société Générale {stem}")
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
    order = await shop.order(cart_id, delivery_address=address, billing_address=billing)
    number = order.order_number.lower()
    for q in (
        f"lefevre-{stem}",
        f" {stem}  ZOE ",
        f"{stem} francois oeuf",
        f"societe {stem}",
        number,
        number.replace("-", " "),
    ):
        assert order.order_id in await found(shop, q), q
    assert await found(shop, f"{stem} martin") == []


@pytest.mark.parametrize(
    "typed", [str.lower, lambda number: number.replace("-", " "), lambda number: "  " + number.replace("-", " \u2013 ")]
)
async def test_a_guest_types_number_and_token_in_any_way(shop: Shop, typed: Any) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    token = f" {order.order_token[:20]}\n{order.order_token[20:]} "
    lookup = models.OrderLookup(order_number=typed(order.order_number), order_token=token)
    answer = await shop.ordering.client(OrderingClient).find_guest_order(operations.FindGuestOrderRequest(body=lookup))
    assert answer.body.order_id == order.order_id


async def test_what_cannot_be_printed_is_refused_with_its_place(shop: Shop) -> None:
    billing = msgspec.structs.replace(PARIS, recipient="王小明", company="Café 😀")
    with pytest.raises(problems.TextNotPrintable) as refusal:
        await shop.order(billing_address=billing)
    assert {error["pointer"] for error in refusal.value.members["errors"]} == {
        "/billing_address/recipient",
        "/billing_address/company",
    }
    assert set(refusal.value.members["characters"]) == set("王小明😀")
