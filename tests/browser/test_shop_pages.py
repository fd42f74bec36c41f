"""Every page that needs no purchase: what it shows, how it is searched, and that everybody can use it."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"
SMALLEST = 320
PAGES = {
    "home": "/",
    "search": "/search",
    "search-nothing": "/search?q=xyzzy",
    "search-long-word": f"/search?q={'x' * 200}",
    "product": f"/products/{SOAP}",
    "cart-empty": "/cart",
    "checkout-empty": "/checkout",
    "sign-in": "/sign-in",
    "register": "/register",
    "guest-order-unknown": "/guest-order/ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
    "tracking-form": "/tracking",
    "terms": "/terms",
    "privacy": "/privacy",
    "legal": "/legal",
    "not-found": "/nowhere",
    "product-unknown": "/products/nothing-like-this",
}


@pytest.mark.parametrize("width", [DESKTOP, pytest.param(PHONE, marks=pytest.mark.walk)])
async def test_every_page_can_be_used_by_everybody(open_visit: OpenVisit, width: int) -> None:
    visit = await open_visit("shop", width=width)
    visit.forgive("40[0134]")
    for name, path in PAGES.items():
        await visit.open(path)
        await expect(visit.page.get_by_role("heading", level=1)).to_be_visible()
        await visit.check(name)


@pytest.mark.walk
async def test_nothing_is_cut_off_on_the_smallest_phone(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop", width=SMALLEST))
    shop.visit.forgive("40[0134]")
    await shop.buy_as_guest(SOAP)
    await shop.visit.check_width()
    for path in PAGES.values():
        await shop.visit.open(path)
        await expect(shop.page.get_by_role("heading", level=1)).to_be_visible()
        await shop.visit.check_width()


async def test_a_category_leads_down_and_its_products_can_be_filtered_and_sorted(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    visit, page = shop.visit, shop.page
    await visit.open("/")
    await page.get_by_role("navigation", name="Rayons").get_by_role("link", name="Maison").click()
    await expect(page.get_by_role("heading", level=1, name="Maison")).to_be_visible()
    await visit.check("category")
    await page.get_by_role("navigation", name="Dans Maison").get_by_role("link", name=re.compile("Vaisselle")).click()
    await expect(page.get_by_role("heading", level=1, name="Vaisselle")).to_be_visible()
    await page.get_by_role("checkbox", name="En stock seulement").click()
    async with page.expect_response(re.compile("/products.*sort=PRICE_ASC")):
        await page.get_by_label("Trier").select_option("Prix croissant")
    await expect(page).to_have_url(re.compile("stock=1.*sort=PRICE_ASC|sort=PRICE_ASC.*stock=1"))
    await expect(page.locator(".stale")).to_have_count(0)  # the list before stays until the new one is drawn
    await expect(shop.cards.get_by_text("Épuisé", exact=True)).to_have_count(0)
    prices = [
        float(each.replace(",", ".")) for each in re.findall("([0-9]+,[0-9]{2})", " ".join(await shop.cards.all_inner_texts()))
    ]
    assert len(prices) >= 3
    assert prices == sorted(prices)
    await page.reload()
    await expect(page.get_by_role("checkbox", name="En stock seulement")).to_be_checked()


async def test_a_search_is_narrowed_by_vendor_and_price_and_kept_in_the_address(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    page = visit.page
    await visit.open("/")
    await page.get_by_role("combobox", name="Chercher un article").fill("savon")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name=re.compile("Résultats pour « savon »"))).to_be_visible()
    before = await page.get_by_role("heading", level=2, name=re.compile("article")).inner_text()
    await page.get_by_role("radio", name=re.compile("Cire & Lavande")).click()
    await expect(page).to_have_url(re.compile("q=savon.*vendor=ven_"))
    await expect(page.get_by_role("link", name="Savon de Marseille à l’olive")).to_be_visible()
    await page.get_by_role("button", name="Retirer les filtres").click()
    await expect(page.get_by_role("heading", level=2, name=before)).to_be_visible()


async def test_a_long_list_goes_on_page_by_page(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.visit.open("/search?sort=NAME")
    await expect(shop.cards).to_have_count(24)
    await shop.page.get_by_role("button", name="En voir davantage").click()
    await expect(shop.cards).to_have_count(48)


async def test_motion_is_reduced_for_who_asks_for_it(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    await visit.page.emulate_media(reduced_motion="reduce")
    shop = Storefront(visit)
    await shop.add(SOAP)
    moving = await visit.page.evaluate("document.getAnimations().filter(each => each.effect.getTiming().duration > 10).length")
    assert moving == 0
