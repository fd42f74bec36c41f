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
    await page.get_by_role("button", name="Add to cart").click()
    await page.get_by_role("dialog").get_by_role("link", name="Check out").click()
    await page.get_by_label("E-mail").first.fill("jane@example.com")
    await page.get_by_role("button", name="Go on without an account").click()
    await page.get_by_label("First and last name").fill("Jane Doe")
    await page.get_by_label("Address", exact=True).fill("12 rue des Lilas")
    await page.get_by_label("Postal code").fill("75011")
    await page.get_by_label("Town").fill("Paris")
    await page.get_by_role("button", name="Choose the delivery").click()
    await page.get_by_role("button", name="Choose the payment").click()
    await page.get_by_role("button", name="Review the order").click()
    await page.get_by_role("button", name=re.compile("^Order and pay")).click()
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
    await expect(page.get_by_role("heading", level=1, name="Everything")).to_be_visible()
    await expect(page.get_by_role("checkbox", name="In stock only")).to_be_checked()
    await page.reload()
    await expect(page.get_by_role("heading", level=1, name="Everything")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
