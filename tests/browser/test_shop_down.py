"""Each service away in turn: the shop says which, keeps the rest open, and goes on when it is back."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Route, expect

from infra.local.launcher.system import System
from tests.browser.conftest import OpenVisit
from tests.browser.storefront import Storefront
from tests.browser.visit import Visit

SOAP = "savon-de-marseille-a-l-olive"
_REFUSED = "ERR_CONNECTION_REFUSED|ERR_FAILED|503|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET"


@asynccontextmanager
async def away(system: System, service: str, visit: Visit) -> AsyncIterator[None]:
    visit.forgive(_REFUSED)
    await system.halt(service)
    try:
        yield
    finally:
        await system.resume(service)


async def test_without_cataloging_the_menu_page_says_so_and_comes_back(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    async with away(system, "cataloging", shop.visit):
        await shop.visit.open("/search")
        await expect(shop.page.get_by_text("Indisponible pour le moment : le catalogue.").first).to_be_visible()
        await shop.visit.check("down-cataloging")
    await shop.page.get_by_role("button", name="Réessayer").first.click()
    await expect(shop.cards.first).to_be_visible()
    await expect(shop.page.get_by_role("navigation", name="Rayons").get_by_role("link", name="Maison")).to_be_visible()


@pytest.mark.parametrize("service", ["stocking", "administering", "paying", "profiling"])
async def test_a_shop_without_this_service_still_shows_and_fills_carts(
    open_visit: OpenVisit, system: System, service: str
) -> None:
    shop = Storefront(await open_visit("shop"))
    async with away(system, service, shop.visit):
        await shop.visit.open("/")
        await expect(shop.page.get_by_role("heading", level=2, name="Fraîchement arrivés")).to_be_visible()
        await shop.add(SOAP)
        await shop.visit.open("/cart")
        await expect(shop.page.get_by_role("main").get_by_role("listitem").filter(has_text="Savon")).to_be_visible()
        await expect(shop.page.get_by_text(re.compile("Error|undefined|TypeError"))).to_have_count(0)
    await shop.visit.open("/checkout")
    await expect(shop.page.get_by_role("heading", level=1, name="Qui commande ?")).to_be_visible()


async def test_without_carting_products_are_shown_and_the_cart_says_so(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.add(SOAP)
    async with away(system, "carting", shop.visit):
        await shop.visit.open("/cart")
        await expect(shop.page.get_by_role("main").get_by_text("Indisponible pour le moment : le panier.")).to_be_visible()
        await shop.visit.check("down-carting")
        await shop.visit.open(f"/products/{SOAP}")
        await shop.page.get_by_role("button", name="Ajouter au panier").click()
        await expect(shop.page.get_by_role("alert")).to_contain_text("le panier")
    await shop.add(SOAP)
    await expect(shop.page.get_by_role("dialog", name="Panier").get_by_text("9,80 €").first).to_be_visible()


async def test_without_ordering_the_cart_waits_and_is_ordered_when_it_is_back(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.review_as_guest(SOAP)
    async with away(system, "ordering", shop.visit):
        await shop.order_button.click()
        await expect(shop.page.get_by_role("alert")).to_contain_text("les commandes")
        await shop.visit.check("down-ordering")
    await shop.place_order()


async def test_without_shipping_the_delivery_step_says_so_and_goes_on_when_it_is_back(
    open_visit: OpenVisit, system: System
) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    async with away(system, "shipping", shop.visit):
        await shop.give_address()
        await expect(shop.page.get_by_role("alert")).to_contain_text("la livraison")
        await shop.visit.check("down-shipping")
    await shop.page.get_by_role("button", name="Réessayer").click()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()


async def test_without_billing_the_order_is_shown_and_its_invoice_comes_later(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.review_as_guest(SOAP)
    async with away(system, "billing", shop.visit):
        await shop.place_order()
        invoices = shop.page.get_by_role("region", name="Factures")
        await expect(invoices).to_contain_text("la facturation")
        await shop.visit.check("down-billing")
    await expect(shop.page.get_by_role("button", name="Télécharger le PDF")).to_be_visible(timeout=30_000)


async def test_what_takes_long_is_said_to_take_long(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    go_on = asyncio.Event()

    async def hold_back(route: Route) -> None:
        await go_on.wait()
        await route.continue_()

    await shop.page.route("**/products?*", hold_back)
    long = shop.page.get_by_text("C’est plus long que d’habitude.")
    await shop.visit.open("/search")
    await expect(long).to_be_visible()
    go_on.set()
    await expect(shop.cards.first).to_be_visible()
    go_on.clear()
    await shop.visit.open("/search")
    await expect(long).to_be_visible()
    await (
        shop.visit.check_accessibility()
    )  # on a busy machine it may take longer than the shop waits, so nothing is expected after it
    go_on.set()


async def test_who_is_offline_is_told_and_goes_on_reading(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    visit.forgive("ERR_INTERNET_DISCONNECTED")
    await visit.open("/")
    await visit.settle()
    await visit.page.context.set_offline(True)
    await expect(visit.page.get_by_text("Vous êtes hors ligne.")).to_be_visible()
    await expect(visit.page.get_by_role("heading", level=2, name="Fraîchement arrivés")).to_be_visible()
    await visit.check_accessibility()
    await visit.page.context.set_offline(False)
    await expect(visit.page.get_by_text("Vous êtes hors ligne.")).to_have_count(0)
