"""The choice of a relay point against the mock: every state as the contracts tell it, in both languages, on a phone too."""

import re
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Route, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.storefront import Storefront

pytestmark = pytest.mark.walk
SMALLEST = 320
EPICERIE = re.compile("^Épicerie du Faubourg")


def preferring(preference: str) -> Callable[[Route], Awaitable[None]]:
    """Has the mock answer as it is told."""

    async def ask(route: Route) -> None:
        await route.continue_(headers={**route.request.headers, "prefer": preference})

    return ask


async def look_around(shop: Storefront) -> None:
    """From a product to the relay points near the address."""
    await shop.add("mug")
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.look_for_relay_points()


@pytest.mark.parametrize("width", [DESKTOP, PHONE, SMALLEST])
async def test_a_relay_point_is_chosen_in_french(open_visit: OpenVisit, width: int) -> None:
    shop = Storefront(await open_visit("shop", width=width))
    page = shop.page
    await look_around(shop)
    await expect(shop.relay_points).to_have_count(2)
    await page.get_by_text("Tous les horaires").first.click()
    await shop.visit.check("mock-relay-points")
    await shop.visit.check_cut()
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


async def test_where_there_is_none_and_where_none_can_be_listed_the_page_says_so(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop", width=PHONE))
    shop.visit.forgive("503")
    page = shop.page

    async def leave_out_all(route: Route) -> None:
        await route.fulfill(response=await route.fetch(), json={"items": []})

    await page.route("**/relay-points?*", leave_out_all)
    await look_around(shop)
    await expect(page.get_by_text("Aucun point relais près de ce code postal.")).to_be_visible()
    await shop.visit.check("mock-relay-none")
    await page.get_by_role("button", name="Choisir le paiement").click()
    await expect(page.get_by_text("Choisissez un point relais.")).to_be_visible()
    await expect(page.get_by_label("Code postal")).to_be_focused()
    await page.unroute_all()
    await page.route("**/relay-points?*", preferring("code=503"))
    await shop.look_for_relay_points("75004")
    await expect(page.get_by_text(re.compile("Indisponible pour le moment"))).to_be_visible()
    await shop.visit.check("mock-relay-away")
    await page.unroute_all()
    await page.get_by_role("button", name="Réessayer").click()
    await expect(shop.relay_points).to_have_count(2)


async def test_a_point_that_is_refused_is_no_longer_chosen(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop", width=PHONE))
    shop.visit.forgive("409")
    page = shop.page
    await look_around(shop)
    await page.get_by_role("radio", name=EPICERIE).check()
    await page.route("**/delivery", preferring("problem=relay-point-unavailable"))
    await shop.choose_delivery()
    refusal = page.get_by_role("alert").get_by_text("Ce point relais n’est pas disponible pour votre adresse")
    await expect(refusal).to_be_visible()
    await expect(page.get_by_role("radio", name=EPICERIE)).not_to_be_checked()
    await shop.visit.check("mock-relay-refused")
    await page.unroute_all()
    await page.get_by_role("radio", name=EPICERIE).check()
    await expect(refusal).to_have_count(0)
    await shop.choose_delivery()
    await expect(page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()


async def test_nobody_goes_on_with_another_fee_than_the_one_that_was_shown(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop", width=PHONE))
    page = shop.page

    async def charge_more(route: Route) -> None:
        answer = await route.fetch()
        cart = await answer.json()
        cart["delivery"]["shipping"]["fee"]["amount"] += 200
        cart["totals"]["shipping"]["amount"] += 200
        cart["totals"]["total"]["amount"] += 200
        await route.fulfill(response=answer, json=cart)

    await look_around(shop)
    await page.get_by_role("radio", name=EPICERIE).check()
    await page.route("**/delivery", charge_more)
    await shop.choose_delivery()
    await expect(
        page.get_by_role("alert").get_by_text(re.compile("Avec ce point relais, la livraison coûte 5,90"))
    ).to_be_visible()
    await expect(page.get_by_role("complementary", name="Votre commande").get_by_text(re.compile("45,70"))).to_be_visible()
    await shop.visit.check("mock-relay-other-fee")
    await shop.choose_delivery()
    await expect(page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()
