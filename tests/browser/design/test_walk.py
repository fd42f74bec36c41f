"""A designer clicks both sites through against the mock: from home to thanks, and to the order in the back office."""

import re

from playwright.async_api import expect

from infra.local.players.accounts import Account
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office
from tests.browser.storefront import Storefront


async def test_a_guest_buys_in_the_shop(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.visit.open()
    await shop.page.get_by_role("main").get_by_role("link", name="Mug").last.click()
    await shop.page.get_by_role("button", name="Ajouter au panier").click()
    await expect(shop.page.get_by_role("dialog", name="Panier")).to_be_visible()
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
    assert await shop.order_number()
    await shop.visit.look("mock-thanks")


async def test_a_member_of_staff_opens_the_order_in_the_back_office(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(Account("OWNER", "alix@comptoir.example", "another horse battery"))
    await office.open("/orders", "Commandes")
    link = office.page.get_by_role("link", name=re.compile("^CO-"))
    number = await link.first.inner_text()
    await link.first.click()
    await expect(office.title).to_contain_text(number)
    await office.visit.look("mock-order")
