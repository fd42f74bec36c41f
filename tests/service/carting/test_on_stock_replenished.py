"""What CARTING does on StockReplenished."""

from generated.events.stocking import StockDepleted, StockReplenished
from tests.service.carting.support import Assortment, Shopper, codes, stock
from tests.support.service import Serving


async def test_the_cart_warns_no_more(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await carting.react(stock(sku, "IN_STOCK"))
    await guest.set(sku, 2)  # seen in stock
    await carting.react(StockDepleted(sku=sku, level=stock(sku, "OUT_OF_STOCK", minutes=1).level))
    assert codes(await guest.see()) == ["OUT_OF_STOCK"]
    await carting.react(StockReplenished(sku=sku, level=stock(sku, "IN_STOCK", minutes=2).level))
    cart = await guest.see()
    assert (codes(cart), cart.items[0].availability) == ([], "IN_STOCK")
