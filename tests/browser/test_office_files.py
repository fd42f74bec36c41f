"""Files of products and stock as staff take them in: checked line by line, taken in, and there after a reload; counts."""

import re

import pytest
from playwright.async_api import Dialog, Locator, expect

from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office, member

_NAMES = "sku;product;status;category;name_fr;price;weight;tax_class"
_LINES, _BAD = 1_000, 3
_MUG = "Grand mug"


def products(mark: str, *bad: str) -> str:
    """Lines of new products, after those that are wrong."""
    good = (
        f"{mark}-{number:04};{mark.lower()}-{number:04};DRAFT;;Tasse {number};19,90;350;STANDARD"
        for number in range(_LINES - len(bad))
    )
    return "\n".join((_NAMES, *bad, *good))


async def check(office: Office, csv: str) -> Locator:
    """Chooses a file and has it checked; answers the report."""
    main = office.page.get_by_role("main")
    await main.get_by_label("Fichier CSV").set_input_files(
        {"name": "fichier.csv", "mimeType": "text/csv", "buffer": csv.encode()}
    )
    await expect(main.get_by_text("fichier.csv")).to_be_visible()
    await main.get_by_role("button", name="Vérifier le fichier").click()
    report = main.get_by_role("region", name="Ce que ferait l’import")
    await expect(report).to_be_visible(timeout=60_000)
    return report


def tile(report: Locator, name: str) -> Locator:
    return report.locator(".tile").filter(has_text=name).locator("dd")


async def test_a_thousand_products_with_three_bad_lines_are_taken_in(open_visit: OpenVisit) -> None:
    mark = f"T{new_id('r')[-8:].upper()}"
    office = Office(await open_visit("backoffice"))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("CATALOG"))
    await office.open("/products", "Produits")
    await main.get_by_role("link", name="Importer un fichier").click()
    await expect(office.title).to_have_text("Importer des produits")
    await main.get_by_role("button", name="Vérifier le fichier").click()
    await expect(main.get_by_text("Choisissez un fichier.", exact=True)).to_be_visible()
    bad = (
        f"{mark}-A;{mark.lower()}-a;DRAFT;;Tasse;vingt;350;STANDARD",
        f"{mark}-B;{mark.lower()}-b;DRAFT;Nulle part;Tasse;19,90;350;STANDARD",
        f"{mark}-C;{mark.lower()}-c;DRAFT;;Tasse;19,90;;STANDARD",
    )
    report = await check(office, products(mark, *bad))
    await expect(tile(report, "Nouvelles")).to_have_text(str(_LINES - _BAD))
    await expect(tile(report, "Refusées")).to_have_text(str(_BAD))
    price = report.get_by_role("row").filter(has_text=f"{mark}-A")
    await expect(price).to_contain_text("Le prix TTC en euros")
    await expect(price).to_contain_text("vingt")
    await expect(report.get_by_role("row").filter(has_text=f"{mark}-B")).to_contain_text("Cette catégorie n’existe pas")
    await expect(report.get_by_role("row").filter(has_text=f"{mark}-C")).to_contain_text("Il manque une valeur.")
    await office.visit.check("office-files-checked")
    async with page.expect_download() as download:
        await report.get_by_role("button", name="Télécharger le rapport").click()
    saved = (await (await download.value).path()).read_text("utf-8-sig")
    assert [line.split(";")[:3] for line in saved.splitlines()[1:]] == [
        ["2", "price", f"{mark}-A"],
        ["3", "category", f"{mark}-B"],
        ["4", "weight", f"{mark}-C"],
    ]
    dialog = await office.act("Importer")
    await expect(dialog.get_by_text(f"{_LINES - _BAD} nouvelles lignes.")).to_be_visible()
    address = page.url
    await office.send(dialog, "Importer", "L’import a commencé")
    await expect(page).not_to_have_url(address)
    await page.reload()
    done = main.get_by_role("region", name="Import terminé")
    await expect(done).to_be_visible(timeout=60_000)
    await expect(tile(done, "Nouvelles")).to_have_text(str(_LINES - _BAD))
    await expect(main.get_by_role("region", name="Derniers fichiers").get_by_role("row").nth(1)).to_contain_text("importer")
    await office.visit.check("office-files-taken")
    await office.open(f"/products?filter=%7B%22q%22%3A%22{mark}-0001%22%7D", "Produits")
    await expect(main.get_by_role("row").filter(has_text="Tasse 1")).to_be_visible()


