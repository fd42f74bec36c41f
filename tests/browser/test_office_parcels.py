"""The parcels of an order as the warehouse works on them: in parts, unpacked, labelled again, and on paper."""

import pytest
from playwright.async_api import Locator, expect

from infra.local.players.staff import Staff
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.office import Office, member
from tests.support.shop import Shop

MUG = "Grand mug"


async def confirmed(shop: Shop, *lines: tuple[str, int]) -> str:
    """An order of these pieces that is paid and has its parcel; answers its id."""
    buyer = shop.guest()
    await buyer.fill_cart(*lines)
    placed = await buyer.order()
    await buyer.wait_for(placed.order_id, "CONFIRMED")
    await shop.staff.shipment(placed.order_id)
    return placed.order_id


async def downloaded(office: Office, button: Locator) -> bytes:
    """The file that the button gives."""
    async with office.page.expect_download() as download:
        await button.click()
    return (await (await download.value).path()).read_bytes()


async def test_an_order_is_packed_in_parts(open_visit: OpenVisit, shop: Shop, staff: Staff) -> None:
    mug = await staff.offer(MUG, price=1200, stock=10)
    tea = await staff.offer("Thé vert", price=700, stock=10)
    order_id = await confirmed(shop, (mug.sku, 3), (tea.sku, 1))
    first = await staff.shipment(order_id)
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("409")
    page, main = office.page, office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/shipments/{first.shipment_id}/show", "Colis")
    dialog = await office.act("Partager")
    moved = dialog.get_by_label(f"À déplacer · {MUG}")
    await dialog.get_by_role("button", name="Partager", exact=True).click()
    await expect(dialog.get_by_role("alert")).to_contain_text("Choisissez une pièce au moins.")
    await moved.fill("4")
    await dialog.get_by_role("button", name="Partager", exact=True).click()
    await expect(dialog.get_by_text("Au plus 3.")).to_be_visible()
    await expect(dialog.get_by_text(f"« {MUG} » : 3 au plus.")).to_be_visible()
    await moved.fill("2")
    await expect(dialog.get_by_text("2 pièces choisies, 2 laissées.")).to_be_visible()
    await office.visit.check("office-parcel-split")
    await office.send(dialog, "Partager", "Colis partagé")
    others = page.get_by_role("region", name="Autres colis de la commande")
    await expect(others.get_by_text(f"2 × {MUG}")).to_be_visible()
    await others.get_by_role("link").click()
    await expect(main.get_by_text("Cette commande n’a pas d’autre colis.")).to_have_count(0)
    dialog = await office.act("Annuler le colis")
    await office.send(dialog, "Annuler le colis", "Colis annulé")
    await expect(main.get_by_text("2 pièces ne sont dans aucun colis.")).to_be_visible()
    await office.visit.check("office-parcel-cancelled")
    dialog = await office.act("Emballer le reste")
    await dialog.get_by_label(f"À emballer · {MUG}").fill("1")
    await office.send(dialog, "Emballer le reste", "Colis créé")
    await expect(main.get_by_text("1 pièce n’est dans aucun colis.")).to_be_visible()
    await office.open(f"/orders/{order_id}/show", "Commande")
    parcels = page.get_by_role("region", name="Colis")
    await expect(parcels.get_by_role("link")).to_have_count(3)
    dialog = await office.act("Emballer le reste")
    await office.send(dialog, "Emballer le reste", "Colis créé")
    await expect(parcels.get_by_role("link")).to_have_count(4)
    await expect(parcels.get_by_role("button", name="Emballer le reste")).to_have_count(0)
    await office.visit.check("office-order-parcels")
    live = [each for each in await staff.shipments(order_id) if each.status != "CANCELLED"]
    assert sorted(sum(line.quantity for line in each.lines) for each in live) == [1, 1, 2]


