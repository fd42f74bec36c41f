"""The choice of a relay point against the mock: every state as the contracts tell it, in both languages, on a phone too."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.storefront import Storefront

pytestmark = pytest.mark.walk
EPICERIE = re.compile("^Épicerie du Faubourg")


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
async def test_a_relay_point_is_chosen_in_french(open_visit: OpenVisit, width: int) -> None:
    shop = Storefront(await open_visit("shop", width=width))
    page = shop.page
    await shop.add("mug")
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.look_for_relay_points()
    await expect(shop.relay_points).to_have_count(2)
    await page.get_by_text("Tous les horaires").first.click()
    await shop.visit.check("mock-relay-points")
    await page.get_by_role("button", name="Choisir le paiement").click()
    await expect(page.get_by_text("Choisissez un point relais.")).to_be_visible()
    await shop.visit.check("mock-relay-missing")
    await shop.relay_points.and_(page.get_by_role("radio", name=EPICERIE)).check()
    await shop.choose_delivery()
    await shop.choose_payment()
    await expect(page.get_by_role("definition").get_by_text("Épicerie du Faubourg")).to_be_visible()
    await shop.visit.check("mock-relay-review")


async def test_a_relay_point_is_chosen_in_english(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", locale="en-GB", width=PHONE)
    page = visit.page
    await visit.open("/products/mug")
    await page.get_by_role("button", name="Add to cart").click()
    await page.get_by_role("dialog").get_by_role("link", name="Checkout").click()
    await page.get_by_label("Email").first.fill("jane@example.com")
    await page.get_by_role("button", name="Continue as a guest").click()
    await page.get_by_label("Full name").fill("Jane Doe")
    await page.get_by_label("Address line 1").fill("12 rue des Lilas")
    await page.get_by_label("Postcode").fill("75011")
    await page.get_by_label("Town or city").fill("Paris")
    await page.get_by_role("button", name="Continue to delivery").click()
    await page.get_by_role("radio", name=re.compile("pick-up|relay", re.IGNORECASE)).check()
    await expect(page.get_by_role("group", name="Pick-up point").get_by_role("radio")).to_have_count(2)
    await page.get_by_text("All opening times").first.click()
    await expect(page.get_by_text("Tuesday").first).to_be_visible()
    await visit.check("mock-relay-points-en")
    await page.get_by_role("radio", name=EPICERIE).check()
    await page.get_by_role("button", name="Continue to payment").click()
    await page.get_by_role("button", name="Review your order").click()
    await expect(page.get_by_role("definition").get_by_text("Épicerie du Faubourg")).to_be_visible()
    await visit.check("mock-relay-review-en")


async def test_an_order_names_the_point_where_its_parcel_waits(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", width=PHONE)
    order_id = "ord_01jd8z3k5m7n9p1q3r5s7t9v3y"
    await visit.open("/guest-order")
    kept = [{"order_id": order_id, "order_number": "CO-2026-000043", "order_token": "t" * 43}]
    await visit.page.evaluate("kept => localStorage.setItem('comptoir.orders', JSON.stringify(kept))", kept)
    await visit.open(f"/guest-order/{order_id}")
    about = visit.page.get_by_role("complementary", name="À propos")
    await expect(about.get_by_text("Tabac de la Bastille")).to_be_visible()
    await expect(about.get_by_text("Votre adresse")).to_be_visible()
    await visit.check("mock-relay-order")
