"""Products and categories as those who keep the catalogue make them."""

import base64
import re

from playwright.async_api import expect

from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import Storefront

_DOT = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
"""The smallest PNG."""


async def test_a_product_is_made_with_two_variants_and_a_picture_and_is_seen_in_the_shop(open_visit: OpenVisit) -> None:
    code = new_id("p")[-6:].upper()
    name = f"Carafe {code}"
    office, shop = Office(await open_visit("backoffice")), Storefront(await open_visit("shop"))
    office.visit.forgive("409")
    await office.sign_in(member("CATALOG"))
    await office.open("/products/create", "Nouveau produit")
    main = office.page.get_by_role("main")
    await main.get_by_label(re.compile("^Nom")).first.fill(name)
    await main.get_by_role("combobox", name=re.compile("Catégorie")).fill("Papeterie")
    await office.page.get_by_role("option", name=re.compile("Papeterie et jeux$")).first.click()
    await office.choose(main, "État", "Publié")
    await main.get_by_role("button", name="Ajouter une variante").click()
    skus = main.get_by_label(re.compile("SKU"))
    await expect(skus).to_have_count(2)
    await skus.nth(0).fill("SAVON-MARSEILLE")
    await skus.nth(1).fill(f"CARAFE-{code}-L")
    await main.get_by_role("textbox", name="Variante").nth(0).fill("50 cl")
    await main.get_by_role("textbox", name="Variante").nth(1).fill("1 l")
    for number, price in enumerate(("19.90", "24.90")):
        await main.get_by_label(re.compile("^Prix")).nth(number).fill(price)
        await main.get_by_label(re.compile("^Poids")).nth(number).fill("400")
    await main.get_by_role("button", name="Créer le produit").click()
    await expect(main.get_by_role("alert")).to_have_text("Le produit n’est pas complet ; il manque : Vendeur.")
    await expect(main.get_by_role("alert")).to_be_in_viewport()  # the button that was pressed stands far below
    await main.get_by_role("combobox", name="Vendeur").click()
    await office.page.get_by_role("option").nth(1).click()
    await main.get_by_role("button", name="Créer le produit").click()
    await expect(main.get_by_role("alert")).to_contain_text("SAVON-MARSEILLE")
    await office.visit.check("office-product-refused")
    await skus.nth(0).fill(f"CARAFE-{code}-S")
    await main.get_by_role("button", name="Créer le produit").click()
    await expect(office.title).to_contain_text(name)
    dialog = await office.act("Ajouter une image")
    picture = {"name": "carafe.png", "mimeType": "image/png", "buffer": _DOT}
    await dialog.get_by_label(re.compile("^Fichier")).set_input_files(picture)  # type: ignore[arg-type]
    await dialog.get_by_label(re.compile("^Ce que montre l’image")).fill("Une carafe en verre")
    await office.send(dialog, "Ajouter une image", "Image ajoutée")
    await expect(main.get_by_role("img", name="Une carafe en verre")).to_be_visible()
    await shop.visit.open("/search?sort=NEWEST")
    await shop.page.get_by_role("link", name=name).click()
    await expect(shop.page.get_by_role("img", name="Une carafe en verre").first).to_be_visible()
    await shop.page.get_by_role("radio", name="1 l").check(force=True)
    await expect(shop.page.get_by_text(re.compile(r"24,90\s€")).first).to_be_visible()
    await expect(shop.page.get_by_text("Épuisé pour le moment.")).to_be_visible()


async def test_what_is_typed_stays_when_something_else_of_the_product_changes(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Buvard", price=400, stock=5)
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("CATALOG"))
    await office.open(f"/products/{goods.product_id}/show", "Buvard")
    description = office.page.get_by_label(re.compile("^Description"))
    await description.fill("Boit l’encre, garde les mots.")
    dialog = await office.act("Prix")
    await dialog.get_by_label(re.compile("^Prix")).fill("4.50")
    await office.send(dialog, "Prix", "Prix changé")
    await expect(office.page.get_by_role("main").get_by_text(re.compile(r"4,50\s€")).first).to_be_visible()
    await expect(description).to_have_value("Boit l’encre, garde les mots.")
    await office.page.get_by_role("button", name="Enregistrer").click()
    await office.told("Produit enregistré")
    await office.page.reload()
    await expect(description).to_have_value("Boit l’encre, garde les mots.")


async def test_a_category_is_added_moved_below_another_and_deleted(open_visit: OpenVisit) -> None:
    name = f"Rayon {new_id('c')[-6:]}"
    office, shop = Office(await open_visit("backoffice")), Storefront(await open_visit("shop"))
    await office.sign_in(member("CATALOG"))
    await office.open("/categories", "Catégories")
    dialog = await office.act("Nouvelle catégorie")
    await dialog.get_by_label(re.compile("^Nom")).fill(name)
    await office.send(dialog, "Nouvelle catégorie", "Catégorie ajoutée")
    main = office.page.get_by_role("main")
    leaf = main.get_by_role("listitem").filter(has_text=name).last
    await expect(leaf).to_be_visible()
    await office.visit.check("office-category-added")
    await leaf.get_by_role("button", name="Modifier").click()
    dialog = office.page.get_by_role("dialog")
    await dialog.get_by_role("combobox", name=re.compile("^Dans la catégorie")).fill("Papeterie")
    await office.page.get_by_role("option", name=re.compile("Papeterie et jeux$")).first.click()
    await office.send(dialog, "Modifier", "Catégorie modifiée")
    stationery = main.get_by_role("listitem").filter(has_text="Papeterie").last
    await expect(stationery.get_by_role("listitem").filter(has_text=name)).to_be_visible()
    await shop.visit.open("/")
    await shop.page.get_by_role("navigation", name="Rayons").get_by_role("link", name="Livres et papier").click()
    await shop.page.get_by_role("link", name=re.compile("^Papeterie et jeux")).click()
    await expect(shop.page.get_by_role("link", name=name)).to_be_visible()
    await leaf.get_by_role("button", name="Supprimer").click()
    dialog = office.page.get_by_role("dialog")
    await office.send(dialog, "Supprimer", "Catégorie supprimée")
    await expect(main.get_by_text(name, exact=True)).to_have_count(0)
