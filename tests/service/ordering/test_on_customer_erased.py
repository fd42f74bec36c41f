"""What ORDERING does on CustomerErased."""

import pytest

from generated.ordering import models, operations, problems
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.ordering.erasing import at_home, delivered, placed
from tests.service.ordering.support import UNSET, OrderDesk, found, joins, tell_address, told
from tests.support.personal import erased, places_of


async def test_what_has_ended_loses_its_buyer_what_is_open_keeps_it(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await told(shop, customer_id, "pellingroot@example.org")
    done = await delivered(shop, at_home("Pellingroot"), customer_id)
    open_one = await placed(shop, at_home("Pellingroot"), customer_id)
    await shop.ordering.react(erased(customer_id))

    async def is_erased() -> bool:
        return (await shop.read(done.order_id)).delivery_address.recipient == "erased"

    await until(is_erased)
    kept = await shop.read(done.order_id)
    assert (kept.email, kept.billing_address.country, kept.totals) == (UNSET, "FR", done.totals)
    assert (await shop.read(open_one.order_id)).delivery_address.recipient == "Pellingroot Vale"
    assert await found(shop, "pellingroot") == [open_one.order_id]


async def test_nothing_is_left_of_the_person_in_any_table(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await told(shop, customer_id, "abernossel@example.org")
    await delivered(shop, at_home("Abernossel"), customer_id)
    await shop.ordering.react(erased(customer_id))

    async def is_gone() -> bool:
        return set(await places_of(shop.ordering, "abernossel")) <= {"runtime_outbox.payload"}  # nobody sends it here

    await until(is_gone)


async def test_the_address_is_forgotten_and_joins_nothing_any_more(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await tell_address(shop, customer_id, "wexmoor@example.org")

    async def is_gone() -> bool:
        return await places_of(shop.ordering, "wexmoor") == []

    assert not await is_gone()
    await shop.ordering.react(erased(customer_id))
    await until(is_gone)
    await tell_address(shop, customer_id, "wexmoor@example.org")  # an old record, read again
    await until(is_gone)


async def test_the_token_of_a_guests_order_that_joined_opens_it_until_it_is_erased(shop: OrderDesk) -> None:
    customer_id, email = new_id("cus"), "tanglebrook@example.org"
    await tell_address(shop, customer_id, email)
    order = await delivered(shop, at_home("Tanglebrook"), email=email)
    await joins(shop, order, customer_id)
    guest = shop.guest_of(order)
    lookup = models.OrderLookup(order_number=order.order_number, order_token=str(order.order_token))
    assert (await shop.read(order.order_id, guest)).order_id == order.order_id
    await shop.ordering.react(erased(customer_id))

    async def is_erased() -> bool:
        return (await shop.read(order.order_id)).delivery_address.recipient == "erased"

    await until(is_erased)
    with pytest.raises(problems.NotFound):
        await shop.read(order.order_id, guest)
    with pytest.raises(problems.NotFound):
        await shop.timeline(order.order_id, guest)
    with pytest.raises(problems.NotFound):
        await shop.cancel(order.order_id, guest)
    with pytest.raises(problems.NotFound):
        await guest.find_guest_order(operations.FindGuestOrderRequest(body=lookup))
