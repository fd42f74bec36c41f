"""From the shelf to the total: quantities, variants, members' prices, what delivery costs, and how all of it looks elsewhere."""

import re
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from playwright.async_api import Page, expect

from generated.cataloging import operations as cataloging
from generated.cataloging.models import ProductSummary
from infra.local.demo.data.tables import people
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.local.players.staff import Staff
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"
MUG = "mug-maree"


def cents(text: str) -> int:
    """The last amount in a text."""
    euros, rest = re.findall(r"([0-9]+),([0-9]{2})", text)[-1]
    return int(euros) * 100 + int(rest)


async def test_the_quantity_field_shows_what_can_be_had_and_what_is_in_the_cart(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Crayon", price=100, stock=200)  # at most 99 an order
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.visit.open(f"/products/{goods.sku.lower()}")
    field = page.get_by_role("textbox", name="Quantité : Crayon")
    await field.fill("150")
    await page.get_by_role("button", name="Ajouter au panier").click()
    await expect(page.get_by_role("dialog", name="Panier").get_by_text(re.compile(r"99,00\s€")).first).to_be_visible()
    await page.keyboard.press("Escape")
    main = page.get_by_role("main")
    add = main.get_by_role("button", name="Ajouter au panier")
    await expect(main.get_by_text("Déjà 99 dans votre panier")).to_be_visible()
    await expect(add).to_be_disabled()
    await expect(add).to_be_focused()
    await shop.visit.check("product-limit-reached")
    await shop.visit.open("/cart")
    for typed, shown, told in (("500", "99", True), ("0", "99", False), ("3", "3", False), ("2,5", "3", False)):
        await field.fill(typed)
        await field.press("Enter")
        await expect(field).to_have_value(shown)
        await expect(field).to_be_focused()
        await expect(main.get_by_text("99 au plus par commande")).to_have_count(1 if told else 0)
    await expect(main.get_by_text(re.compile(r"3,00\s€")).first).to_be_visible()
    await shop.visit.open(f"/products/{goods.sku.lower()}")
    await expect(main.get_by_text(re.compile("Déjà 3 dans votre panier.*encore 96 possibles"))).to_have_count(1)
    await field.fill("150")
    await field.press("Enter")
    await expect(field).to_have_value("96")
    await expect(main.get_by_text(re.compile("au plus"))).to_have_count(1)
    await shop.visit.check("product-limit-near")
    await shop.visit.open("/cart")
    await main.get_by_role("button", name=re.compile("^Retirer")).press("Enter")
    await expect(main.get_by_role("heading", level=1, name="Votre panier est vide")).to_be_focused()


async def test_a_variant_is_shown_by_its_picture_and_lines_lead_back_to_it(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.visit.open(f"/products/{MUG}")
    for variant, colour in (("sauge", "vert"), ("bleu", "bleu"), ("écru", "écru")):
        await page.get_by_role("radio", name=variant).check(force=True)
        await expect(page.locator(".gallery > img")).to_have_attribute("alt", re.compile(f"Un mug {colour}"))
    await shop.visit.check("product-variant")
    await page.get_by_role("button", name="Ajouter au panier").click()
    drawer = page.get_by_role("dialog", name="Panier")
    await expect(drawer.locator("img")).to_have_attribute("src", re.compile("/images/"))
    await drawer.get_by_role("link", name="Mug « Marée », écru").click()
    await expect(page).to_have_url(re.compile(f"/products/{MUG}[?]sku=MUG-MAREE-ECRU$"))
    await expect(page.get_by_role("radio", name="écru")).to_be_checked()
    await expect(page.locator(".gallery > img")).to_have_attribute("alt", re.compile("Un mug écru"))


async def test_who_chose_the_colours_of_the_screen_sees_which_variant_is_chosen(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    await visit.page.emulate_media(forced_colors="active")
    await visit.open(f"/products/{MUG}")
    chosen, other = (visit.page.locator(f".variant input{state} + span").first for state in (":checked", ":not(:checked)"))
    await expect(chosen).to_be_visible()
    background = "element => getComputedStyle(element).backgroundColor"
    assert await chosen.evaluate(background) != await other.evaluate(background)
    await visit.settle()
    await visit.look("product-forced-colours")


async def test_a_member_sees_his_price_where_he_looks_and_pays_it(open_visit: OpenVisit) -> None:
    member = next(each for each in people().customers if each.tier == "VIP")
    shop = Storefront(await open_visit("shop", width=PHONE))
    await shop.sign_in(member.email, member.password)
    await shop.visit.open(f"/products/{SOAP}")
    own = shop.page.locator(".buy-price").get_by_text(re.compile("Votre prix VIP"))
    await expect(own).to_contain_text(re.compile(r"4,41\s€"))
    await shop.visit.check("product-member-price")
    await shop.page.get_by_role("button", name="Ajouter au panier").click()
    await expect(shop.page.get_by_role("dialog", name="Panier").get_by_role("link", name="Savon")).to_be_visible()
    await shop.visit.open("/cart")
    summary = shop.page.get_by_role("complementary", name="Récapitulatif")
    await expect(summary.get_by_text(re.compile(r"Total TTC\s*4,41\s€"))).to_be_visible()
    await shop.page.get_by_role("button", name=re.compile("Retirer Savon")).click()
    await expect(shop.page.get_by_role("heading", name="Votre panier est vide")).to_be_visible()


async def test_a_reduced_price_stands_with_the_regular_one_and_the_lowest_of_30_days(
    open_visit: OpenVisit, staff: Staff
) -> None:
    goods = await staff.offer("Carafe", price=3000, stock=5)
    await staff.reduce(goods, 2400, ends_at=datetime.now(UTC) + timedelta(days=3))
    search = cataloging.ListProductsRequest(q=goods.sku)

    async def shown() -> list[ProductSummary]:
        return (await staff.services.cataloging.list_products(search)).body.items

    await until(shown, lambda found: found and found[0].reduction, "The list showing the sale")
    shop = Storefront(await open_visit("shop", width=PHONE))
    for path in (f"/products/{goods.sku.lower()}", f"/search?q={goods.sku}"):
        await shop.visit.open(path)
        reduced = shop.page.locator(".buy-price, .product-card").first
        await expect(reduced.locator(".price").first).to_have_text(re.compile(r"^Prix réduit\s:\s24,00\s€$"))
        await expect(reduced.locator("del")).to_have_text(re.compile(r"^Prix avant la réduction\s:\s30,00\s€$"))
        await expect(reduced).to_contain_text(re.compile(r"Prix le plus bas des 30 derniers jours.*:\s30,00\s€"))
        await shop.visit.check(f"sale-{path.split('/')[1][:6]}")


async def test_the_total_contains_the_delivery_that_is_looked_at_and_the_review_says_what_and_when(
    open_visit: OpenVisit,
) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    summary = page.get_by_role("complementary", name="Votre commande")
    options = page.locator(".option")
    await expect(options.nth(1)).to_be_visible()
    for place in range(await options.count()):
        option = options.nth(place)
        await option.get_by_role("radio").check()
        fee = cents(await option.inner_text())
        await expect(summary.locator(".grand dd")).to_have_text(re.compile(f"^{(490 + fee) // 100},{(490 + fee) % 100:02}"))
    days = await option.locator(".hint").inner_text()
    foreseen = await summary.locator(".totals").inner_text()
    await shop.visit.check("checkout-3-delivery-chosen")
    await shop.choose_delivery()
    await expect(page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()
    assert await summary.locator(".totals").inner_text() == foreseen  # CARTING says the same, its VAT too
    await shop.choose_payment()
    await expect(page.get_by_role("definition").filter(has_text=days)).to_contain_text(re.compile(r"[0-9],[0-9]{2}\s€|Offerte"))
    await shop.visit.check("checkout-5-review-delivery")


async def _hidden_on_paper(page: Page, *selectors: str) -> None:
    for selector in selectors:
        for element in await page.locator(selector).all():
            await expect(element).to_be_hidden()


async def test_an_order_is_printed_whole_and_without_its_buttons(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.buy_as_guest(SOAP)
    await expect(page.get_by_role("button", name="Télécharger le PDF")).to_be_visible()
    await page.get_by_role("main").get_by_role("link", name=re.compile("Savon de Marseille")).click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("Savon"))).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("button", name="Télécharger le PDF")).to_be_visible()
    await page.emulate_media(media="print")
    await _hidden_on_paper(page, "header", "footer", "button", ".button")
    for text in (re.compile("Savon de Marseille"), "Total TTC", "12 rue des Lilas", "Commande confirmée"):
        await expect(page.get_by_role("main").get_by_text(text).first).to_be_visible()
    await shop.visit.look("order-printed")
    await shop.visit.check_width()


_ID = "01jd8z3k5m7n9p1q3r5s7t9v1w"


@pytest.mark.parametrize("site", ["shop", "backoffice"])
async def test_a_missing_page_is_missing_for_machines_too(system: System, site: str) -> None:
    there = {"shop": ["/", "/cart", "/checkout/review", f"/products/{MUG}", f"/account/orders/ord_{_ID}"]}
    there["backoffice"] = ["/", "/orders", f"/orders/ord_{_ID}/show", "/login"]
    async with aiohttp.ClientSession() as session:
        for path in there[site]:
            async with session.get(system.sites[site] + path) as answer:
                assert answer.status == 200, path
        absent = {"shop": ["/products/nope", f"/products/prd_{_ID}", f"/categories/cat_{_ID}"], "backoffice": []}
        for path in ("/nowhere", "/cart/more", "/orders/one/two/three", "/categories/soap", *absent[site]):
            async with session.get(system.sites[site] + path) as answer:
                assert (answer.status, answer.headers.get("X-Robots-Tag")) == (404, "noindex"), path


async def test_what_only_the_catalogue_knows_to_be_missing_is_left_out_by_search_engines(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    visit.forgive("404")
    await visit.open("/products/nothing-like-this")
    await expect(visit.page.get_by_role("heading", level=1, name="Cette étagère est vide")).to_be_visible()
    await expect(visit.page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    await visit.page.get_by_role("link", name="Voir tous les articles").click()
    await expect(visit.page.locator("meta[name=robots]")).to_have_count(0)


@pytest.mark.walk
@pytest.mark.parametrize("width", [320, 640])
async def test_nothing_is_cut_off_at_400_and_200_per_cent(open_visit: OpenVisit, width: int) -> None:
    """Of 1280 pixels: WCAG 1.4.10 and 1.4.4."""
    shop = Storefront(await open_visit("shop", width=width))
    page = shop.page
    await shop.visit.open(f"/products/{MUG}")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await shop.visit.check_width()
    await shop.add(SOAP)
    await shop.visit.check_width()
    await shop.go_to_checkout()
    for step in (shop.identify_as_guest, shop.give_address, shop.choose_delivery, shop.choose_payment):
        await shop.visit.check_width()
        await step()
    await expect(shop.order_button).to_be_visible()
    await shop.visit.check("review-zoomed")
    await shop.visit.open("/cart")
    await expect(page.get_by_role("heading", level=1, name="Panier")).to_be_visible()
    await shop.visit.check("cart-zoomed")
