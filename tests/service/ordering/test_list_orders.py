"""List orders."""

from typing import Any

import msgspec

from generated.ordering import models, operations
from impl.ordering.tables import orders
from infra.runtime.ids import new_id
from tests.service.ordering.support import PARIS, OrderDesk, found


async def test_an_order_is_found_whatever_the_apostrophes_and_hyphens(shop: OrderDesk) -> None:
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
    assert shop.ordering.implementation.on_start
    await shop.ordering.store.command(shop.ordering.implementation.on_start)
    assert await found(shop, f"{mark} darcy") == [order.order_id]


async def test_a_guests_address_is_kept_in_its_own_script(shop: OrderDesk) -> None:
    name = new_id("n")[-12:]
    order = await shop.order(email=f"{name}@xn--exmple-cua.org")
    assert order.email == f"{name}@exämple.org"
    assert await found(shop, f"{name}@EXÄMPLE") == [order.order_id]


async def test_an_order_is_found_by_parts_of_any_name_without_accents(shop: OrderDesk) -> None:
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


async def test_staff_search_and_sort_orders(shop: OrderDesk) -> None:
    name = f"Zoe 100% {new_id('n')[-8:]}"
    address = msgspec.structs.replace(PARIS, recipient=name)

    async def ordered() -> models.Order:
        cart_id = await shop.cart()
        shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
        return await shop.order(cart_id, delivery_address=address)

    order = await ordered()

    async def found(**asked: Any) -> list[str]:
        body = (await shop.staff.list_orders(operations.ListOrdersRequest(limit=100, **asked))).body
        return [each.order_id for each in body.items]

    assert await found(q=name.lower()) == [order.order_id]
    assert await found(q=name, total_min=4470, total_max=4470, vendor_id=order.lines[0].vendor_id) == [order.order_id]
    for nothing in ({"total_min": 4471}, {"vendor_id": new_id("ven")}, {"tier": "VIP"}, {"status": "SHIPPED"}):
        assert await found(q=name, **nothing) == []
    assert await found(q=name, created_to=order.created_at.isoformat()) == []
    assert await found(q=name, created_from=order.created_at.isoformat()) == [order.order_id]
    later = await ordered()
    assert await found(q=name) == [later.order_id, order.order_id]
    assert await found(q=name, sort="OLDEST") == [order.order_id, later.order_id]
