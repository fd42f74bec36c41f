"""The catalogue of the shop against the mock: what a whole system shows rarely, as the contracts tell it, in both languages."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from playwright.async_api import Route, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenVisit

pytestmark = pytest.mark.walk
SIZES = [(DESKTOP, "en-GB"), (PHONE, "fr-FR")]
TOKEN = "pQ4xV7bTn2KcW9sLzR5yHf0uJd3gMa6eXiOwBqC8vE1"


def changed(change: Callable[[dict[str, Any]], None]) -> Callable[[Route], Awaitable[None]]:
    """Has the mock's answer changed on its way."""

    async def fulfil(route: Route) -> None:
        answer = await route.fetch()
        body = await answer.json()
        change(body)
        await route.fulfill(response=answer, json=body)

    return fulfil


def nothing(answer: dict[str, Any]) -> None:
    for name in ("items", "categories", "vendors", "price_bands", "attributes"):
        if name in answer:
            answer[name] = []
    if "total" in answer:
        answer["total"] = 0


@pytest.mark.parametrize(("width", "locale"), SIZES)
async def test_who_finds_nothing_is_shown_what_the_other_language_finds(open_visit: OpenVisit, width: int, locale: str) -> None:
    visit = await open_visit("shop", width=width, locale=locale)
    page, language = visit.page, locale[:2].upper()
    await page.route(re.compile(rf"/product(s|-facets)[?](?=.*language={language})(?=.*q=)"), changed(nothing))
    await visit.open("/search?q=bocal")
    main = page.get_by_role("main")
    await expect(main.get_by_role("navigation").get_by_role("link").first).to_be_visible()
    offer = main.get_by_role("button", name=re.compile("in French$|en anglais$"))
    await expect(offer).to_be_visible()
    await visit.check("nothing-found")
    await offer.press("Enter")
    await expect(page.locator(".product-card").first).to_be_visible()
    await expect(page.locator("html")).not_to_have_attribute("lang", locale[:2])
    await expect(page.get_by_role("heading", level=1)).to_be_focused()


async def test_who_comes_while_the_index_is_built_waits_a_moment(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", width=PHONE)
    visit.forgive("503")
    is_built = False

    async def answer(route: Route) -> None:
        preference = {} if is_built else {"prefer": "problem=index-not-ready"}
        await route.continue_(headers={**route.request.headers, **preference})

    await visit.page.route(re.compile("/(products[?]|product-facets|categories)"), answer)
    await visit.open("/search")
    waiting = visit.page.get_by_role("status").filter(has_text="Un instant, nous ouvrons")
    await expect(waiting).to_be_visible()
    await visit.look("index-not-ready")
    is_built = True
    await expect(visit.page.locator(".product-card a").first).to_be_visible()
    await expect(waiting).to_have_count(0)


def sold_out(answer: dict[str, Any]) -> None:
    for each in answer["items"]:
        each.update(status="OUT_OF_STOCK", quantity=0)


async def test_what_came_back_meanwhile_can_be_bought_instead(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", locale="en-GB")
    visit.forgive("409")
    page = visit.page
    await page.route(re.compile("/availability[?]"), changed(sold_out))
    await visit.open("/products/mug")
    alert = page.get_by_role("region", name="Tell me when it’s back")
    await alert.get_by_label("Email").fill("ana@example.org")

    async def refuse(route: Route) -> None:
        await page.unroute(re.compile("/availability[?]"))
        await route.continue_(headers={**route.request.headers, "prefer": "problem=stock-available"})

    await page.route(re.compile("/stock-subscriptions$"), refuse)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Add to cart")).to_be_visible()
    await expect(page.get_by_role("status").filter(has_text="It is in stock again")).to_have_count(1)
    await expect(page.get_by_role("heading", level=1)).to_be_focused()


@pytest.mark.parametrize(("width", "locale"), SIZES)
async def test_an_alert_is_ended_by_a_press_of_a_button_once(open_visit: OpenVisit, width: int, locale: str) -> None:
    visit = await open_visit("shop", width=width, locale=locale)
    visit.forgive("404")
    main = visit.page.get_by_role("main")
    await visit.open(f"/stock-alert-end/{TOKEN}")
    await visit.check("alert-end")
    await main.get_by_role("button").press("Enter")
    await expect(main.get_by_text(re.compile("your address is deleted|votre adresse est effacée"))).to_be_visible()
    await expect(main.get_by_role("heading", level=1)).to_be_focused()
    await visit.check("alert-ended")

    async def refuse(route: Route) -> None:
        await route.continue_(headers={**route.request.headers, "prefer": "code=404"})

    await visit.page.route(re.compile("/stock-subscriptions/"), refuse)
    await visit.open(f"/stock-alert-end/{TOKEN}")
    await main.get_by_role("button").press("Enter")
    await expect(main.get_by_text(re.compile("nothing left to delete|plus rien à effacer"))).to_be_visible()
