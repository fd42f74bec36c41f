"""Shoppers with an account: their cart, addresses, orders and what they may do to them."""

import re

import aiohttp
import pyotp
from playwright.async_api import expect

from generated.profiling.models import SessionRefresh
from generated.profiling.operations import EndSessionRequest, RefreshSessionRequest
from infra.local.launcher.system import System
from infra.local.players.callers import Services
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.storefront import PASSWORD, Storefront

SOAP, BOOK = "savon-de-marseille-a-l-olive", "une-nuit-au-port"


def new_email() -> str:
    return f"{new_id('u')}@exemple.fr"


async def test_a_cart_filled_by_a_stranger_survives_a_reload_and_is_claimed_by_the_account(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    await shop.register(email)
    await shop.add(SOAP)
    await shop.sign_out()
    await shop.visit.open("/cart")
    await expect(shop.page.get_by_role("heading", name="Votre panier est vide")).to_be_visible()
    await shop.add(BOOK)
    await shop.page.reload()
    await expect(shop.page.get_by_role("button", name=re.compile("Panier.*1 article"))).to_be_visible()
    await shop.sign_in(email)
    await shop.visit.open("/cart")
    lines = shop.page.get_by_role("main").get_by_role("listitem")
    await expect(lines.filter(has_text="Savon de Marseille")).to_be_visible()
    await expect(lines.filter(has_text="Une nuit au port")).to_be_visible()
    other = Storefront(await open_visit("shop", width=PHONE))
    await other.sign_in(email)
    await expect(other.page.get_by_role("button", name=re.compile("Panier.*2 articles"))).to_be_visible()


async def test_an_unusual_address_opens_an_account_and_what_cannot_be_printed_is_said_at_its_field(
    open_visit: OpenVisit,
) -> None:
    shop, name = Storefront(await open_visit("shop")), new_id("u")
    await shop.register(f"jörg.o'neill&{name}@exämple.fr")
    await shop.sign_out()
    await shop.sign_in(f"JÖRG.o'neill&{name}@xn--exmple-cua.fr")
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.give_address("王小明")
    said = shop.page.get_by_text("écrivez en lettres latines, grecques ou cyrilliques")
    await expect(said).to_be_visible()
    await shop.visit.check("checkout-2-address-not-printable")
    await shop.give_address()
    await shop.choose_delivery()


async def test_an_account_buys_keeps_the_address_and_sees_the_order(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.register(new_email())
    await shop.visit.check("account-no-orders")
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.page.get_by_label("Garder cette adresse dans mon carnet").check()
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
    number = await shop.order_number()
    await shop.visit.open("/account/orders")
    await expect(shop.page.get_by_role("listitem").filter(has_text=number)).to_contain_text("Confirmée")
    await shop.visit.check("account-orders")
    await shop.page.get_by_role("link", name=re.compile(number)).click()
    history = shop.page.get_by_role("region", name="Ce qui s’est passé")
    for event in (
        "Commande reçue",
        "Paiement accepté",
        "Commande confirmée",
        "Facture émise",
        "Colis en préparation",
    ):
        await expect(history.get_by_text(event)).to_be_visible()
    async with shop.page.expect_download() as download:
        await shop.page.get_by_role("button", name="Télécharger le PDF").click()
    assert (await (await download.value).path()).read_bytes().startswith(b"%PDF-")
    await shop.visit.check("account-order")
    await shop.visit.open("/account/profile")
    await expect(shop.page.get_by_role("heading", name="Votre statut : Classique")).to_be_visible()
    await shop.visit.check("account-profile")
    await shop.visit.open("/account/addresses")
    await expect(shop.page.get_by_text("12 rue des Lilas")).to_be_visible()
    await shop.visit.check("account-addresses")
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await expect(shop.page.get_by_label("Adresse", exact=True)).to_have_value("12 rue des Lilas")


async def test_a_cancelled_order_is_shown_as_cancelled_and_refunded(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.buy_as_guest(SOAP)
    await shop.page.get_by_role("button", name="Annuler la commande").click()
    await shop.visit.check("cancel-dialog")
    await shop.page.get_by_role("button", name="Oui, annuler").click()
    await expect(shop.page.get_by_text("Rien ne reste débité.")).to_be_visible()
    await expect(shop.page.get_by_text(re.compile(r"Remboursé\s:\s9,85"))).to_be_visible()
    invoices = shop.page.get_by_role("region", name="Factures")
    await expect(invoices.get_by_text(re.compile("Avoir"))).to_be_visible()
    await shop.visit.check("cancelled")


async def test_wrong_answers_are_told_in_words(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive("40[19]")
    await shop.register(email)
    await shop.sign_out()
    await shop.visit.open("/register")
    await shop.page.get_by_role("button", name="Créer mon compte").click()
    await expect(shop.page.get_by_text("Remplissez ce champ.")).to_have_count(4)
    await shop.page.get_by_label("Prénom").fill("Camille")
    await shop.page.get_by_label("Nom", exact=True).fill("Martin")
    await shop.page.get_by_label("E-mail").fill(email)
    await shop.page.get_by_label("Mot de passe").fill("court")
    await shop.page.get_by_role("button", name="Créer mon compte").click()
    await expect(shop.page.get_by_text("Il faut au moins 10 caractères.")).to_be_visible()
    await shop.visit.check("register-wrong")
    await shop.page.get_by_label("Mot de passe").fill("une phrase que personne n’a")  # with the right one it is she herself
    await shop.page.get_by_role("button", name="Créer mon compte").click()
    await expect(shop.page.get_by_text("Cet e-mail a déjà un compte.")).to_be_visible()
    await shop.visit.open("/sign-in")
    await shop.page.get_by_label("E-mail").fill(email)
    await shop.page.get_by_label("Mot de passe").fill("une autre phrase")
    await shop.page.get_by_role("button", name="Se connecter").click()
    await expect(shop.page.get_by_text("E-mail ou mot de passe incorrect.")).to_be_visible()
    await shop.visit.check("sign-in-wrong")


async def test_who_was_signed_out_elsewhere_signs_in_again_and_stands_where_he_stood(
    open_visit: OpenVisit, system: System
) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive("401")
    await shop.register(email)
    kept = await shop.page.evaluate("localStorage.getItem('comptoir.session')")
    async with aiohttp.ClientSession() as session:
        elsewhere = Services(system.urls, session, dict)
        renewal = RefreshSessionRequest(body=SessionRefresh(refresh_token=kept))
        token = (await elsewhere.profiling.refresh_session(renewal)).body.access_token
        same = Services(system.urls, session, lambda: {"Authorization": f"Bearer {token}"})
        await same.profiling.end_session(EndSessionRequest())
    await shop.page.get_by_role("link", name="Mes adresses").click()
    await expect(shop.page.get_by_role("heading", level=1, name="Se connecter")).to_be_visible()
    await shop.visit.check_accessibility()
    await shop.page.get_by_label("E-mail").fill(email)
    await shop.page.get_by_label("Mot de passe").fill(PASSWORD)
    await shop.page.get_by_role("button", name="Se connecter").click()
    await expect(shop.page.get_by_role("heading", level=1, name="Mes adresses")).to_be_visible()


async def test_a_second_factor_is_set_up_asked_for_and_taken_away(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop", width=PHONE)), new_email()
    page = shop.page
    shop.visit.forgive("40[19]")
    await shop.register(email)
    await shop.visit.open("/account/security")
    factor = page.get_by_role("region", name="Second facteur")
    await factor.get_by_role("button", name="Mettre en place").click()
    await expect(factor.get_by_text("Remplissez ce champ.")).to_be_visible()
    await factor.get_by_label("Mot de passe").fill("pas le bon du tout")
    await factor.get_by_role("button", name="Mettre en place").click()
    await expect(factor.get_by_text("Ce n’est pas votre mot de passe actuel.")).to_be_visible()
    await factor.get_by_label("Mot de passe").fill(PASSWORD)
    await factor.get_by_role("button", name="Mettre en place").click()
    drawn = await factor.get_by_role("img", name="Code QR pour l’application").evaluate(
        "each => each.decode().then(() => true)"
    )
    assert drawn
    await shop.visit.check("second-factor-setup")
    app = pyotp.TOTP((await factor.locator("code").inner_text()).replace(" ", ""))
    await factor.get_by_label("Code de connexion").fill("000000")
    await factor.get_by_role("button", name="Vérifier le code").click()
    await expect(factor.get_by_text("Ce code n’est pas le bon")).to_be_visible()
    await factor.get_by_label("Code de connexion").fill(app.now())
    await factor.get_by_role("button", name="Vérifier le code").click()
    await expect(factor.get_by_role("heading", name="Vos codes de secours")).to_be_visible()
    await shop.visit.check("second-factor-codes")
    codes = await factor.locator("code").all_inner_texts()
    async with page.expect_download() as download:
        await factor.get_by_role("button", name="Télécharger").click()
    kept = (await (await download.value).path()).read_text()
    assert [code for code in codes if code not in kept] == []
    await factor.get_by_role("button", name="Je les ai gardés").click()
    await expect(factor.get_by_text(re.compile("Codes de secours restants.*10"))).to_be_visible()
    await shop.sign_out()
    await shop.give_credentials(email)
    await expect(page.get_by_label("Code de connexion")).to_be_focused()
    await shop.visit.check("sign-in-code")
    await page.get_by_label("Code de connexion").fill("nimporte-quoi")
    await page.get_by_role("button", name="Se connecter").click()
    await expect(page.get_by_text("Ce code n’est pas le bon")).to_be_visible()
    await page.get_by_label("Code de connexion").fill(codes[0].upper())
    await page.get_by_role("button", name="Se connecter").click()
    await expect(page.get_by_role("heading", level=1, name="Mes commandes")).to_be_visible()
    await shop.visit.open("/account/security")
    await factor.get_by_role("button", name="Retirer le second facteur").click()
    await factor.get_by_label("Mot de passe").fill(PASSWORD)
    await factor.get_by_label("Code de connexion").fill(codes[1])
    await factor.get_by_role("button", name="Retirer le second facteur").last.click()
    await expect(factor.get_by_role("button", name="Mettre en place")).to_be_visible()
    await shop.sign_out()
    await shop.sign_in(email)


async def test_a_new_password_ends_the_other_sessions_and_each_can_be_ended(open_visit: OpenVisit) -> None:
    shop, other, email = Storefront(await open_visit("shop")), Storefront(await open_visit("shop")), new_email()
    for each in (shop, other):
        each.visit.forgive("40[19]")
    await shop.register(email)
    await other.sign_in(email)
    await shop.visit.open("/account/security")
    sessions = shop.page.get_by_role("region", name="Où vous êtes connecté").get_by_role("listitem")
    await expect(sessions).to_have_count(2)
    await shop.visit.check("account-security")
    await sessions.get_by_role("button", name="Mettre fin").click()
    await expect(sessions).to_have_count(1)
    await expect(sessions).to_contain_text("cette session")
    await other.sign_in(email)
    form = shop.page.get_by_role("form", name="Mot de passe")
    await form.get_by_label("Mot de passe actuel").fill("pas le bon du tout")
    await form.get_by_label("Nouveau mot de passe").fill("sept chevaux dorment")
    await form.get_by_role("button", name="Changer le mot de passe").click()
    await expect(form.get_by_text("Ce n’est pas votre mot de passe actuel.")).to_be_visible()
    await form.get_by_label("Mot de passe actuel").fill(PASSWORD)
    await form.get_by_role("button", name="Changer le mot de passe").click()
    await expect(form.get_by_text("Vos autres sessions ont pris fin.")).to_be_visible()
    await expect(sessions).to_have_count(1)
    await shop.page.reload()
    await expect(shop.page.get_by_role("heading", level=1, name="Sécurité")).to_be_visible()
    await other.visit.open("/account/orders")
    await expect(other.page.get_by_role("heading", level=1, name="Se connecter")).to_be_visible()


async def test_a_wish_of_a_visitor_is_kept_once_signed_in_and_bought_from_the_list(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop", width=PHONE)), new_email()
    page = shop.page
    await shop.register(email)
    await shop.sign_out()
    await shop.visit.open(f"/products/{SOAP}")
    await page.get_by_role("button", name="Garder dans mes envies").click()
    await expect(page.get_by_text("Connectez-vous pour garder cette envie")).to_be_visible()
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Se connecter").click()
    await expect(page.get_by_role("button", name="Retirer de mes envies")).to_be_visible()
    await shop.visit.check("product-wished")
    await shop.visit.open("/account/wishes")
    wish = page.get_by_role("main").get_by_role("listitem").filter(has_text="Savon de Marseille")
    await expect(wish.get_by_text("En stock")).to_be_visible()
    await shop.visit.check("account-wishes")
    await wish.get_by_role("button", name="Ajouter au panier").click()
    await expect(page.get_by_role("dialog", name="Panier")).to_contain_text("Savon de Marseille")
    await page.keyboard.press("Escape")
    await wish.get_by_role("button", name="Retirer").click()
    await expect(page.get_by_role("heading", name="Pas encore d’envie")).to_be_visible()


async def test_what_a_customer_wants_to_be_told_is_kept(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.register(new_email())
    await shop.visit.open("/account/preferences")
    await page.get_by_label("Recevoir des nouvelles de la boutique").check()
    await page.get_by_label("Langue de nos messages et de la boutique").select_option("English")
    await page.get_by_role("button", name="Enregistrer").click()
    await expect(page.get_by_role("heading", level=1, name="Preferences")).to_be_visible()
    await expect(page.get_by_text("Saved.")).to_be_visible()
    await page.reload()
    await expect(page.get_by_label("Get news of the shop")).to_be_checked()
    await expect(page.get_by_label("Language of our messages and of the shop")).to_have_value("EN")


async def test_data_are_taken_along_and_the_account_is_erased_once_no_order_is_open(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    page = shop.page
    shop.visit.forgive("40[19]")
    await shop.register(email)
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
    number = await shop.order_number()
    await shop.visit.open("/account/data")
    for button, held in (("Page à lire", "<html"), ("Fichier JSON", '"records"')):
        async with page.expect_download() as download:
            await page.get_by_role("button", name=button).click()
        text = (await (await download.value).path()).read_text()
        assert held in text
        assert email in text
        assert number in text
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Effacer mon compte").click()
    await shop.visit.check("account-erase")
    await page.get_by_role("button", name="Oui, tout effacer").click()
    open_orders = page.get_by_role("alert")
    await expect(open_orders.get_by_role("link", name=number)).to_be_visible()
    await shop.visit.check("account-data-open-orders")
    await open_orders.get_by_role("link", name=number).click()
    await page.get_by_role("button", name="Annuler la commande").click()
    await page.get_by_role("button", name="Oui, annuler").click()
    await expect(page.get_by_text(re.compile(r"Remboursé\s:"))).to_be_visible()
    await shop.visit.open("/account/data")
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Effacer mon compte").click()
    await page.get_by_role("button", name="Oui, tout effacer").click()
    await expect(page.get_by_role("heading", level=1, name="Votre compte est effacé")).to_be_visible()
    await expect(page.get_by_role("link", name="Connexion", exact=True)).to_be_visible()
    await shop.visit.check("account-erased")
    await shop.give_credentials(email)
    await expect(page.get_by_text("E-mail ou mot de passe incorrect.")).to_be_visible()
