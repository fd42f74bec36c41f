"""What may go wrong between the cart and the order, and what never does: a second order."""

import re

import aiohttp
from playwright.async_api import Route, expect

from generated.ordering import operations as ordering
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.local.players.shopper import Shopper
from infra.local.players.staff import Goods, Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.storefront import Storefront


def slug(goods: Goods) -> str:
    return goods.sku.lower()


async def orders_of(staff: Staff, email: str) -> list[str]:
    """The numbers of the orders of a guest."""
    found = await staff.services.ordering.list_orders(ordering.ListOrdersRequest(q=email))
    return [order.order_number for order in found.body.items]


async def reprice(system: System, staff: Staff, goods: Goods, cents: int) -> None:
    """Sets another price and waits until carts count with it: the event reaches CARTING after the answer."""
    async with aiohttp.ClientSession() as session:
        other = Shopper(system.urls, session)
        await other.open_cart()
        await other.put_in(goods.sku)
        await staff.reprice(goods, cents)
        await until(other.look_at_cart, lambda cart: cart.items[0].unit_price.amount == cents, "Carts knowing the price")


async def test_goods_that_ran_out_since_the_cart_are_named_and_the_cart_is_adjusted(
    open_visit: OpenVisit, staff: Staff
) -> None:
    goods = await staff.offer("Dernier vase", price=2500, stock=2)
    shop = Storefront(await open_visit("shop"))
    shop.visit.forgive("409")
    await shop.visit.open(f"/products/{slug(goods)}")
    await shop.page.get_by_role("button", name=re.compile("Un de plus")).click()
    await shop.page.get_by_role("button", name="Ajouter au panier").click()
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await expect(shop.order_button).to_be_visible()
    await staff.adjust(goods.sku, -1)
    await shop.order_button.click()
    await expect(shop.page.get_by_text("Dernier vase : 2 dans votre panier, 1 en stock.")).to_be_visible()
    await shop.visit.check("checkout-shortage")
    assert (await staff.stock(goods.sku)).reserved == 0
    await shop.page.get_by_role("button", name="Ajuster le panier à ce qui reste").click()
    await expect(shop.page.get_by_role("complementary", name="Votre commande").get_by_text("1 pièce")).to_be_visible()
    await shop.place_order()
    assert (await staff.stock(goods.sku)).available == 0
    await staff.until_offered(goods.sku, in_stock=False)
    await shop.visit.open(f"/products/{slug(goods)}")
    await expect(shop.page.get_by_text("Épuisé pour le moment.")).to_be_visible()
    await shop.visit.check("product-sold-out")
    alert = shop.page.get_by_role("region", name="Me prévenir du retour en stock")
    await alert.get_by_role("button", name="Me prévenir").click()
    await expect(alert.get_by_label("E-mail")).to_be_focused()
    await alert.get_by_label("E-mail").fill("camille@exemple.fr")
    await shop.page.keyboard.press("Enter")
    await expect(alert.get_by_role("status")).to_be_focused()
    await expect(alert.get_by_role("status")).to_contain_text("camille@exemple.fr")
    await shop.visit.check("product-alert-asked")


async def test_a_price_that_changed_is_told_before_anything_is_ordered(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    goods = await staff.offer("Lampe du jour", price=3000, stock=5)
    shop = Storefront(await open_visit("shop"))
    shop.visit.forgive("409")
    await shop.review_as_guest(slug(goods))
    await reprice(system, staff, goods, 3500)
    await shop.order_button.click()
    await expect(shop.page.get_by_role("alert").get_by_text(re.compile("Le nouveau total est"))).to_be_visible()
    await expect(shop.order_button).to_contain_text("39,95")
    await shop.visit.open("/cart")
    warning = shop.page.get_by_role("main").get_by_role("status").filter(has_text="Lampe du jour")
    await expect(warning).to_contain_text(re.compile(r"Lampe du jour\s: le prix est passé de 30,00\s€ à 35,00\s€"))
    await shop.visit.check("cart-price-changed")


async def test_a_double_click_makes_one_order(open_visit: OpenVisit, staff: Staff) -> None:
    goods, email = await staff.offer("Tasse unique", price=1200, stock=5), f"{new_id('u')}@exemple.fr"
    shop = Storefront(await open_visit("shop"))
    await shop.add(slug(goods))
    await shop.go_to_checkout()
    await shop.identify_as_guest(email)
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.order_button.dblclick()
    await expect(shop.page.get_by_text(re.compile("est confirmée"))).to_be_visible()
    assert await orders_of(staff, email) == [await shop.order_number()]


async def test_an_answer_that_was_lost_is_asked_for_again_and_is_the_same_order(open_visit: OpenVisit, staff: Staff) -> None:
    goods, email = await staff.offer("Bol perdu", price=1200, stock=5), f"{new_id('u')}@exemple.fr"
    shop = Storefront(await open_visit("shop"))
    shop.visit.forgive("ERR_FAILED")
    lost: list[int] = []

    async def lose_the_first(route: Route) -> None:
        if lost or route.request.method != "POST":
            await route.continue_()
            return
        lost.append((await route.fetch()).status)
        await route.abort()

    await shop.page.route("**/orders", lose_the_first)
    await shop.add(slug(goods))
    await shop.go_to_checkout()
    await shop.identify_as_guest(email)
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
    assert lost == [201]
    assert await orders_of(staff, email) == [await shop.order_number()]
