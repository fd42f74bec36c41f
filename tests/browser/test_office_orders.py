"""Orders as staff work on them, and what the shopper then sees."""

import re

from playwright.async_api import expect

from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"
STEPS = ("commande", "réserv", "paiement", "facture", "colis")


async def test_an_order_is_found_followed_and_partly_refunded_and_the_credit_note_is_in_the_shop(
    open_visit: OpenVisit, system: System
) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await office.sign_in(system.owner)
    await office.find_order(number)
    await office.page.get_by_text("Sous le capot").click()
    steps = office.page.get_by_role("list", name="Étapes du processus").get_by_role("listitem")
    await expect(steps.filter(has_text=re.compile("[0-9]{2}:[0-9]{2}"))).not_to_have_count(0)
    await expect(steps.filter(has_text="OrderConfirmed").or_(steps.filter(has_text="order-confirmed")).first).to_be_visible()
    dialog = await office.act("Rembourser")
    await office.visit.check("office-refund-dialog")
    await office.choose(dialog, "Que faut-il rembourser", "Un montant (geste commercial)")
    await dialog.get_by_label("Montant (€)").fill("2")
    await office.send(dialog, "Rembourser", "Remboursement effectué")
    await expect(office.page.get_by_role("main").get_by_text("Remboursée en partie").first).to_be_visible()
    await expect(office.page.get_by_role("main").get_by_text(re.compile("AV-[0-9]{4}-[0-9]{6}")).first).to_be_visible()
    await office.visit.check("office-order-refunded")
    invoices = shop.page.get_by_role("region", name="Factures")
    await shop.page.reload()
    await expect(invoices.get_by_text(re.compile("Avoir AV-[0-9]{4}-[0-9]{6}"))).to_be_visible()
    await expect(shop.page.get_by_text(re.compile(r"Remboursé\s:\s2,00"))).to_be_visible()


async def test_an_order_cancelled_by_staff_is_cancelled_for_the_shopper_too(open_visit: OpenVisit, system: System) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await office.sign_in(member("SUPPORT"))
    await office.find_order(number)
    dialog = await office.act("Annuler la commande")
    await office.send(dialog, "Annuler la commande", "Commande annulée")
    await expect(office.page.get_by_role("main").get_by_text("Annulée").first).to_be_visible()
    who = await office.page.locator(".who").evaluate("(who) => who.firstChild.textContent")
    await expect(office.page.locator(".timeline").get_by_text(f"par {who}").first).to_be_visible()
    await expect(shop.page.get_by_text(who)).to_have_count(0)
    await expect(shop.page.get_by_text("Rien ne reste débité.")).to_be_visible()
    await expect(shop.page.get_by_text(re.compile(r"Remboursé\s:\s9,85"))).to_be_visible()


async def test_a_shoppers_cancellation_is_seen_by_staff(open_visit: OpenVisit, system: System) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await shop.page.get_by_role("button", name="Annuler la commande").click()
    await shop.page.get_by_role("button", name="Oui, annuler").click()
    await expect(shop.page.get_by_text("Rien ne reste débité.")).to_be_visible()
    await office.sign_in(system.owner)
    await office.find_order(number)
    await expect(office.page.get_by_role("main").get_by_text("Annulée").first).to_be_visible()
    await expect(office.page.get_by_role("main").get_by_text("Remboursée").first).to_be_visible()
    await office.visit.check("office-order-cancelled")


async def test_a_double_click_refunds_once(open_visit: OpenVisit, system: System, staff: Staff) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await office.sign_in(system.owner)
    await office.find_order(number)
    dialog = await office.act("Rembourser")
    await office.choose(dialog, "Que faut-il rembourser", "Un montant (geste commercial)")
    await dialog.get_by_label("Montant (€)").fill("1.50")
    await dialog.get_by_role("button", name="Rembourser", exact=True).dblclick()
    await office.told("Remboursement effectué")
    await expect(dialog).to_be_hidden()
    made = await staff.refunds(shop.page.url.rsplit("/", 1)[1])
    assert [refund.amount.amount for refund in made] == [150]


async def test_a_parcel_is_labelled_dispatched_and_delivered_from_the_warehouse(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    await shop.buy_as_guest(SOAP)
    parcel = await staff.shipment(shop.page.url.rsplit("/", 1)[1])
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/shipments/{parcel.shipment_id}/show", "Colis")
    await office.page.get_by_role("button", name="Créer l’étiquette").click()
    await office.told("Étiquette créée")
    async with office.page.expect_download() as download:
        await office.page.get_by_role("button", name="Étiquette PDF").click()
    assert (await (await download.value).path()).read_bytes().startswith(b"%PDF-")
    await office.page.get_by_role("button", name="Expédier").click()
    await office.told("Colis expédié")
    await expect(shop.page.get_by_text("est en route")).to_be_visible()
    dialog = await office.act("Ajouter un suivi")
    await office.choose(dialog, "Événement", "Livré")
    await office.send(dialog, "Ajouter un suivi", "Suivi ajouté")
    await office.visit.check("office-shipment-delivered")
    await expect(shop.page.get_by_text("est livrée")).to_be_visible()


async def test_a_parcel_that_comes_back_is_refunded_and_everybody_sees_it(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    order_id = shop.page.url.rsplit("/", 1)[1]
    parcel = await staff.shipment(order_id)
    await staff.label(parcel.shipment_id)
    await staff.dispatch(parcel.shipment_id)
    await staff.track(parcel.shipment_id, "RETURNED", "Paris")
    await expect(shop.page.get_by_text("nous est revenu")).to_be_visible()
    await expect(shop.page.get_by_text(re.compile(r"Remboursé\s:"))).to_be_visible()
    await shop.visit.check("order-returned")
    await office.sign_in(system.owner)
    await office.find_order(number)
    await expect(office.page.get_by_role("main").get_by_text("Retournée", exact=True).first).to_be_visible()
    await office.page.get_by_role("heading", name="Sous le capot").click()
    await expect(office.page.get_by_role("main").get_by_text("Retour du colis en stock").first).to_be_visible()
    await office.visit.check("office-order-returned")


async def test_staff_refund_with_the_keyboard_alone(open_visit: OpenVisit, system: System) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await office.visit.open("/")
    page, press = office.page, office.page.keyboard.press
    await expect(office.title).to_be_visible()
    await page.get_by_label("E-mail").focus()
    await page.keyboard.type(system.owner.email)
    await press("Tab")
    await page.keyboard.type(system.owner.password)
    await press("Enter")
    await expect(office.title).to_have_text("Tableau de bord")
    await page.get_by_role("link", name="Commandes", exact=True).focus()
    await press("Enter")
    await page.get_by_placeholder("Numéro, e-mail, nom").focus()
    await page.keyboard.type(number)
    await expect(page.get_by_role("main").get_by_role("table").get_by_role("link")).to_have_count(1)
    await page.get_by_role("link", name=number).focus()
    await press("Enter")
    await page.get_by_role("main").get_by_role("button", name="Rembourser", exact=True).first.focus()
    await press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.get_by_role("dialog").get_by_label(re.compile("Savon de Marseille")).focus()
    await page.keyboard.type("1")
    await expect(page.get_by_role("dialog").get_by_text(re.compile(r"Total du remboursement\s:\s[1-9]"))).to_be_visible()
    await page.get_by_role("dialog").get_by_role("button", name="Rembourser", exact=True).focus()
    await press("Enter")
    await office.told("Remboursement effectué")
