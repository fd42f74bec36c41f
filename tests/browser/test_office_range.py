"""What is for sale: vendors, products, prices and stock, and how the shop shows it."""

import re

from playwright.async_api import expect

from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import Storefront


async def test_a_vendor_adds_a_product_that_is_then_bought_in_the_shop(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    code = f"V{new_id('v')[-7:].upper()}"
    name = f"Encrier {code}"
    office = Office(await open_visit("backoffice"))
    await office.sign_in(system.owner)
    await office.open("/vendors", "Vendeurs")
    dialog = await office.act("Nouveau vendeur")
    await dialog.get_by_label(re.compile("^Code")).fill(code)
    await dialog.get_by_label(re.compile("^Nom")).fill(f"Atelier {code}")
    await dialog.get_by_label(re.compile("^E-mail")).fill("atelier@exemple.fr")
    await office.send(dialog, "Nouveau vendeur", "Vendeur créé")
    await office.page.get_by_placeholder("Nom ou code").fill(code)
    await office.page.get_by_role("link", name=f"Atelier {code}").click()
    dialog = await office.act("Changer l’état")
    await office.choose(dialog, "État", "Actif")
    await office.send(dialog, "Changer l’état", "État changé")
    dialog = await office.act("Ajouter un produit")
    await office.visit.check("office-add-product")
    await dialog.get_by_label(re.compile("^Nom")).first.fill(name)
    await dialog.get_by_role("combobox", name=re.compile("Catégorie")).fill("Papeterie")
    await office.page.get_by_role("option", name=re.compile("Papeterie et jeux$")).click()
    await dialog.get_by_label(re.compile("SKU")).fill(f"SKU-{code}")
    await dialog.get_by_label(re.compile("^Prix")).fill("12")
    await dialog.get_by_label(re.compile("^Poids")).fill("300")
    await dialog.get_by_label(re.compile("^Stock initial")).fill("5")
    await office.send(dialog, "Ajouter un produit", "Produit ajouté")
    await expect(office.page.get_by_role("main").get_by_role("link", name=name)).to_be_visible()
    await office.visit.check("office-vendor")
    await staff.until_offered(f"SKU-{code}", in_stock=True)
    shop = Storefront(await open_visit("shop"))
    await shop.visit.open("/search?sort=NEWEST")
    await shop.page.get_by_role("link", name=name).click()
    await expect(shop.page.get_by_role("link", name=f"Atelier {code}")).to_be_visible()
    await shop.buy_as_guest(shop.page.url.rsplit("/", 1)[1])


async def test_a_new_price_a_sale_and_the_end_of_both_are_seen_in_the_shop(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Plume", price=1000, stock=5)
    office, shop = Office(await open_visit("backoffice")), Storefront(await open_visit("shop"))
    shop.visit.forgive("404")
    await office.sign_in(member("CATALOG"))
    await office.open(f"/products/{goods.product_id}/show", "Plume")
    dialog = await office.act("Prix")
    await dialog.get_by_label(re.compile("^Prix")).fill("12.50")
    await office.send(dialog, "Prix", "Prix changé")
    await shop.visit.open(f"/products/{goods.sku.lower()}")
    await expect(shop.page.get_by_text(re.compile(r"12,50\s€")).first).to_be_visible()
    main = office.page.get_by_role("main")
    dialog = await office.act("Promotion")
    await expect(dialog.get_by_text(re.compile(r"10,00\s€"))).to_be_visible()  # the lowest price of 30 days
    await dialog.get_by_label(re.compile("^Prix")).fill("9,50")
    await office.visit.check("office-sale")
    await office.send(dialog, "Promotion", "Promotion enregistrée")
    await expect(main.get_by_text(re.compile(r"plus bas sur 30 jours\s: 10,00\s€"))).to_be_visible()
    await shop.page.reload()
    await expect(shop.page.get_by_text(re.compile(r"9,50\s€")).first).to_be_visible()
    dialog = await office.act("Historique")
    await expect(dialog.get_by_role("row").filter(has_text="Promotion")).to_contain_text(re.compile(r"9,50\s€"))
    await office.visit.check("office-price-history")
    await dialog.get_by_role("button", name="Fermer").click()
    dialog = await office.act("Terminer la promotion")
    await office.send(dialog, "Terminer la promotion", "Promotion terminée")
    await shop.page.reload()
    await expect(shop.page.get_by_text(re.compile(r"12,50\s€")).first).to_be_visible()
    await office.page.get_by_role("button", name="Dépublier").click()
    await office.told("Produit retiré de la vente")
    await shop.page.reload()
    await expect(shop.page.get_by_role("heading", level=1, name="Cette étagère est vide")).to_be_visible()


async def test_prices_of_several_products_change_at_once_and_each_has_its_result(open_visit: OpenVisit, staff: Staff) -> None:
    code = new_id("x")[-6:]
    sold = await staff.offer(f"Sceau {code}", price=1990, stock=5)
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("CATALOG"))
    await office.open("/products/create", "Nouveau produit")  # a draft that cannot be published
    main = office.page.get_by_role("main")
    await main.get_by_label(re.compile("^Nom")).first.fill(f"Sceau {code} à faire")
    await main.get_by_label(re.compile("SKU")).fill(f"SCEAU-{code.upper()}")
    await main.get_by_label(re.compile("^Poids")).fill("40")
    await main.get_by_role("button", name="Créer le produit").click()
    await expect(office.title).to_contain_text(f"Sceau {code} à faire")
    await office.open("/products", "Produits")
    await office.page.get_by_placeholder("Chercher un produit").fill(code)
    await expect(office.page).to_have_url(re.compile(code))
    ready = main.get_by_role("checkbox", name=f"Choisir Sceau {code}", exact=True)
    draft = main.get_by_role("checkbox", name=f"Choisir Sceau {code} à faire")
    for each in (ready, draft):
        await each.check()
    dialog = await office.act("Changer les prix")
    await dialog.get_by_label(re.compile("^Pourcentage")).fill("10")
    await expect(dialog.get_by_role("row").filter(has_text=re.compile(r"19,90\s€"))).to_contain_text(re.compile(r"21,89\s€"))
    await office.visit.check("office-bulk-prices")
    await office.send(dialog, "Changer les prix", "Changement terminé")
    report = main.get_by_role("region", name="Résultat par produit")
    await expect(report.get_by_text(re.compile(r"Refusés\s: 0\."))).to_be_focused()
    for each in (ready, draft):
        await each.check()
    dialog = await office.act("Changer l’état")
    await office.choose(dialog, "État", "Publié")
    await office.send(dialog, "Changer l’état", "Changement terminé")
    await expect(report.get_by_role("row").filter(has_text="Refusé")).to_contain_text("Le produit n’est pas complet")
    await office.visit.check("office-bulk-report")
    await expect(draft).to_be_checked()
    await expect(ready).not_to_be_checked()
    await office.open(f"/products/{sold.product_id}/show", f"Sceau {code}")
    await expect(main.get_by_text(re.compile(r"21,89\s€")).first).to_be_visible()


async def test_stock_is_received_corrected_and_watched(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Cire", price=700, stock=5)
    office, shop = Office(await open_visit("backoffice")), Storefront(await open_visit("shop"))
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/stock-items/{goods.sku}/show", "Cire")
    dialog = await office.act("Réceptionner")
    await dialog.get_by_label(re.compile("^Quantité")).fill("7")
    await office.send(dialog, "Réceptionner", "Réception enregistrée")
    assert (await staff.stock(goods.sku)).available == 12
    dialog = await office.act("Corriger")
    await dialog.get_by_label(re.compile("^Mouvement")).fill("-12")
    await dialog.get_by_label(re.compile("^Motif")).fill("Inventaire")
    await office.send(dialog, "Corriger", "Stock corrigé")
    await expect(office.page.get_by_role("main").get_by_text("Inventaire").first).to_be_visible()
    await office.visit.check("office-stock-item")
    await staff.until_offered(goods.sku, in_stock=False)
    await shop.visit.open(f"/products/{goods.sku.lower()}")
    await expect(shop.page.get_by_text("Épuisé pour le moment.")).to_be_visible()
    await office.open("/stock-alerts", "Alertes de stock")
    alert = office.page.get_by_role("main").get_by_role("row").filter(has_text=goods.sku)
    await alert.get_by_role("button", name="J’ai vu").click()
    await office.told("Alerte marquée comme vue")
