"""What messages lead to: an order that was lost, a password that was forgotten, an address that is confirmed or changed."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from infra.local.players.inbox import Inbox
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.storefront import PASSWORD, Storefront

SOAP = "savon-de-marseille-a-l-olive"
_RACES = "404 .*/invoices$|409 .*/claim$"
"""BILLING may hear of an order after its page asks, and the ordered cart of a guest cannot be claimed: neither is shown."""
_PATIENCE_SECONDS = 60
NEW_PASSWORD = "sept chevaux dorment"
ADDRESSES = {
    "sign-in": "/sign-in",
    "password-reset": "/password-reset",
    "password-reset-link": "/password-reset#token=NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt",
    "email-confirmation": "/email-confirmation#token=NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt",
    "email-confirmation-bare": "/email-confirmation",
    "email-change": "/email-change#token=NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt",
    "news-end": "/news-end#token=cus_01jd8z3k5m7n9p1q3r5s7t9v1w.8kTzVn4cW1yQd6Hs3Rb9Jm2Xf7Lg5Pa0EuIoBtKvYwN",
    "account-erased": "/account-erased",
}
ACCOUNT = ["orders", "invoices", "wishes", "addresses", "profile", "preferences", "security", "data"]


def new_email() -> str:
    return f"{new_id('u')}@exemple.fr"


async def test_a_lost_order_is_found_again_from_the_mail_alone(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive(_RACES)
    number = await shop.buy_as_guest(SOAP, email)
    await expect(shop.page.get_by_text(re.compile(f"Un message est en route vers {email}"))).to_be_visible()
    mail = await inbox.mail(email, "ORDER_CONFIRMED")
    other = await open_visit("shop", width=PHONE)
    await other.page.goto(mail.link("/guest-order/"))
    await expect(other.page.get_by_role("heading", level=1, name=number)).to_be_visible()
    await expect(other.page).to_have_url(re.compile("^[^#]*$"))
    await expect(other.page.get_by_role("button", name="Télécharger le PDF")).to_be_visible()
    await other.check("guest-order-from-mail")
    await other.page.reload()
    await expect(other.page.get_by_role("heading", level=1, name=number)).to_be_visible()
    await other.open("/guest-order")
    await expect(other.page.get_by_role("link", name=number)).to_be_visible()


async def test_a_wrong_link_opens_no_order_and_is_not_kept(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive(_RACES)
    number = await shop.buy_as_guest(SOAP, email)
    link = (await inbox.mail(email, "ORDER_CONFIRMED")).link("/guest-order/")
    other = await open_visit("shop")
    other.forgive("40[134]")
    await other.page.goto(re.sub("token=.*", "token=" + "x" * 43, link))
    await expect(other.page.get_by_role("heading", level=1, name="Commande introuvable")).to_be_visible()
    # the right one, opened in the same tab
    await other.page.evaluate("link => { location.href = link; }", link)
    await expect(other.page.get_by_role("heading", level=1, name=number)).to_be_visible()


async def test_a_forgotten_password_is_reset_from_the_mail_and_all_sessions_end(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive("401")
    await shop.register(email)
    other = Storefront(await open_visit("shop", width=PHONE))
    other.visit.forgive("40[19]")
    await other.visit.open("/sign-in")
    await other.page.get_by_role("link", name="Mot de passe oublié").click()
    forgotten = other.page.get_by_role("heading", level=1, name="Mot de passe oublié")
    await expect(forgotten).to_be_visible()  # the page before asks for an e-mail too
    await other.page.get_by_label("E-mail").fill(email)
    await other.page.get_by_role("button", name="Envoyer le lien").click()
    await expect(other.page.get_by_text("un message est en route")).to_be_visible()
    await other.visit.check("password-reset-sent")
    link = (await inbox.mail(email, "PASSWORD_RESET")).link("/password-reset")
    await other.page.goto(link)
    await expect(other.page).to_have_url(re.compile("^[^#]*$"))
    for refused, words in (("court", "Il faut au moins 10 caractères."), ("motdepasse", "trop facile à deviner")):
        await other.page.get_by_label("Nouveau mot de passe").fill(refused)
        await other.page.get_by_role("button", name="Changer le mot de passe").click()
        await expect(other.page.get_by_text(words)).to_be_visible()
    await other.visit.check("password-reset-refused")
    await other.page.get_by_label("Nouveau mot de passe").fill(NEW_PASSWORD)
    await other.page.get_by_role("button", name="Changer le mot de passe").click()
    await expect(other.page.get_by_text("toutes vos sessions ont pris fin")).to_be_visible()
    await other.visit.check("password-reset-done")
    await other.sign_in(email, NEW_PASSWORD)
    await shop.page.reload()
    await expect(shop.page.get_by_role("heading", level=1, name="Se connecter")).to_be_visible()
    await inbox.mail(email, "PASSWORD_CHANGED")
    await other.page.goto(link)
    await other.page.get_by_label("Nouveau mot de passe").fill(NEW_PASSWORD)
    await other.page.get_by_role("button", name="Changer le mot de passe").click()
    await expect(other.page.get_by_text("Ce lien ne sert plus")).to_be_visible()


async def test_a_confirmed_address_brings_the_orders_placed_without_an_account(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive(_RACES)
    number = await shop.buy_as_guest(SOAP, email)
    await shop.register(email)
    waiting = shop.page.get_by_text(f"Confirmez votre adresse {email}")
    await expect(waiting).to_be_visible()
    first = await inbox.mail(email, "EMAIL_CONFIRMATION")
    await shop.page.get_by_role("button", name="Renvoyer le message").click()
    await expect(shop.page.get_by_text("Un nouveau message est en route.")).to_be_visible()
    await shop.visit.check("account-not-confirmed")
    mail = await inbox.mail(email, "EMAIL_CONFIRMATION", after=first.number)
    await shop.page.goto(mail.link("/email-confirmation"))
    await shop.page.get_by_role("button", name="Confirmer").click()
    await expect(shop.page.get_by_text("votre adresse est confirmée")).to_be_visible()
    await shop.visit.check("email-confirmed")
    await shop.page.get_by_role("link", name="Aller à mon compte").click()
    await expect(shop.page.get_by_role("heading", level=1, name="Mes commandes")).to_be_visible()
    await expect(waiting).to_have_count(0)
    await _wait_for(shop, "/account/orders", number)
    await _wait_for(shop, "/account/invoices", number)
    await shop.visit.check("account-invoices")
    async with shop.page.expect_download() as download:
        await shop.page.get_by_role("button", name="Télécharger le PDF").click()
    assert (await (await download.value).path()).read_bytes().startswith(b"%PDF-")


async def _wait_for(shop: Storefront, path: str, number: str) -> None:
    """Services hear one after the other that an order joined: the page is read again until it is there."""
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while True:
            await shop.visit.open(path)
            await shop.visit.settle()
            if await shop.page.get_by_role("main").get_by_text(number).count():
                return


async def test_an_e_mail_address_is_changed_by_a_link_to_the_new_one(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email, other = Storefront(await open_visit("shop")), new_email(), new_email()
    shop.visit.forgive("409")
    await shop.register(email)
    await shop.visit.open("/account/security")
    form = shop.page.get_by_role("form", name="Adresse e-mail")
    await form.get_by_label("Nouvelle adresse e-mail").fill(other)
    await form.get_by_label("Mot de passe").fill("pas le bon du tout")
    await form.get_by_role("button", name="Envoyer le lien").click()
    await expect(form.get_by_text("Ce n’est pas votre mot de passe actuel.")).to_be_visible()
    await form.get_by_label("Mot de passe").fill(PASSWORD)
    await form.get_by_role("button", name="Envoyer le lien").click()
    await expect(form.get_by_text(f"Un message est en route vers {other}")).to_be_visible()
    link = (await inbox.mail(other, "EMAIL_CHANGE")).link("/email-change")
    await shop.page.goto(link)
    await shop.page.get_by_role("button", name="Confirmer le changement").click()
    await expect(shop.page.get_by_text("Connectez-vous désormais avec la nouvelle adresse.")).to_be_visible()
    await inbox.mail(email, "EMAIL_CHANGED")
    await shop.sign_out()
    await shop.sign_in(other)


@pytest.mark.parametrize("locale", ["fr-FR", "en-GB"])
async def test_every_page_of_links_and_of_the_account_can_be_used_by_everybody_on_a_phone(
    open_visit: OpenVisit, locale: str
) -> None:
    shop = Storefront(await open_visit("shop", width=PHONE))
    visit, page = shop.visit, shop.page
    visit.forgive("40[0149]")
    await page.goto(visit.address)
    await page.evaluate("language => localStorage.setItem('comptoir.locale', language)", locale[:2])
    for name, path in ADDRESSES.items():
        await visit.open("/nowhere")  # the next address is then a new page, also where only the fragment differs
        await visit.open(path)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await visit.check(f"{name}-{locale[:2]}")
    await page.evaluate("localStorage.setItem('comptoir.locale', 'fr')")
    await shop.register(new_email())
    await page.evaluate("language => localStorage.setItem('comptoir.locale', language)", locale[:2])
    for name in ACCOUNT:
        await visit.open(f"/account/{name}")
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await visit.check(f"account-{name}-{locale[:2]}")
