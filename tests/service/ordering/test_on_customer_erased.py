"""What ORDERING does on CustomerErased."""

from generated.common.models import Address
from generated.ordering import models
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, found, tell_address, told
from tests.support.personal import erased, places_of


def at_home(person: str) -> Address:
    return Address(
        recipient=f"{person} Vale",
        company=f"{person} & Co",
        line1=f"1 {person} Row",
        postal_code="75011",
        city="Paris",
        country="FR",
    )


async def placed(shop: OrderDesk, customer_id: str, person: str) -> models.Order:
    cart = await shop.cart(customer_id=customer_id)
    address = at_home(person)
    return await shop.order(cart, by=shop.customer(customer_id), delivery_address=address, billing_address=address)


async def test_what_has_ended_loses_its_buyer_what_is_open_does_when_it_has_ended(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await told(shop, customer_id, "pellingroot@example.org")
    done = await placed(shop, customer_id, "Pellingroot")
    await shop.cancel(done.order_id, comment="Pellingroot called")
    open_one = await placed(shop, customer_id, "Pellingroot")
    await shop.ordering.react(erased(customer_id))

    async def is_erased() -> bool:
        return (await shop.read(done.order_id)).delivery_address.recipient == "erased"

    await until(is_erased)
    kept = await shop.read(done.order_id)
    assert (kept.email, kept.billing_address.country, kept.totals) == (UNSET, "FR", done.totals)
    assert (await shop.read(open_one.order_id)).delivery_address.recipient == "Pellingroot Vale"
    assert await found(shop, "pellingroot") == [open_one.order_id]
    await shop.cancel(open_one.order_id)
    await shop.ordering.react(erased(customer_id))

    async def is_gone() -> bool:
        places = await places_of(shop.ordering, "pellingroot")
        return set(places) <= {"runtime_outbox.payload"}  # nobody sends it here

    await until(is_gone)


async def test_the_address_is_forgotten_and_joins_nothing_any_more(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await tell_address(shop, customer_id, "wexmoor@example.org")
    assert "customers.email" in await places_of(shop.ordering, "wexmoor")
    await shop.ordering.react(erased(customer_id))
    assert await places_of(shop.ordering, "wexmoor") == []
    await tell_address(shop, customer_id, "wexmoor@example.org")  # an old record, read again
    assert await places_of(shop.ordering, "wexmoor") == []
