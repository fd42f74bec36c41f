"""What the back office tells of messages: those of an order, the mail server, previews, news, and a suspended customer."""

import re

from playwright.async_api import expect

from infra.local.players.inbox import Inbox
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"
_RACES = "404 .*/invoices$|409 .*/claim$"
"""BILLING may hear of an order after its page asks, and the ordered cart of a guest cannot be claimed: neither is shown."""


def new_email() -> str:
    return f"{new_id('u')}@exemple.fr"


async def test_the_messages_of_an_order_are_on_its_page_are_read_and_sent_again(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, office, email = Storefront(await open_visit("shop")), Office(await open_visit("backoffice")), new_email()
    shop.visit.forgive(_RACES)
    number = await shop.buy_as_guest(SOAP, email)
    first = await inbox.mail(email, "ORDER_CONFIRMED")
    await office.sign_in(member("SUPPORT"))
    await office.find_order(number)
    messages = office.page.get_by_role("region", name="Messages envoyés")
    row = messages.get_by_role("row").filter(has_text="Commande confirmée")
    await expect(row.get_by_text("Envoyé", exact=True)).to_be_visible()
    await office.visit.check("office-order-messages")
    await row.get_by_role("link", name="Commande confirmée").click()
    await expect(office.title).to_have_text("Commande confirmée")
    text = office.page.locator("pre")
    await expect(text).to_contain_text(number)
    assert first.link("/guest-order/").partition("#token=")[2] not in await text.inner_text()
    await office.visit.check("office-message")
    dialog = await office.act("Renvoyer")
    await office.send(dialog, "Renvoyer", "Message renvoyé")
    again = await inbox.mail(email, "ORDER_CONFIRMED", after=first.number)
    assert again.message_id != first.message_id
    await expect(office.page.get_by_role("link", name="Voir le premier envoi")).to_be_visible()
    await office.open("/messages", "Messages envoyés")
    await office.page.get_by_placeholder("Adresse e-mail exacte").fill(email)
    rows = office.page.get_by_role("row").filter(has_text=email)
    await expect(rows.filter(has_text="Commande confirmée")).to_have_count(2)
    await office.visit.check("office-messages")


async def test_a_mail_server_that_refuses_is_told_with_what_waits(open_visit: OpenVisit, inbox: Inbox) -> None:
    office, email = Office(await open_visit("backoffice")), new_email()
    await office.sign_in(member("SUPPORT"))
    await inbox.fail(refuse_later=[email])
    try:
        shop = Storefront(await open_visit("shop"))
        shop.visit.forgive(_RACES)
        await shop.buy_as_guest(SOAP, email)
        await office.open("/messages", "Messages envoyés")
        await expect(office.page.get_by_text(re.compile("messages? attend"))).to_be_visible()
        await office.visit.check("office-messages-waiting")
    finally:
        await inbox.fail()


async def test_every_template_is_seen_as_it_arrives(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("SUPPORT"))
    await office.open("/messages/templates", "Modèles")
    main = office.page.get_by_role("main")
    frame = office.page.frame_locator("iframe.message-frame")
    await expect(frame.locator("body")).to_contain_text("CO-2026")
    await office.visit.check("office-template-fr")
    await office.choose(main, "Langue", "Anglais")
    await expect(frame.locator("body")).to_contain_text(re.compile("confirmed", re.IGNORECASE))
    await office.choose(main, "Message", "Mot de passe oublié")
    await expect(frame.locator("body")).to_contain_text(re.compile("password", re.IGNORECASE))
    # styles that stand in the message count there, and no script does
    assert await frame.locator("body").evaluate("() => document.querySelectorAll('[style]').length") > 0
    await office.visit.check("office-template-en")


async def test_news_are_written_looked_at_and_sent_to_those_who_want_them(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    await shop.register(email)
    await shop.page.goto((await inbox.mail(email, "EMAIL_CONFIRMATION")).link("/email-confirmation"))
    await shop.page.get_by_role("button", name="Confirmer").click()
    await expect(shop.page.get_by_text("votre adresse est confirmée")).to_be_visible()
    await shop.visit.open("/account/preferences")
    await shop.page.get_by_role("checkbox").first.check()
    await shop.page.get_by_role("button", name="Enregistrer").click()
    await expect(shop.page.get_by_text("C’est enregistré.")).to_be_visible()
    office = Office(await open_visit("backoffice", width=PHONE))
    await office.sign_in(member("SUPPORT"))
    await office.open("/news", "Nouvelles")
    subject = f"Les bols d’hiver {new_id('n')[-6:]}"
    for language, words in (("Français", subject), ("Anglais", "The winter bowls")):
        card = office.page.get_by_role("region", name=language)
        await card.get_by_label("Objet").fill(words)
        await card.get_by_label("Texte").fill("Un.\n\nDeux.")
    await office.visit.check("office-news")
    await office.page.get_by_role("button", name="Relire avant l’envoi").click()
    await expect(office.page.get_by_role("heading", name=subject)).to_be_visible()
    await office.visit.check("office-news-confirm")
    await office.page.get_by_role("button", name=re.compile("Envoyer à [0-9]+ client")).click()
    await expect(office.page.get_by_text("Les nouvelles partent.")).to_be_visible()
    mail = await inbox.mail(email, "NEWS")
    assert mail.subject == subject


async def test_a_suspended_customer_is_told_cannot_sign_in_and_comes_back(open_visit: OpenVisit, inbox: Inbox) -> None:
    shop, email = Storefront(await open_visit("shop")), new_email()
    shop.visit.forgive("40[13]")
    await shop.register(email)
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("SUPPORT"))
    await office.open("/customers", "Clients")
    await office.page.get_by_placeholder("Nom ou e-mail").fill(email)
    # the list searches half a second after the last letter, by another address: a link followed before that leads back to it
    await expect(office.page).to_have_url(re.compile("filter=.*q"))
    row = office.page.get_by_role("row").filter(has_text=email)
    await row.get_by_role("link").click()
    await expect(office.page.get_by_text("pas encore confirmée")).to_be_visible()
    dialog = await office.act("Suspendre")
    await dialog.get_by_label("Motif").fill("Cartes volées")
    await office.send(dialog, "Suspendre", "Client suspendu")
    await inbox.mail(email, "ACCOUNT_SUSPENDED")
    await expect(office.page.get_by_text("Cartes volées")).to_be_visible()
    messages = office.page.get_by_role("region", name="Messages envoyés")
    await expect(messages.get_by_role("link", name="Compte suspendu")).to_be_visible()
    await office.visit.check("office-customer-suspended")
    other = Storefront(await open_visit("shop"))
    other.visit.forgive("403")
    await other.give_credentials(email)
    await expect(other.page.get_by_text(re.compile("suspendu"))).to_be_visible()
    dialog = await office.act("Rétablir")
    await office.send(dialog, "Rétablir", "Client rétabli")
    await inbox.mail(email, "ACCOUNT_REINSTATED")
    await other.sign_in(email)
