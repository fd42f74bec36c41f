"""Without a mouse: from the home page to a confirmed order by keys alone, the focus always visible."""

import re

from playwright.async_api import expect

from tests.browser.conftest import OpenVisit
from tests.browser.keyboard import arrow_to, fill, press, tab_to


async def test_a_guest_buys_with_the_keyboard_alone(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    page = visit.page
    await visit.open("/")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    await tab_to(page, page.get_by_role("combobox", name="Chercher un article"))
    await page.keyboard.type("savon de mars")
    await expect(page.get_by_role("option", name=re.compile("Savon de Marseille"))).to_be_visible()
    await visit.check("suggestions")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name="Savon de Marseille à l’olive")).to_be_visible()
    await press(page, page.get_by_role("button", name="Ajouter au panier"))
    await press(page, page.get_by_role("dialog", name="Panier").get_by_role("link", name="Commander"))
    await fill(page, "E-mail", "clavier@exemple.fr")
    await page.keyboard.press("Enter")
    await fill(page, "Prénom et nom", "Camille Martin")
    await fill(page, "Adresse", "12 rue des Lilas")
    await fill(page, "Code postal", "75011")
    await fill(page, "Ville", "Paris")
    await page.keyboard.press("Enter")
    await tab_to(page, page.get_by_role("radio", name=re.compile("^À domicile")))
    await arrow_to(page, page.get_by_role("radio", name=re.compile("^Express à domicile")))
    await press(page, page.get_by_role("button", name="Choisir le paiement"))
    await press(page, page.get_by_role("button", name="Vérifier la commande"))
    await press(page, page.get_by_role("button", name=re.compile("^Commander et payer")))
    await expect(page.get_by_text(re.compile("est confirmée"))).to_be_visible()


async def test_a_drawer_keeps_the_focus_and_gives_it_back(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    page = visit.page
    await visit.open("/")
    opener = page.get_by_role("button", name="Panier")
    await press(page, opener)
    drawer = page.get_by_role("dialog", name="Panier")
    await expect(drawer).to_be_visible()
    for _ in range(6):
        await page.keyboard.press("Tab")
        inside = "dialog => document.activeElement === document.body || dialog.contains(document.activeElement)"
        assert await drawer.evaluate(inside)
    await page.keyboard.press("Escape")
    await expect(drawer).to_be_hidden()
    await expect(opener).to_be_focused()
