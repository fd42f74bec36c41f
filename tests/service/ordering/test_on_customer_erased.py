"""What ORDERING does on CustomerErased."""

from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.ordering.erasing import at_home, delivered, placed
from tests.service.ordering.support import UNSET, OrderDesk, found, tell_address, told
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