@pytest.mark.walk
async def test_a_label_is_voided_made_again_and_printed_with_those_of_the_day(
    open_visit: OpenVisit, shop: Shop, staff: Staff
) -> None:
    mug = await staff.offer(MUG, price=1200, stock=10)
    parcel = await staff.shipment(await confirmed(shop, (mug.sku, 1)))
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("404")
    main = office.page.get_by_role("main")
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/shipments/{parcel.shipment_id}/show", "Colis")
    await expect(main.get_by_text("préparez le colis et créez son étiquette")).to_be_visible()
    listed = await downloaded(office, main.get_by_role("button", name="Bon de préparation"))
    assert listed.startswith(b"%PDF-")
    await main.get_by_role("button", name="Créer l’étiquette").click()
    await office.told("Étiquette créée")
    number = await main.locator("a.code").inner_text()
    dialog = await office.act("Annuler l’étiquette")
    await expect(dialog.get_by_text(number)).to_be_visible()
    await office.visit.check("office-label-void")
    await office.send(dialog, "Annuler l’étiquette", "Étiquette annulée")
    await main.get_by_role("button", name="Créer l’étiquette").click()
    await expect(main.get_by_role("button", name="Étiquette PDF")).to_be_visible()
    assert await main.locator("a.code").inner_text() != number
    await office.open("/shipments", "Colis")
    dialog = await office.act("Étiquettes du jour")
    await office.visit.check("office-label-sheet")
    sheet = await downloaded(office, dialog.get_by_role("button", name="Étiquettes du jour"))
    assert sheet.startswith(b"%PDF-")
    await expect(dialog).to_be_hidden()
    dialog = await office.act("Étiquettes du jour")
    await office.choose(dialog, "Format", "ZPL")
    sheet = await downloaded(office, dialog.get_by_role("button", name="Étiquettes du jour"))
    assert sheet.startswith(b"^XA")
    await expect(dialog).to_be_hidden()
    dialog = await office.act("Étiquettes du jour")
    await dialog.get_by_label("Étiquettes créées le").fill("2020-01-01")
    await dialog.get_by_role("button", name="Étiquettes du jour").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("Aucune étiquette à imprimer")


@pytest.mark.walk
async def test_who_only_looks_at_parcels_is_told_who_works_on_them(open_visit: OpenVisit, shop: Shop, staff: Staff) -> None:
    mug = await staff.offer(MUG, price=1200, stock=10)
    parcel = await staff.shipment(await confirmed(shop, (mug.sku, 2)))
    office = Office(await open_visit("backoffice", width=PHONE))
    main = office.page.get_by_role("main")
    await office.sign_in(member("SUPPORT"))
    await office.open(f"/shipments/{parcel.shipment_id}/show", "Colis")
    await expect(main.get_by_text("C’est le travail de l’entrepôt")).to_be_visible()
    for action in ("Créer l’étiquette", "Partager", "Annuler le colis"):
        await expect(main.get_by_role("button", name=action)).to_have_count(0)
    await expect(main.get_by_role("button", name="Bon de préparation")).to_be_visible()
    await office.visit.check("office-parcel-looked-at")
    await office.open("/relay-points", "Points relais")
    await expect(main.get_by_role("table").get_by_role("button")).to_have_count(0)
    await office.open("/relay-points/import", "Cette page n’est pas dans vos droits")


@pytest.mark.walk
async def test_a_parcel_is_split_with_the_keyboard_alone(open_visit: OpenVisit, shop: Shop, staff: Staff) -> None:
    mug = await staff.offer(MUG, price=1200, stock=10)
    order_id = await confirmed(shop, (mug.sku, 2))
    parcel = await staff.shipment(order_id)
    office = Office(await open_visit("backoffice"))
    page, press = office.page, office.page.keyboard.press
    await office.sign_in(member("WAREHOUSE"))
    await office.open(f"/shipments/{parcel.shipment_id}/show", "Colis")
    split = page.get_by_role("main").get_by_role("button", name="Partager", exact=True)
    await split.focus()
    await press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    await press("Tab")  # the table, which scrolls
    await press("Tab")
    await expect(dialog.get_by_label(f"À déplacer · {MUG}")).to_be_focused()
    await page.keyboard.type("1")
    await press("Enter")
    await office.told("Colis partagé")
    await expect(split).to_have_count(0)  # one piece is left: there is nothing to split
    assert len(await staff.shipments(order_id)) == 2