async def test_a_count_says_the_difference_and_is_refused_when_pieces_moved(open_visit: OpenVisit, staff: Staff) -> None:
    mug = await staff.offer(_MUG, price=1200, stock=10)
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("409")
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/stock-items/{mug.sku}/show", "")
    dialog = await office.act("Compter")
    await dialog.get_by_label("Pièces comptées").fill("8")
    await expect(dialog.get_by_text("2 pièces de moins que connu.")).to_be_visible()
    await office.visit.check_accessibility()
    await office.visit.look("office-stock-count")
    await staff.receive(mug.sku, 5)
    await dialog.get_by_role("button", name="Compter", exact=True).click()
    await expect(dialog.get_by_role("alert")).to_contain_text("Des pièces ont bougé pendant le comptage.")
    office.page.on("dialog", Dialog.accept)
    await dialog.get_by_role("button", name="Fermer").click()
    await expect(dialog).to_be_hidden()
    await expect(office.page.locator(".tile").filter(has_text="En rayon").locator("dd")).to_have_text("15")
    dialog = await office.act("Compter")
    await dialog.get_by_label("Pièces comptées").fill("14")
    await expect(dialog.get_by_text("1 pièce de moins que connu.")).to_be_visible()
    await office.send(dialog, "Compter", "Comptage enregistré")


@pytest.mark.walk
async def test_stock_is_exported_counted_and_taken_in_on_a_phone(open_visit: OpenVisit, staff: Staff) -> None:
    mug = await staff.offer(_MUG, price=1200, stock=10)
    office = Office(await open_visit("backoffice", width=PHONE))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/stock-items", "Stock")
    async with page.expect_download() as download:
        await main.get_by_role("button", name="Tout exporter").click()
    exported = (await (await download.value).path()).read_text("utf-8-sig")
    assert mug.sku in exported
    await main.get_by_role("link", name="Importer un fichier").click()
    await expect(office.title).to_have_text("Importer le stock")
    report = await check(office, f"sku;counted\n{mug.sku};12\nNOWHERE-1;3\n")
    await expect(tile(report, "Modifiées")).to_have_text("1")
    await expect(report.get_by_role("row").filter(has_text="NOWHERE-1")).to_contain_text("Aucun article en stock")
    await office.visit.check("office-files-stock")
    await office.send(await office.act("Importer"), "Importer", "L’import a commencé")
    await expect(main.get_by_role("region", name="Import terminé")).to_be_visible(timeout=60_000)
    await office.open(f"/stock-items/{mug.sku}/show", "")
    await expect(page.locator(".tile").filter(has_text="En rayon").locator("dd")).to_have_text("12")


@pytest.mark.walk
async def test_words_that_mean_the_same_are_added_changed_and_removed(open_visit: OpenVisit, system: System) -> None:
    office = Office(await open_visit("backoffice"))
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(system.owner)
    await office.open("/settings/SEARCH", "Réglages")
    words = main.get_by_label(re.compile("^Mots( |$|\xa0|\\*)"))
    await main.get_by_role("button", name="Ajouter une ligne").click()
    await words.last.fill("bidule")
    await main.get_by_role("button", name="Enregistrer").click()
    await expect(main.get_by_text("Écrivez au moins 2 mots, entre virgules.")).to_be_visible()
    await words.last.fill("bidule, machin")
    await office.visit.check("office-settings-search")
    await main.get_by_role("button", name="Enregistrer").click()
    await office.told("Réglages enregistrés")
    await page.reload()
    await expect(words.last).to_have_value("bidule, machin")
    before = await words.count()
    await main.get_by_role("button", name=re.compile("Supprimer")).last.click()
    async with page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        await main.get_by_role("button", name="Enregistrer").click()
    await page.reload()
    await expect(main.get_by_role("button", name="Ajouter une ligne")).to_be_visible()
    await expect(words).to_have_count(before - 1)
