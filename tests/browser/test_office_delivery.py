"""Carriers, delivery methods, zones and the simulator, as the warehouse sets them up."""

import re

import pytest
from playwright.async_api import Locator, expect

from generated.shipping.models import CarrierDraft
from generated.shipping.operations import CreateCarrierRequest
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office, member


async def test_a_carrier_with_a_relay_method_for_corsica_is_set_up_by_what_the_pages_say(open_visit: OpenVisit) -> None:
    name = f"Relais {new_id('c')[-6:]}"
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("WAREHOUSE"))
    page, main = office.page, office.page.get_by_role("main")
    await page.get_by_role("navigation", name="Menu").get_by_role("link", name="Transporteurs", exact=True).click()
    await main.get_by_role("link", name="Nouveau transporteur").click()
    await main.get_by_label(re.compile("^Nom du transporteur")).fill(name)
    tracking = main.get_by_label(re.compile("^Adresse de la page de suivi"))
    await tracking.fill("https://suivi.exemple.fr/")
    await main.get_by_role("button", name="Créer le transporteur").click()
    await expect(main.get_by_text("Une adresse qui commence par https://")).to_be_visible()
    await tracking.fill("https://suivi.exemple.fr/{tracking_number}")
    await main.get_by_role("button", name="Créer le transporteur").click()
    await expect(office.title).to_have_text(name)
    await office.visit.check("office-carrier-new")
    await main.get_by_role("link", name="Nouveau mode de livraison").first.click()
    await expect(main.get_by_role("combobox", name="Transporteur")).to_have_text(name)
    await office.choose(main, "Lieu de livraison", "En point relais")
    await main.get_by_label(re.compile("^Nom affiché")).fill(f"{name} en Corse")
    await office.choose(main, "Zone", "Corse")
    await fill_fees(main, "4,90", "7.90", "12")
    await office.visit.check("office-method-create-filled")
    await main.get_by_role("button", name="Créer le mode").click()
    await expect(office.title).to_have_text(f"{name} en Corse")
    await expect(main.get_by_text(f"{name} n’a aucun point relais ouvert")).to_be_visible()
    await office.visit.check("office-method-new")
    dialog = await office.act("Désactiver")
    await expect(dialog).to_contain_text("Ce qui est déjà commandé part quand même ainsi.")
    await office.send(dialog, "Désactiver", "Mode de livraison désactivé")
    await main.get_by_role("button", name="Activer").click()
    await office.told("Mode de livraison activé")
    await main.get_by_role("link", name="Importer ses points relais").click()
    await expect(office.title).to_contain_text("Importer des points")
    await expect(main.get_by_role("combobox", name="Transporteur")).to_have_text(name)


