"""What is typed stays: over a reload, another language, another page, the end of a session; and it is only thrown away when asked."""

import re

import aiohttp
from playwright.async_api import Locator, expect

from generated.profiling.models import SessionRefresh
from generated.profiling.operations import EndSessionRequest, RefreshSessionRequest
from infra.local.launcher.system import System
from infra.local.players.callers import Services
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.storefront import CITY, NAME, PASSWORD, POSTAL_CODE, STREET, Storefront

SOAP = "savon-de-marseille-a-l-olive"


async def end_session_elsewhere(shop: Storefront, system: System) -> None:
    """As an owner who suspects a stranger does: the window's next call is refused, its next renewal too."""
    kept = await shop.page.evaluate("localStorage.getItem('comptoir.session')")
    async with aiohttp.ClientSession() as session:
        elsewhere = Services(system.urls, session, dict)
        renewal = RefreshSessionRequest(body=SessionRefresh(refresh_token=kept))
        token = (await elsewhere.profiling.refresh_session(renewal)).body.access_token
        same = Services(system.urls, session, lambda: {"Authorization": f"Bearer {token}"})
        await same.profiling.end_session(EndSessionRequest())


async def test_a_session_that_ends_in_the_checkout_says_so_and_goes_on_where_it_stood(
    open_visit: OpenVisit, system: System
) -> None:
    shop, email = Storefront(await open_visit("shop")), f"{new_id('u')}@exemple.fr"
    shop.visit.forgive("401")
    page = shop.page
    await shop.register(email)
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await page.get_by_label("Prénom et nom").fill(NAME)
    await page.get_by_label("Ville").fill(CITY)
    await end_session_elsewhere(shop, system)
    await page.reload()
    await expect(page.get_by_role("heading", level=1, name="Votre session a pris fin")).to_be_visible()
    await shop.visit.check("checkout-session-ended")
    await page.get_by_role("button", name="Panier", exact=True).click()
    drawer = page.get_by_role("dialog", name="Panier")
    await expect(drawer.get_by_text("Votre panier est gardé")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Continuer sans compte").click()
    await expect(page.get_by_role("heading", level=1, name="Votre panier est vide")).to_be_visible()
    await expect(page.get_by_role("main").get_by_text("Celui de votre compte n’est pas perdu")).to_be_visible()
    await shop.visit.check("checkout-without-account")
    await page.get_by_role("link", name="Se connecter").click()
    sign_in = page.get_by_role("heading", level=1, name="Se connecter")
    await expect(sign_in).to_be_visible()  # the page before asks for an e-mail too
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Se connecter").click()
    await page.get_by_role("link", name="Commander", exact=True).click()
    await expect(page).to_have_url(re.compile("/checkout/address$"))
    await expect(page.get_by_label("Prénom et nom")).to_have_value(NAME)
    await expect(page.get_by_label("Ville")).to_have_value(CITY)
    await page.get_by_label("Adresse", exact=True).fill(STREET)
    await page.get_by_label("Code postal").fill(POSTAL_CODE)
    await page.get_by_role("button", name="Choisir la livraison").click()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()


async def test_what_a_guest_types_outlives_a_reload_another_language_and_another_page(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.add(SOAP)
    await shop.go_to_checkout()
    email = page.get_by_label(re.compile("^E-?mail")).first
    await email.fill("hélène.o'neil@exemple")
    await page.get_by_role("button", name="Continuer sans compte").click()
    await expect(page.get_by_text("Écrivez une adresse complète")).to_be_visible()
    await email.fill("hélène.o'neil@exemple.fr")
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("button", name="Continue as a guest")).to_be_visible()
    await expect(email).to_have_value("hélène.o'neil@exemple.fr")
    await page.reload()
    await expect(email).to_have_value("hélène.o'neil@exemple.fr")
    await page.get_by_role("button", name="Français").click()
    await page.get_by_role("button", name="Continuer sans compte").click()
    name = page.get_by_label("Prénom et nom")
    await name.fill(NAME)
    await page.get_by_label("Facturer à la même adresse").uncheck()
    await page.get_by_label("Société").last.fill("Atelier Martin")
    await page.get_by_role("link", name="Modifier", exact=True).click()  # to the cart, and back
    await expect(page.get_by_role("heading", level=1, name="Panier")).to_be_visible()
    await page.go_back()
    await expect(name.first).to_have_value(NAME)
    await page.reload()
    await expect(name.first).to_have_value(NAME)
    await expect(page.get_by_label("Société").last).to_have_value("Atelier Martin")


async def fill_book_form(form: Locator, label: str, street: str, *defaults: str) -> None:
    await form.get_by_label("Nom de l’adresse").fill(label)
    await form.get_by_label("Prénom et nom").fill(NAME)
    await form.get_by_label("Adresse", exact=True).fill(street)
    await form.get_by_label("Code postal").fill(POSTAL_CODE)
    await form.get_by_label("Ville").fill(CITY)
    for default in defaults:
        await form.get_by_label(default).check()


async def test_an_address_book_asks_before_it_forgets_and_its_usual_billing_is_used(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.register(f"{new_id('u')}@exemple.fr")
    await shop.visit.open("/account/addresses")
    main, dialog = page.get_by_role("main"), page.get_by_role("dialog")
    for label, street, default in (
        ("Maison", STREET, "Livraison par défaut"),
        ("Bureau", "1 quai du Port", "Facturation par défaut"),
        ("Vacances", "9 chemin des Pins", None),
    ):
        await main.get_by_role("button", name="Ajouter une adresse").click()
        await fill_book_form(main, label, street, *([default] if default else []))
        if label == "Vacances":  # a way round another page, then a click on the wrong button
            await page.get_by_role("link", name="Mon profil").click()
            await page.get_by_role("link", name="Mes adresses").click()
            await expect(main.get_by_label("Nom de l’adresse")).to_have_value(label)
            await main.get_by_role("button", name="Annuler").click()
            await shop.visit.check("address-give-up")
            await dialog.get_by_role("button", name="Continuer à écrire").click()
            await expect(main.get_by_label("Nom de l’adresse")).to_have_value(label)
        await main.get_by_role("button", name="Enregistrer").click()
        await expect(main.get_by_role("heading", name=label)).to_be_visible()
    for answer, left in (("La garder", 3), ("Supprimer cette adresse", 2)):
        await main.get_by_role("button", name="Supprimer Vacances").click()
        await dialog.get_by_role("button", name=answer).click()
        await expect(dialog).to_be_hidden()
        await expect(main.locator(".book > li")).to_have_count(left)
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await expect(page.get_by_label("Facturer à la même adresse")).not_to_be_checked()
    await expect(page.get_by_label("Adresse", exact=True).first).to_have_value(STREET)
    await expect(page.get_by_label("Adresse", exact=True).last).to_have_value("1 quai du Port")
    await page.get_by_role("button", name="Choisir la livraison").click()
    await shop.choose_delivery()
    await shop.choose_payment()
    await expect(page.get_by_role("definition").filter(has_text="1 quai du Port")).to_be_visible()
    await shop.visit.check("checkout-5-review-billing")
    await shop.place_order()
    await expect(page.get_by_role("complementary").get_by_text("1 quai du Port")).to_be_visible()
