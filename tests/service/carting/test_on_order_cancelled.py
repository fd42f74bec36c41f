"""What CARTING does on OrderCancelled."""

from generated.carting import operations
from tests.service.carting.support import Assortment, Desk, Shopper, cancelled, codes, ordered
from tests.support.service import Serving


async def test_it_goes_into_the_cart_that_was_begun_meanwhile(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    first, second = await shop.sell(), await shop.sell()
    await customer.add(first)
    order = ordered(await customer.deliver())
    await carting.react(order)
    other = Shopper(customer.client, (await customer.client.create_cart(operations.CreateCartRequest())).body.cart.cart_id)
    await other.add(second)
    await carting.react(cancelled(order, "PAYMENT_FAILED"))
    cart = await other.see()
    assert sorted(item.sku for item in cart.items) == sorted([first, second])
    assert (codes(cart), cart.requirements) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"])
    assert (await customer.see()).merged_into == other.cart_id


async def test_an_order_that_somebody_cancelled_keeps_its_cart(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    await customer.add(await shop.sell())
    order = ordered(await customer.deliver())
    await carting.react(order)
    await carting.react(cancelled(order, "CUSTOMER"))
    assert (await customer.see()).status == "ORDERED"
