"""What staff type: amounts with either decimal sign, and texts that are not lost without asking."""

import re

from playwright.async_api import Dialog, expect

from infra.local.players.staff import Staff
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member


async def test_an_amount_is_what_was_typed_whatever_the_browsers_language(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Encre verte", price=2400, stock=5)
    office = Office(await open_visit("backoffice", locale="en-GB"))
    await office.visit.open("/")
    account = member("CATALOG")
    await office.page.get_by_label("Email").fill(account.email)
    await office.page.get_by_label("Password").fill(account.password)
    await office.page.get_by_role("button", name="Sign in").click()
    await expect(office.page.get_by_role("button", name="Sign out")).to_be_visible()
    await office.open(f"/products/{goods.product_id}/show", "Encre verte")
    await expect(office.title).to_have_attribute("lang", "fr")
    for field in ("Name", "Description"):
        await expect(office.page.get_by_label(re.compile(f"^{field}")).first).to_have_attribute("lang", "fr")
    main = office.page.get_by_role("main")
    dialog = await office.act("Price")
    price = dialog.get_by_label(re.compile("^Price"))
    await expect(price).to_have_value("24.00")
    await price.fill("24,90")
    await office.send(dialog, "Price", "Price changed")
    await expect(main.get_by_text("€24.90").first).to_be_visible()
    dialog = await office.act("Price")
    await price.fill("1,234")
    await dialog.get_by_role("button", name="Price", exact=True).click()
    await expect(dialog.get_by_text("“1,234” could mean 1234 or 1.234")).to_be_visible()
    await office.visit.check("office-price-ambiguous")
    await price.fill("2490,00")
    await dialog.get_by_role("button", name="Price", exact=True).click()
    await expect(dialog.get_by_role("alert")).to_contain_text("“Price incl. VAT”: €24.90 → €2,490.00.")
    await price.fill("1e3")
    await expect(dialog.get_by_role("alert")).to_be_hidden()  # it was a question about another value
    await dialog.get_by_role("button", name="Price", exact=True).click()
    await expect(dialog.get_by_text("“1e3” is not a number we can read")).to_be_visible()
    await expect(dialog.get_by_role("alert")).to_be_hidden()
    await price.fill("25.5")
    await office.send(dialog, "Price", "Price changed")
    await expect(main.get_by_text("€25.50").first).to_be_visible()
    dialog = await office.act("Price")
    await price.fill("0")
    await dialog.get_by_role("button", name="Price", exact=True).click()
    await expect(dialog.get_by_role("alert")).to_contain_text("“Price incl. VAT”: €25.50 → €0.00.")
    await office.send(dialog, "Price", "Price changed")
    await expect(main.get_by_text("€0.00").first).to_be_visible()


async def test_what_was_typed_is_lost_only_by_who_says_so(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Gomme", price=200, stock=5)
    office = Office(await open_visit("backoffice"))
    page, asked = office.page, []
    answers = {"stay": True}

    async def answer(dialog: Dialog) -> None:
        asked.append(dialog.message)
        await (dialog.dismiss() if answers["stay"] else dialog.accept())

    page.on("dialog", answer)
    await office.sign_in(member("CATALOG"))
    await office.open("/products", "Produits")
    await page.get_by_placeholder("Chercher un produit").fill("gomme")
    await expect(page).to_have_url(re.compile("gomme"))
    await page.get_by_role("main").get_by_role("link", name=re.compile("^Gomme")).first.click()
    description = office.texts("Français").get_by_label(re.compile("^Description"))
    await description.fill("Efface sans laisser de trace.")
    for leave in ("Catégories", "Produits"):
        await page.get_by_role("navigation", name="Menu").get_by_role("link", name=leave, exact=True).click()
    await page.get_by_role("link", name="← Produits").click()
    await page.get_by_role("button", name="English").click()
    await page.get_by_role("button", name="Se déconnecter").click()
    await page.go_back()
    await expect(page).to_have_url(re.compile(f"/products/{goods.product_id}/show$|/products/.*/show$"))
    await expect(description).to_have_value("Efface sans laisser de trace.")
    dialog = await office.act("Prix")
    await dialog.get_by_label(re.compile("^Prix")).fill("3")
    await dialog.get_by_role("button", name="Fermer").click()
    await expect(dialog.get_by_label(re.compile("^Prix"))).to_have_value("3,00")
    assert len(asked) == 7
    assert all("sera perdu" in each for each in asked)
    answers["stay"] = False
    await dialog.get_by_role("button", name="Fermer").click()
    await expect(dialog).to_be_hidden()
    await page.get_by_role("link", name="← Produits").click()
    await expect(office.title).to_have_text("Produits")
    await expect(page.get_by_placeholder("Chercher un produit")).to_have_value("gomme")  # the list as it was left
