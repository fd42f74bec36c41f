"""Every page of the back office, as the OWNER sees it: there, usable by everybody, kept as a picture."""

import re

import pytest
from playwright.async_api import expect

from infra.local.launcher.system import System
from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.office import Office
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"
LISTS = {
    "/": "Tableau de bord",
    "/orders": "Commandes",
    "/order-processes": "Processus",
    "/customers": "Clients",
    "/products": "Produits",
    "/products/create": "Nouveau produit",
    "/products/import": "Importer des produits",
    "/categories": "Catégories",
    "/vendors": "Vendeurs",
    "/stock-items": "Stock",
    "/stock-items/import": "Importer le stock",
    "/stock-movements": "Mouvements",
    "/stock-alerts": "Alertes de stock",
    "/payment-intents": "Paiements",
    "/refunds": "Remboursements",
    "/simulation": "Simulation",
    "/invoices": "Factures et avoirs",
    "/tax-rates": "Taux de TVA",
    "/shipments": "Colis",
    "/carriers": "Transporteurs",
    "/carriers/create": "Nouveau transporteur",
    "/shipping-methods": "Modes de livraison",
    "/shipping-methods/create": "Nouveau mode de livraison",
    "/shipping-zones": "Zones de livraison",
    "/shipping-zones/create": "Nouvelle zone",
    "/shipping-simulation": "Simulateur de livraison",
    "/relay-points": "Points relais",
    "/relay-points/import": "Importer des points",
    "/settings": "Réglages",
    "/messages": "Messages envoyés",
    "/messages/templates": "Modèles",
    "/news": "Nouvelles",
    "/staff": "Équipe",
    "/dead-letters": "Événements en échec",
    "/health": "Santé des services",
    "/my-account": "Mon compte",
    "/nowhere": "Page introuvable",
}
DETAILS = (
    *("orders", "customers", "products", "vendors", "stock-items", "payment-intents", "invoices", "shipments"),
    *("carriers", "shipping-methods", "shipping-zones", "messages"),
)


@pytest.mark.parametrize("width", [DESKTOP, pytest.param(PHONE, marks=pytest.mark.walk)])
async def test_every_page_can_be_used_by_everybody(open_visit: OpenVisit, system: System, width: int) -> None:
    await Storefront(await open_visit("shop")).buy_as_guest(SOAP)
    office = Office(await open_visit("backoffice", width=width))
    office.visit.forgive("404")  # /nowhere is missing for machines too
    await office.visit.open("/")
    await expect(office.title).to_have_text("Bienvenue au comptoir")
    await office.visit.check("office-sign-in")
    await office.try_to_sign_in(system.owner)
    await expect(office.title).to_have_text("Tableau de bord")
    for path, title in LISTS.items():
        await office.open(path, title)
        await office.visit.check(f"office{path.replace('/', '-')}")
    for resource in DETAILS:
        await office.open(f"/{resource}", "")
        await office.page.get_by_role("main").get_by_role("table").get_by_role("link").first.click()
        await expect(office.page).to_have_url(re.compile(f"/{resource}/.*/show"))
        await expect(office.title).to_be_visible()
        await office.visit.check(f"office-{resource}-show")
