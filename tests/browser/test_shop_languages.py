"""French and English: chosen by the browser, changed by a click, remembered; never a key or a word of the other language."""

import re

from playwright.async_api import expect

from infra.local.players.staff import Staff
from tests.browser.conftest import OpenVisit
from tests.browser.keyboard import press

SOAP = "savon-de-marseille-a-l-olive"
ENGLISH_SOAP = "olive-marseille-soap"
_KEY = re.compile(r"\b[a-z][a-zA-Z]+\.[a-z][a-zA-Z]+\b")


async def test_an_english_guest_buys_in_english(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", locale="en-GB")
    page = visit.page
    await visit.open(f"/products/{SOAP}")
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(page.get_by_text("€4.90").first).to_be_visible()
    title = page.get_by_role("heading", level=1, name="Olive Marseille soap")
    await expect(title).to_be_visible()
    assert await title.get_attribute("lang") is None  # nothing is of another language than the page
    await expect(page).to_have_url(re.compile(f"/products/{ENGLISH_SOAP}$"))
    await expect(page.get_by_role("navigation", name="Departments").get_by_role("link", name="Homeware")).to_be_visible()
    await page.get_by_role("button", name="Add to cart").click()
    await expect(page.get_by_role("dialog").get_by_role("link", name="Olive Marseille soap")).to_be_visible()
    await page.get_by_role("dialog").get_by_role("link", name="Checkout").click()
    await page.get_by_label("Email").first.fill("jane@example.com")
    await page.get_by_role("button", name="Continue as a guest").click()
    await page.get_by_label("Full name").fill("Jane Doe")
    await page.get_by_label("Address line 1").fill("12 rue des Lilas")
    await page.get_by_label("Postcode").fill("75011")
    await page.get_by_label("Town or city").fill("Paris")
    await page.get_by_role("button", name="Continue to delivery").click()
    await expect(page.get_by_role("radio", name=re.compile("^Home delivery"))).to_be_checked()
    await expect(page.get_by_role("radio", name=re.compile("^Pick-up point"))).to_be_visible()
    await page.get_by_role("button", name="Continue to payment").click()
    await page.get_by_role("button", name="Review your order").click()
    await page.get_by_role("button", name=re.compile("^Place order and pay")).click()
    await expect(page.get_by_role("heading", level=1, name="Thank you!")).to_be_visible()
    await expect(page.get_by_text(re.compile("is confirmed"))).to_be_visible()
    await visit.check("confirmation-en")
    await expect(page.get_by_role("main").get_by_text("Olive Marseille soap")).to_be_visible()
    text = await page.get_by_role("main").inner_text()
    assert not _KEY.search(text.replace("camille@exemple.fr", "").replace("jane@example.com", ""))
    assert not re.search(r"\b(Commande|Livraison|Facture|Adresse|Colis|Savon)\b", text)


async def test_the_language_is_changed_on_the_spot_and_remembered(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", locale="fr-FR")
    page = visit.page
    await visit.open("/search?stock=1")
    await expect(page.get_by_role("heading", level=1, name="Tous les articles")).to_be_visible()
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", level=1, name="All products")).to_be_visible()
    await expect(page.get_by_role("checkbox", name="In stock only")).to_be_checked()
    await page.reload()
    await expect(page.get_by_role("heading", level=1, name="All products")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_a_product_keeps_its_page_in_another_language_under_its_own_address(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Gomme", price=150, stock=3)
    visit = await open_visit("shop", locale="fr-FR")
    page = visit.page
    await visit.open(f"/products/{ENGLISH_SOAP}")
    await expect(page.get_by_role("heading", level=1, name="Savon de Marseille à l’olive")).to_be_visible()
    await expect(page).to_have_url(re.compile(f"/products/{SOAP}$"))
    english = page.get_by_role("button", name="English")
    await press(page, english)
    await expect(page.get_by_role("heading", level=1, name="Olive Marseille soap")).to_be_visible()
    await expect(page).to_have_url(re.compile(f"/products/{ENGLISH_SOAP}$"))
    await expect(english).to_be_focused()
    await page.get_by_role("navigation", name="Departments").get_by_role("link", name="Homeware").click()
    await expect(page.get_by_role("heading", level=1, name="Homeware")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("heading", level=1, name="Olive Marseille soap")).to_be_visible()
    # nobody has translated this one yet
    await visit.open(f"/products/{goods.sku.lower()}")
    await expect(page.get_by_role("heading", level=1, name="Gomme")).to_have_attribute("lang", "fr")
    await expect(page.get_by_text("Not yet translated: shown in French.")).to_be_visible()
    await visit.check("product-not-translated")
