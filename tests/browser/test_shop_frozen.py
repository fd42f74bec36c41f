"""A service that is there and says nothing: admitted after about five seconds with a retry behind it, each part for itself."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Locator, expect

from infra.local.launcher.system import System
from tests.browser.conftest import OpenVisit
from tests.browser.storefront import Storefront
from tests.browser.visit import Visit

SOAP = "savon-de-marseille-a-l-olive"
_SOON_SECONDS = 8.0
"""The site waits 6 s; opening the page takes its time too."""


@asynccontextmanager
async def frozen(system: System, service: str, visit: Visit) -> AsyncIterator[None]:
    visit.forgive("503|ERR_FAILED|ERR_ABORTED")
    await system.kill(service, signal.SIGSTOP)
    try:
        yield
    finally:
        await system.kill(service, signal.SIGCONT)


async def admitted(place: Locator, service: str) -> None:
    """`service` is a pattern. Raises TimeoutError when it takes much longer than a service itself would wait."""
    async with asyncio.timeout(_SOON_SECONDS):
        await expect(place.get_by_text(re.compile(rf"Indisponible pour le moment\s: ({service})\.")).first).to_be_visible()


async def test_each_part_of_the_home_page_is_admitted_to_be_away_and_comes_with_the_retry(
    open_visit: OpenVisit, system: System
) -> None:
    shop = Storefront(await open_visit("shop"))
    page, main = shop.page, shop.page.get_by_role("main")
    async with frozen(system, "cataloging", shop.visit):
        await shop.visit.open("/")
        parts = [main.get_by_role("region", name=each) for each in ("Nos rayons", "Fraîchement arrivés")]
        await asyncio.gather(*(admitted(each, "le catalogue") for each in parts))
        nav = page.get_by_role("navigation", name="Rayons")
        await expect(nav.get_by_text("Les rayons ne répondent pas")).to_be_visible()
        await shop.visit.check("home-catalogue-frozen")
        retry = parts[1].get_by_role("button", name="Réessayer")
        await retry.click()
        await expect(retry).to_have_count(0)  # it is being asked for again
    await expect(nav.get_by_role("link", name="Maison")).to_be_visible()
    for part in parts:
        await expect(part.get_by_role("link", name=re.compile(".")).first).to_be_visible()
        await expect(part.get_by_role("button", name="Réessayer")).to_have_count(0)


async def test_a_part_of_a_page_waits_for_its_own_service_alone(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.buy_as_guest(SOAP)
    invoices = shop.page.get_by_role("region", name="Factures")
    await expect(invoices.get_by_role("button", name="Télécharger le PDF")).to_be_visible()
    async with frozen(system, "billing", shop.visit):
        await shop.page.reload()
        await expect(shop.page.get_by_role("region", name="Articles").get_by_text("Total TTC")).to_be_visible()
        await expect(shop.page.get_by_text("Commande confirmée")).to_be_visible()
        await admitted(invoices, "la facturation")
    await invoices.get_by_role("button", name="Réessayer").click()
    await expect(invoices.get_by_role("button", name="Télécharger le PDF")).to_be_visible()


async def test_a_service_that_waits_for_a_frozen_one_is_not_waited_for_longer(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    async with frozen(system, "shipping", shop.visit):
        await shop.give_address()
        await admitted(shop.page.get_by_role("main"), "la livraison|le panier")
    await shop.page.get_by_role("button", name="Réessayer").click()
    await shop.choose_delivery()
    await expect(shop.page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()


async def test_an_order_that_takes_long_says_so_and_is_placed(open_visit: OpenVisit, system: System) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.review_as_guest(SOAP)
    async with frozen(system, "ordering", shop.visit):
        await shop.order_button.click()
        await expect(shop.page.get_by_text("C’est plus long que d’habitude…")).to_be_visible()
        await expect(shop.page.get_by_text("rien ne sera commandé deux fois")).to_be_visible()
        await shop.visit.look("order-takes-long")  # not check(): the call is still open, so nothing settles
        await shop.visit.check_accessibility()
    await expect(shop.page.get_by_text(re.compile("est confirmée"))).to_be_visible()
