"""What CARTING does on StockLevelChanged."""

from generated.common.models import StockStatus
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


async def test_versions_say_what_is_later_and_instants_do_not(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    news: list[tuple[StockStatus, int, int]] = [("IN_STOCK", 3, 9), ("LOW", 5, 1), ("OUT_OF_STOCK", 4, 20)]
    for status, version, minutes in news:
        await carting.react(stock(sku, status, minutes=minutes, version=version))
    assert (await guest.see()).items[0].availability == "LOW"


async def test_a_level_of_release_0_1_0_counts_by_its_instant_until_there_is_a_version(
    carting: Serving, shop: Assortment, guest: Shopper
) -> None:
    sku, seen = await shop.sell(), []
    await guest.add(sku)
    news: list[tuple[StockStatus, int, int | None]] = [
        ("LOW", 2, None),
        ("IN_STOCK", 1, None),
        ("OUT_OF_STOCK", 0, 1),
        ("LOW", 9, None),
    ]
    for status, minutes, version in news:
        await carting.react(stock(sku, status, minutes=minutes, version=version))
        seen.append((await guest.see()).items[0].availability)
    assert seen == ["LOW", "LOW", "OUT_OF_STOCK", "OUT_OF_STOCK"]


async def test_stock_of_what_no_cart_has_is_passed_over(carting: Serving) -> None:
    await carting.react(stock("UNHEARD-OF-01", "LOW"))
