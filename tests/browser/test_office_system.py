"""The running system as staff see it: dead letters, health, and services that are away."""

import re

import pytest
from playwright.async_api import expect

from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office
from tests.support.records import bring_schema, pieces, plant, plant_from_the_future

_REFUSED = "ERR_CONNECTION_REFUSED|ERR_FAILED|503|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET"


async def test_a_dead_letter_that_fails_again_is_kept_until_it_is_given_up(open_visit: OpenVisit, system: System) -> None:
    key = new_id("ord")
    await plant(system.kafka, "paying.payments", key.encode(), b"poison", [("ce_type", b"paying.payment-succeeded.v1")])
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


async def test_a_dead_letter_whose_cause_is_gone_is_replayed(open_visit: OpenVisit, system: System, staff: Staff) -> None:
    goods = await staff.offer("Sceau", price=900, stock=1)
    sku, schema_id = await plant_from_the_future(system, vendor_id=goods.vendor_id, product_id=goods.product_id)
    office = Office(await open_visit("backoffice"))
    await office.sign_in(system.owner)
    await office.open('/dead-letters?filter={"service":"stocking","status":"OPEN"}', "Événements en échec")
    row = office.page.get_by_role("main").get_by_role("row").filter(has_text=sku)
    await expect(row).to_contain_text(f"schema {schema_id} is unknown to the registry")
    assert await bring_schema(system, "note") == schema_id
    assert await pieces(staff, sku) == 0
    await row.get_by_role("button", name="Rejouer").click()
    await office.told("Événement rejoué")
    await expect(row).to_have_count(0)
    assert await pieces(staff, sku) == 5


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
