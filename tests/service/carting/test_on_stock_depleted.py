"""What CARTING does on StockDepleted."""

from generated.events.stocking import StockDepleted
from tests.service.carting.support import Assortment, Shopper, codes, stock
from tests.support.service import Serving


async def test_the_cart_warns(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await carting.react(stock(sku, "IN_STOCK"))
    await guest.set(sku, 2)  # seen in stock
    await carting.react(StockDepleted(sku=sku, level=stock(sku, "OUT_OF_STOCK", minutes=1).level))
    cart = await guest.see()
    assert (codes(cart), cart.items[0].availability) == (["OUT_OF_STOCK"], "OUT_OF_STOCK")
