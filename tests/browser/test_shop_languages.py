"""French and English: chosen by the browser, changed by a click, remembered; never a key or a word of the other language."""

import re

from playwright.async_api import expect

from tests.browser.conftest import OpenVisit

SOAP = "savon-de-marseille-a-l-olive"
_KEY = re.compile(r"\b[a-z][a-zA-Z]+\.[a-z][a-zA-Z]+\b")


async def test_an_english_guest_buys_in_english(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop", locale="en-GB")
    page = visit.page
    await visit.open(f"/products/{SOAP}")
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(page.get_by_text("€4.90").first).to_be_visible()
    # what the catalogue says is French on every page, and is read out as such
    await expect(page.get_by_role("heading", level=1)).to_have_attribute("lang", "fr")
    await expect(page.get_by_role("navigation", name="Departments").get_by_role("listitem").first).to_have_attribute(
        "lang", "fr"
    )
    await page.get_by_role("button", name="Add to cart").click()
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
    text = await page.get_by_role("main").inner_text()
    assert not _KEY.search(text.replace("camille@exemple.fr", "").replace("jane@example.com", ""))
    assert not re.search(r"\b(Commande|Livraison|Facture|Adresse|Colis)\b", text)


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
