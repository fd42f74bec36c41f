"""A stranger buys without an account, and finds the order again."""

import re

import pytest
from playwright.async_api import expect

from infra.local.players.staff import Staff
from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.storefront import Storefront

SOAP = "savon-de-marseille-a-l-olive"


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
async def test_a_guest_buys_and_every_step_is_good_to_look_at(open_visit: OpenVisit, width: int) -> None:
    shop = Storefront(await open_visit("shop", width=width))
    visit, page = shop.visit, shop.page
    await shop.add(SOAP)
    await visit.check("drawer")
    await shop.go_to_checkout()
    await expect(page.get_by_role("heading", level=1, name="Qui commande ?")).to_be_visible()
    await visit.check("checkout-1-contact")
    await shop.identify_as_guest()
    await expect(page.get_by_role("heading", level=1, name="Où livrer ?")).to_be_visible()
    await visit.check("checkout-2-address")
    await page.get_by_role("button", name="Choisir la livraison").click()
    await expect(page.get_by_text("Remplissez ce champ.").first).to_be_visible()
    await visit.check("checkout-2-address-missing")
    await shop.give_address()
    await expect(page.get_by_role("radio", name=re.compile("À domicile")).first).to_be_visible()
    await visit.check("checkout-3-delivery")
    await shop.choose_delivery()
    await expect(page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()
    await visit.check("checkout-4-payment")
    await shop.choose_payment()
    await expect(shop.order_button).to_be_visible()
    await visit.check("checkout-5-review")
    await shop.place_order()
    invoice = page.get_by_role("button", name="Télécharger le PDF")
    await expect(invoice).to_be_visible()
    await visit.check("confirmation")
    async with page.expect_download() as download:
        await invoice.click()
    assert (await (await download.value).path()).read_bytes().startswith(b"%PDF-")


async def test_a_guest_finds_the_order_on_another_device_by_number_and_code(open_visit: OpenVisit) -> None:
    shop = Storefront(await open_visit("shop"))
    number = await shop.buy_as_guest(SOAP)
    code = re.search(r"(?<![\w-])[\w-]{43}(?![\w-])", await shop.page.get_by_role("main").inner_text())
    assert code
    other = await open_visit("shop", width=PHONE)
    other.forgive("404")
    await other.open("/guest-order")
    await other.check("guest-order-find")
    await other.page.get_by_label("Numéro de commande").fill(number)
    await other.page.get_by_label("Code de suivi").fill("x" * 43)
    await other.page.get_by_role("button", name="Ouvrir la commande").click()
    await expect(other.page.get_by_text("Aucune commande ne correspond à ce numéro et à ce code.")).to_be_visible()
    await other.page.get_by_label("Code de suivi").fill(code[0])
    await other.page.get_by_role("button", name="Ouvrir la commande").click()
    await expect(other.page.get_by_role("heading", level=1, name=number)).to_be_visible()
    await other.check("guest-order")


async def test_a_parcel_is_followed_until_it_is_delivered(open_visit: OpenVisit, staff: Staff) -> None:
    shop = Storefront(await open_visit("shop"))
    await shop.buy_as_guest(SOAP)
    order_id = shop.page.url.rsplit("/", 1)[1]
    parcel = await staff.shipment(order_id)
    await staff.label(parcel.shipment_id)
    sent = await staff.dispatch(parcel.shipment_id)
    await expect(shop.page.get_by_text("est en route")).to_be_visible()
    await shop.page.get_by_role("link", name=f"Suivre {sent.tracking_number}").click()
    await expect(
        shop.page.get_by_role("heading", level=2, name=re.compile("route|remis|transporteur", re.IGNORECASE))
    ).to_be_visible()
    await shop.visit.check("tracking")
    await staff.track(parcel.shipment_id, "DELIVERED", "Paris")
    await shop.page.reload()
    await expect(shop.page.get_by_role("heading", level=2, name=re.compile("Livré"))).to_be_visible()
