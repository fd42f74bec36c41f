"""An order that leaves in several parcels: what is in each, where each is, and that the rest follows."""

import re

from playwright.async_api import expect

from generated.shipping import operations as shipping
from generated.shipping.models import Shipment, ShipmentLineDraft, ShipmentSplitDraft
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import PHONE, OpenVisit
from tests.browser.storefront import Storefront


async def split(staff: Staff, parcel: Shipment) -> Shipment:
    """Puts one piece of the parcel into a parcel of its own, and returns that one."""
    lines = [ShipmentLineDraft(line_id=parcel.lines[0].line_id, quantity=1)]
    request = shipping.SplitShipmentRequest(
        shipment_id=parcel.shipment_id,
        idempotency_key=new_id("key"),
        body=ShipmentSplitDraft(lines=lines, version=parcel.version),
    )
    return (await staff.services.shipping.split_shipment(request)).body


async def test_a_shopper_sees_what_left_and_what_follows(open_visit: OpenVisit, staff: Staff) -> None:
    goods = await staff.offer("Bougie en deux colis", price=1500, stock=3)
    shop = Storefront(await open_visit("shop", width=PHONE))
    page, parcels = shop.page, shop.page.get_by_role("region", name="Colis")
    await shop.visit.open(f"/products/{goods.sku.lower()}")
    await page.get_by_role("button", name=re.compile("Un de plus")).click()
    await page.get_by_role("button", name="Ajouter au panier").click()
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
    first = await staff.shipment(page.url.rsplit("/", 1)[1])
    await expect(parcels.get_by_text("En préparation")).to_be_visible()
    await expect(parcels.get_by_role("heading", level=3)).to_have_count(0)
    second = await split(staff, first)
    await staff.label(second.shipment_id)
    sent = await staff.dispatch(second.shipment_id)
    await expect(
        page.get_by_text(re.compile("Une partie de la commande CO-.* est en route. Nous préparons le reste."))
    ).to_be_visible()
    for place in ("Colis 1 sur 2", "Colis 2 sur 2"):
        await expect(parcels.get_by_role("heading", level=3, name=place)).to_be_visible()
    await expect(parcels.get_by_text("Bougie en deux colis")).to_have_count(2)
    await expect(parcels.get_by_role("link", name=f"Suivre {sent.tracking_number}")).to_be_visible()
    await shop.visit.check("parcels-partly-shipped")
    await staff.label(first.shipment_id)
    await staff.dispatch(first.shipment_id)
    await expect(page.get_by_text("est en route.", exact=False).first).to_be_visible()
    await expect(page.get_by_text("le reste suit")).to_have_count(0)
