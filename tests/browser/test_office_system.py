"""The running system as staff see it: settings, dead letters, health, and services that are away."""

import re

import pytest
from aiokafka import AIOKafkaProducer
from playwright.async_api import expect

from infra.local.system import System
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office

_REFUSED = "ERR_CONNECTION_REFUSED|ERR_FAILED|503|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET"


async def test_a_dead_letter_is_seen_replayed_and_given_up(open_visit: OpenVisit, system: System) -> None:
    key = new_id("ord")
    async with AIOKafkaProducer(bootstrap_servers=system.kafka) as producer:
        headers = [("ce_type", b"paying.payment-succeeded.v1")]
        await producer.send_and_wait("paying.payments", b"poison", key=key.encode(), headers=headers)
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("409")
    await office.sign_in(system.owner)
    await office.open('/dead-letters?filter={"service":"ordering","status":"OPEN"}', "Événements en échec")
    row = office.page.get_by_role("main").get_by_role("row").filter(has_text=key)
    await expect(row).to_be_visible()
    await row.get_by_role("button", name="Voir").click()
    await office.visit.check("office-dead-letter")
    await office.page.get_by_role("dialog").get_by_role("button", name="Fermer").click()
    await row.get_by_role("button", name="Rejouer").click()
    await expect(office.page.get_by_role("alert").first).to_be_visible()
    await expect(row).to_be_visible()
    await row.get_by_role("button", name="Abandonner").click()
    dialog = office.page.get_by_role("dialog")
    await office.send(dialog, "Abandonner", "Événement abandonné")
    await expect(row).to_have_count(0)


async def test_a_setting_is_checked_by_its_schema_saved_and_reaches_the_shop(open_visit: OpenVisit, system: System) -> None:
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("40[09]")
    await office.sign_in(system.owner)
    await office.open("/settings/SHIPPING", "Réglages")
    hour = office.page.get_by_label(re.compile("^Heure limite du jour"))
    before = await hour.input_value()
    await hour.fill("99")
    await office.page.get_by_role("button", name="Enregistrer").click()
    await expect(office.page.get_by_role("main").get_by_text("Maximum 24").first).to_be_visible()
    await hour.fill(before)
    free = office.page.get_by_label(re.compile("^Livraison offerte à partir de"))
    price = await free.first.input_value()
    await free.first.fill("75")
    await office.page.get_by_role("button", name="Enregistrer").click()
    await office.told("Réglages enregistrés")
    shop = await open_visit("shop")
    await shop.open("/")
    await expect(shop.page.get_by_text(re.compile(r"Livraison offerte dès 75,00\s€"))).to_be_visible()
    await free.first.fill(price)
    await office.page.get_by_role("button", name="Enregistrer").click()
    await office.told("Réglages enregistrés")


SEES = {
    "profiling": ("/customers", "Clients"),
    "cataloging": ("/products", "Produits"),
    "stocking": ("/stock-items", "Stock"),
    "ordering": ("/orders", "Commandes"),
    "paying": ("/payment-intents", "Paiements"),
    "billing": ("/invoices", "Factures et avoirs"),
    "shipping": ("/shipments", "Colis"),
    "administering": ("/vendors", "Vendeurs"),
}


@pytest.mark.parametrize("service", [*SEES, "carting"])
async def test_a_service_that_is_away_takes_only_its_own_pages(open_visit: OpenVisit, system: System, service: str) -> None:
    office = Office(await open_visit("backoffice"))
    office.visit.forgive(_REFUSED)
    await office.sign_in(system.owner)
    await system.halt(service)
    try:
        if service in SEES:
            await office.page.get_by_role("link", name=SEES[service][1], exact=True).click()
            await expect(
                office.page.get_by_role("main").get_by_text(re.compile("Indisponible pour le moment")).first
            ).to_be_visible()
            await office.visit.check_accessibility()
        await office.page.get_by_role("link", name="Santé des services").click()
        state = office.page.get_by_role("main").get_by_role("region", name=re.compile(service, re.IGNORECASE))
        await expect(state).to_contain_text("Injoignable")
        await expect(office.page.get_by_role("main").get_by_text("Injoignable")).to_have_count(1)
        await office.visit.check_accessibility()
    finally:
        await system.resume(service)
    if service not in SEES:
        await expect(state).to_contain_text("en marche")
