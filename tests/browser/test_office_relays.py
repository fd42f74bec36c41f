"""Relay points as staff keep them: a carrier's file, checked and corrected before it counts; hours; who is closed."""

import re

import pytest
from playwright.async_api import Dialog, Locator, expect

from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office, member

_NAMES = "reference;name;line1;line2;postal_code;city;country;latitude;longitude;monday;tuesday"
_WEEK = "9h-12h30, 14h–19h"


def line(reference: str, postal_code: str = "63000", *, name: str = "Épicerie") -> str:
    """A point in Clermont-Ferrand."""
    return f"{reference};{name} {reference};1 place de Jaude;;{postal_code};Clermont-Ferrand;FR;45.7772;3.0820;09:00-19:00;"


def file(*lines: str) -> str:
    return "\n".join((_NAMES, *lines))


async def check(office: Office, csv: str) -> Locator:
    """Pastes a file for POINT_VOISIN and has it checked; answers the report."""
    main = office.page.get_by_role("main")
    await office.choose(main, "Transporteur", "Point Voisin")
    await main.get_by_label("Ou son texte").fill(csv)
    return await check_again(office)


async def check_again(office: Office) -> Locator:
    await office.page.get_by_role("main").get_by_role("button", name="Vérifier").click()
    await office.told("Fichier vérifié, rien n’est encore changé")
    return office.page.get_by_role("region", name="Ce que ferait l’import")


async def test_a_carriers_file_is_checked_corrected_and_imported(open_visit: OpenVisit) -> None:
    one, other = (f"T-{new_id('r')[-8:]}" for _ in range(2))
    office = Office(await open_visit("backoffice"))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/relay-points/import", "Importer des points")
    await main.get_by_role("button", name="Vérifier").click()
    await expect(main.get_by_text("Choisissez un fichier, ou collez son texte.", exact=True)).to_be_visible()
    text = main.get_by_label("Ou son texte")
    csv = file(line(one), line(other, "6300"))
    await main.get_by_label("Fichier CSV").set_input_files(
        {"name": "points.csv", "mimeType": "text/csv", "buffer": csv.encode("cp1252")}
    )
    await expect(main.get_by_text("points.csv")).to_contain_text("Windows-1252")
    await office.choose(main, "Transporteur", "Point Voisin")
    report = await check_again(office)
    await expect(report.get_by_role("button", name="Refusés 1")).to_have_attribute("aria-pressed", "true")
    await expect(report.get_by_role("row").filter(has_text=other)).to_contain_text("Ce n’est pas un code postal de ce pays.")
    await office.visit.check("office-relays-checked")
    await report.get_by_role("button", name=re.compile(f"Aller à la ligne 3 {other}")).click()
    await expect(text).to_be_focused()
    assert await page.evaluate("getSelection().toString()") == line(other, "6300")
    await page.keyboard.insert_text(line(other))
    await expect(main.get_by_text("vérifiez de nouveau avant d’importer")).to_be_visible()
    await expect(main.get_by_role("button", name="Importer", exact=True)).to_have_count(0)
    await check_again(office)
    dialog = await office.act("Importer")
    await expect(dialog.get_by_text("2 nouveaux points.")).to_be_visible()
    await office.visit.check("office-relays-import")
    await office.send(dialog, "Importer", "Points importés")
    await expect(main.get_by_role("region", name="Import terminé")).to_be_visible()
    page.on("dialog", Dialog.dismiss)  # nothing typed is left: nobody is asked
    await page.get_by_role("link", name="← Points relais").click()
    await page.get_by_placeholder("Nom, référence").fill(one)
    await expect(main.get_by_role("row").filter(has_text=f"Épicerie {one}")).to_contain_text("Ouvert")


@pytest.mark.walk
async def test_a_point_gets_other_hours_and_is_closed_and_opened(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice"))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/relay-points", "Points relais")
    await office.visit.check("office-relays-list")
    name = await main.get_by_role("row").nth(1).locator("strong").inner_text()
    reference = await main.get_by_role("row").nth(1).locator(".code").first.inner_text()
    await page.get_by_placeholder("Nom, référence").fill(reference)
    row = main.get_by_role("row").filter(has_text=reference)
    await expect(main.get_by_role("row")).to_have_count(2)
    dialog = await office.act("Modifier")
    await dialog.get_by_label("lundi").fill("matin")
    await dialog.get_by_role("button", name="Modifier").click()
    await expect(dialog.get_by_text("Écrivez les heures comme")).to_be_visible()
    await dialog.get_by_label("lundi").fill(_WEEK)
    await office.visit.check("office-relays-hours")
    await office.send(dialog, "Modifier", "Point relais modifié")
    await expect(row.get_by_text("09:00–12:30, 14:00–19:00").first).to_be_visible()
    dialog = await office.act("Fermer le point")
    await expect(dialog).to_contain_text(name)
    await office.send(dialog, "Fermer le point", "Point relais fermé")
    await expect(row.get_by_text("Fermé", exact=True)).to_be_visible()
    dialog = await office.act("Rouvrir le point")
    await office.send(dialog, "Rouvrir le point", "Point relais rouvert")
    await expect(row.get_by_text("Ouvert", exact=True)).to_be_visible()


@pytest.mark.walk
async def test_points_that_a_complete_file_lacks_are_closed_only_after_a_second_look(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice", width=PHONE))
    main = office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/relay-points/import", "Importer des points")
    await main.get_by_label("Fermer les points ouverts").check()
    report = await check(office, file(line(f"T-{new_id('r')[-8:]}")))
    warning = report.get_by_text(re.compile(r"[0-9]+ points ouverts manquent dans le fichier\s: ils seront fermés\."))
    await expect(warning).to_be_visible()
    await office.visit.check("office-relays-close-missing")
    dialog = await office.act("Importer")
    await expect(dialog.get_by_text(re.compile("manquent dans le fichier"))).to_be_visible()
    await dialog.get_by_role("button", name="Fermer", exact=True).click()
    await expect(dialog).to_be_hidden()  # nothing was changed: other tests need those points


@pytest.mark.walk
async def test_points_are_found_near_a_postal_code(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice"))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("SUPPORT"))
    await office.open("/relay-points", "Points relais")
    await page.get_by_role("button", name="Ajouter un filtre").click()
    await page.get_by_role("menuitemcheckbox", name="Près du code postal").click()
    near = page.get_by_label("Près du code postal")
    await near.fill("7501")
    await expect(page.get_by_text("Ce n’est pas un code postal de ce pays.")).to_be_visible()
    await near.fill("75011")
    await expect(main.get_by_text(re.compile("à [0-9,]+ km")).first).to_be_visible()
    await office.visit.check("office-relays-near")
