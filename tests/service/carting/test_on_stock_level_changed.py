"""What CARTING does on StockLevelChanged."""

from tests.service.carting.support import Assortment, Shopper, codes, stock
from tests.support.service import Serving


async def test_stock_is_shown_and_late_news_are_not(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await carting.react(stock(sku, "IN_STOCK", minutes=1))
    await guest.set(sku, 2)
    await carting.react(stock(sku, "LOW", minutes=3))
    await carting.react(stock(sku, "OUT_OF_STOCK", minutes=2))
    cart = await guest.see()
    assert (codes(cart), cart.items[0].availability) == (["LOW_STOCK"], "LOW")


async def test_stock_of_what_no_cart_has_is_passed_over(carting: Serving) -> None:
    await carting.react(stock("UNHEARD-OF-01", "LOW"))
