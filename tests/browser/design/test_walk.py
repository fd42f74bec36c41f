"""A designer clicks both sites through against the mock: from home to thanks, then the order in the back office."""

import re

import pytest
from playwright.async_api import expect

from codegen.reading import read
from infra.design.screen import sign_ins
from infra.local.launcher.system import ROOT
from infra.local.players.accounts import Account
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office
from tests.browser.storefront import Storefront

pytestmark = pytest.mark.walk


async def test_a_guest_buys_and_staff_open_the_order(open_visit: OpenVisit) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
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
    number = await shop.order_number()
    await shop.visit.look("mock-thanks")
    await office.sign_in(_staff())
    await office.find_order(number)
    await expect(office.page.get_by_role("main").get_by_text("44,70").first).to_be_visible()
    await office.visit.look("mock-order")


async def test_a_customer_signs_in_and_sees_the_order(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.sign_in(*sign_ins(read(ROOT))[0])
    await shop.visit.open("/account/orders")
    await shop.page.get_by_role("link", name=re.compile("CO-2026-000042")).first.click()
    await expect(shop.page.get_by_role("heading", level=1)).to_contain_text("CO-2026-000042")
    await shop.visit.look("mock-account")


def _staff() -> Account:
    email, password = sign_ins(read(ROOT))[1]
    return Account("OWNER", email, password)