async def test_a_parcel_that_is_too_heavy_is_explained_for_each_method(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice", width=PHONE))
    await office.sign_in(member("SUPPORT"))
    await office.open("/shipping-simulation", "Simulateur de livraison")
    main = office.page.get_by_role("main")
    await main.get_by_label(re.compile("^Code postal")).fill("75011")
    await main.get_by_label(re.compile("^Poids d’une pièce")).fill("0,5")
    await main.get_by_role("button", name="Simuler").click()
    offered = main.get_by_role("region", name="Proposé au client")
    await expect(offered.get_by_role("link").first).to_be_visible()
    await expect(main.get_by_text("France").first).to_be_visible()
    await office.visit.check("office-simulation-offered")
    await main.get_by_label(re.compile("^Poids d’une pièce")).fill("40")
    await main.get_by_role("button", name="Simuler").click()
    await expect(
        main.get_by_text(re.compile(r"Trop lourd\s: le colis pèse 40 kg, et ce mode va jusqu’à 30 kg")).first
    ).to_be_visible()
    await expect(main.get_by_text("Rien ne peut être livré à cette adresse.")).to_be_visible()
    await office.visit.check("office-simulation-too-heavy")
    await main.get_by_role("link", name="Express", exact=False).first.click()
    await expect(main.get_by_role("button", name="Désactiver")).to_have_count(0)  # support sees it, and changes nothing
    await expect(main.get_by_role("button", name="Enregistrer")).to_have_count(0)
    await office.page.go_back()
    await expect(main.get_by_label(re.compile("^Poids d’une pièce"))).to_have_value("40")
    await expect(main.get_by_text("Trop lourd").first).to_be_visible()


@pytest.mark.walk
async def test_a_zone_that_would_take_addresses_of_another_is_refused_by_name_and_nothing_is_lost(
    open_visit: OpenVisit,
) -> None:
    name = f"Île {new_id('z')[-6:]}"
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("409")
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/shipping-zones", "Zones de livraison")
    page, main = office.page, office.page.get_by_role("main")
    await expect(main.get_by_text("TVA de l’UE").first).to_be_visible()
    await main.get_by_role("link", name="Nouvelle zone").click()
    await main.get_by_label(re.compile("^Nom de la zone")).fill(name)
    await office.choose(main, "Ajouter un lieu", "Corse")
    await expect(main.get_by_label("Code postal, de")).to_have_value("20")
    await main.get_by_role("button", name="Créer la zone").click()
    await expect(main.get_by_role("alert")).to_contain_text("Le code postal 20 (France) est déjà dans la zone « Corse »")
    await office.visit.check("office-zone-overlap")
    await expect(main.get_by_label(re.compile("^Nom de la zone"))).to_have_value(name)
    await main.get_by_label("Code postal, de").fill("984")
    await main.get_by_role("button", name="Créer la zone").click()
    await expect(office.title).to_have_text(name)
    await expect(main.get_by_text("Terres australes et antarctiques françaises")).to_be_visible()
    await expect(main.get_by_text("hors TVA (export)")).to_be_visible()
    dialog = await office.act("Supprimer")
    await dialog.get_by_role("button", name="Supprimer", exact=True).click()
    await expect(office.title).to_have_text("Zones de livraison")
    await office.told("Zone supprimée")
    await main.get_by_role("link", name="Corse", exact=True).first.click()
    dialog = await office.act("Supprimer")
    await expect(dialog).to_contain_text(re.compile("ont des frais pour cette zone"))
    await expect(dialog.get_by_role("button", name="Supprimer", exact=True)).to_have_count(0)
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()


@pytest.mark.walk
async def test_two_who_change_a_carrier_at_once_are_told_and_lose_nothing(open_visit: OpenVisit, staff: Staff) -> None:
    code = new_id("c")[-8:].upper()
    draft = CarrierDraft(
        carrier_code=f"C_{code}",
        name=f"Cavalier {code}",
        tracking_url_template="https://suivi.exemple.fr/{tracking_number}",
        label_formats=["PDF"],
    )
    await staff.services.shipping.create_carrier(CreateCarrierRequest(idempotency_key=code, body=draft))
    first, second = Office(await open_visit("backoffice")), Office(await open_visit("backoffice"))
    second.visit.forgive("409")
    name = re.compile("^Nom du transporteur")
    for office in (first, second):
        await office.sign_in(member("WAREHOUSE"))
        await office.open(f"/carriers/C_{code}/show", draft.name)
        await expect(office.page.get_by_label(name)).to_have_value(draft.name)
    for office, typed in ((first, "Cavalier rouge"), (second, "Cavalier bleu")):
        await office.page.get_by_label(name).fill(typed)
        await office.page.get_by_role("button", name="Enregistrer").click()
        if office is first:
            await office.told("Transporteur enregistré")
    await expect(second.page.get_by_role("alert").first).to_contain_text("Quelqu’un a changé ceci pendant que vous écriviez.")
    await expect(second.page.get_by_label(name)).to_have_value("Cavalier bleu")
    await second.page.get_by_role("button", name="Reprendre les valeurs actuelles").click()
    await expect(second.page.get_by_label(name)).to_have_value("Cavalier rouge")


async def fill_fees(main: Locator, *fees: str) -> None:
    """The fees of the first zone, row by row."""
    for number, fee in enumerate(fees):
        await main.get_by_label(re.compile(r"^Frais \(€\)")).nth(number).fill(fee)
