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


async def test_a_product_is_made_with_two_variants_and_pictures_and_is_seen_in_the_shop(open_visit: OpenVisit) -> None:
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
    dialog = await office.act("Ajouter des images")
    files = [{"name": name, "mimeType": "image/png", "buffer": _DOT} for name in ("carafe.png", "bouchon.png")]
    await dialog.get_by_label(re.compile("^Fichiers")).set_input_files(files)  # type: ignore[arg-type]
    words = dialog.get_by_label(re.compile("^Ce que montre l’image, en français"))
    await expect(words).to_have_count(2)
    await words.nth(0).fill("Le bouchon de la carafe")
    await words.nth(1).fill("Une carafe en verre")
    await office.visit.check("office-add-pictures")
    await office.send(dialog, "Ajouter des images", "Images ajoutées")
    pictures = main.get_by_role("region", name="Images").get_by_role("img")
    await expect(pictures).to_have_count(2)
    later = main.get_by_role("button", name=re.compile(r"^Après\s: image 1$"))
    await later.focus()
    await office.page.keyboard.press("Enter")
    await expect(pictures.first).to_have_accessible_name("Une carafe en verre")
    await main.get_by_role("button", name="Enregistrer les images").click()
    await office.told("Images enregistrées")
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
    french = office.texts("Français")
    description = french.get_by_label(re.compile("^Description"))
    await description.fill("Boit l’encre, garde les mots.")
    dialog = await office.act("Prix")
    await dialog.get_by_label(re.compile("^Prix")).fill("4.50")
    await office.send(dialog, "Prix", "Prix changé")
    await expect(office.page.get_by_role("main").get_by_text(re.compile(r"4,50\s€")).first).to_be_visible()
    await expect(description).to_have_value("Boit l’encre, garde les mots.")
    await french.get_by_role("button", name="Enregistrer le français").click()
    await office.told("Textes français enregistrés")
    await office.page.reload()
    await expect(description).to_have_value("Boit l’encre, garde les mots.")


async def test_a_product_is_translated_beside_its_own_texts_and_a_change_of_another_is_told(
    open_visit: OpenVisit, staff: Staff
) -> None:
    goods = await staff.offer("Encre violette", price=600, stock=5)
    office, other = Office(await open_visit("backoffice")), Office(await open_visit("backoffice"))
    office.visit.forgive("409")
    for each in (office, other):
        await each.sign_in(member("CATALOG"))
        await each.open(f"/products/{goods.product_id}/show", "Encre violette")
    english, elsewhere = office.texts("Anglais"), other.texts("Anglais")
    await expect(english.get_by_text("Pas traduit")).to_be_visible()
    await expect(english.get_by_text(re.compile(r"Il manque\s: nom"))).to_be_visible()
    await english.get_by_role("button", name="Compléter avec le français").click()
    name = english.get_by_label(re.compile("^Nom"))
    await expect(name).to_have_value("Encre violette")
    await expect(name).to_have_attribute("lang", "en")
    await elsewhere.get_by_label(re.compile("^Nom")).fill("Purple ink")
    await name.fill("Violet ink")
    await english.get_by_role("button", name="Enregistrer l’anglais").click()
    await office.told("Textes anglais enregistrés")
    await expect(english.get_by_text("Traduit", exact=True)).to_be_visible()
    await office.visit.check("office-product-texts")
    other.visit.forgive("409")
    await elsewhere.get_by_role("button", name="Enregistrer l’anglais").click()
    await expect(elsewhere.get_by_role("alert")).to_contain_text("Quelqu’un a changé ceci pendant que vous écriviez.")
    await expect(elsewhere.get_by_label(re.compile("^Nom"))).to_have_value("Purple ink")
    await elsewhere.get_by_role("button", name="Reprendre les valeurs actuelles").click()
    await expect(elsewhere.get_by_label(re.compile("^Nom"))).to_have_value("Violet ink")
    await office.page.get_by_role("button", name="English").click()
    await expect(office.title).to_have_text("Violet ink")
    await office.open("/products", "Products")
    await office.page.get_by_placeholder("Search products").fill("violet ink")
    await expect(office.page.get_by_role("main").get_by_role("link", name="Violet ink").first).to_be_visible()


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
    await leaf.get_by_role("button", name="Traduire").click()
    dialog = office.page.get_by_role("dialog")
    await dialog.get_by_role("group", name="Anglais").get_by_label(re.compile("^Nom")).fill(f"Shelf {name}")
    await office.visit.check("office-category-texts")
    await office.send(dialog, "Traduire", "Catégorie modifiée")
    await expect(leaf.get_by_role("button", name="Traduire")).to_have_count(0)
    await leaf.get_by_role("button", name="Déplacer").click()
    dialog = office.page.get_by_role("dialog")
    await dialog.get_by_role("combobox", name=re.compile("^Dans la catégorie")).fill("Papeterie")
    await office.page.get_by_role("option", name=re.compile("Papeterie et jeux$")).first.click()
    await office.send(dialog, "Déplacer", "Catégorie modifiée")
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
