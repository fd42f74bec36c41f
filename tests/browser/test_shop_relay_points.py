"""A parcel that waits in a shop nearby: chosen by keys alone or on a phone, kept over everything, and refused once that shop closed."""

import re
from collections.abc import AsyncIterator, Sequence

import aiohttp
import pytest
from playwright.async_api import Locator, expect

from generated.carting import operations as carting
from generated.carting.models import CartDeliveryDraft
from generated.shipping import operations as shipping
from generated.shipping.models import RelayPointChange
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.local.players.shopper import HOME, Shopper
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import DESKTOP, PHONE, OpenVisit
from tests.browser.keyboard import arrow_to, fill, press, tab_to
from tests.browser.storefront import CITY, NAME, POSTAL_CODE, RELAY_METHOD, STREET, Storefront

SOAP = "savon-de-marseille-a-l-olive"
_CARRIER, _TOWN = "POINT_VOISIN", "23000"
"""Guéret: far from the relay points of the demo, so that those of a test are the nearest."""
_COLUMNS = "reference,name,line1,postal_code,city,country,latitude,longitude,monday,sunday,status"
_PAGE = 5


def reference(name: str) -> str:
    return name.replace(" ", "-")


async def send(staff: Staff, names: Sequence[str], status: str) -> None:
    """Tells SHIPPING of points along a road, the nearest first."""
    rows = [
        f"{reference(name)},{name},{number} Grande Rue,{_TOWN},Guéret,FR,{46.17 + number / 100:.4f},1.87,"
        f"09:00-12:30 14:00-19:00,,{status}"
        for number, name in enumerate(names, start=1)
    ]
    request = shipping.ImportRelayPointsRequest(
        carrier_code=_CARRIER,
        idempotency_key=new_id("key"),
        body="\n".join([_COLUMNS, *rows]).encode(),
        content_type="text/csv",
    )
    told = (await staff.services.shipping.import_relay_points(request)).body
    assert told.refused == 0, told


@pytest.fixture
async def points(staff: Staff) -> AsyncIterator[list[str]]:
    """The names of open points in one town, nearest first: more than a page."""
    mark = new_id("r")[-6:].upper()
    names = [f"Relais {mark} {number}" for number in range(_PAGE + 2)]
    await send(staff, names, "OPEN")
    yield names
    await send(staff, names, "CLOSED")


async def close(system: System, staff: Staff, names: Sequence[str], place: int) -> None:
    """Closes one of the points and waits until carts know of it: the event reaches CARTING after the answer."""
    goods = await staff.offer("Témoin", price=1000, stock=1)
    [point] = (
        await staff.services.shipping.list_relay_points(shipping.ListRelayPointsRequest(q=reference(names[place])))
    ).body.items
    async with aiohttp.ClientSession() as session:
        witness = Shopper(system.urls, session)
        version = (await witness.fill_cart((goods.sku, 1))).version
        draft = CartDeliveryDraft(
            address=HOME, shipping_method_code="RELAY_POINT", relay_point_id=point.relay_point_id, version=version
        )
        request = carting.SetCartDeliveryRequest(cart_id=witness.cart.cart_id, body=draft)
        await witness.services.carting.set_cart_delivery(request)
        change = RelayPointChange(version=point.version, status="CLOSED")
        await staff.services.shipping.update_relay_point(
            shipping.UpdateRelayPointRequest(relay_point_id=point.relay_point_id, body=change)
        )
        await until(witness.look_at_cart, lambda cart: "RELAY_POINT" in cart.requirements, "Carts knowing that it closed")


def option(shop: Storefront, name: str) -> Locator:
    return shop.page.get_by_role("radio", name=re.compile(f"^{name}"))


async def look_around(shop: Storefront, postal_code: str = _TOWN) -> None:
    """From a product to the relay points near a postal code."""
    await shop.add(SOAP)
    await shop.go_to_checkout()
    await shop.identify_as_guest()
    await shop.give_address()
    await shop.look_for_relay_points(postal_code)


async def test_a_guest_has_it_sent_to_a_relay_point_by_keys_alone(open_visit: OpenVisit, points: Sequence[str]) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await shop.visit.open(f"/products/{SOAP}")
    await press(page, page.get_by_role("button", name="Ajouter au panier"))
    await press(page, page.get_by_role("dialog", name="Panier").get_by_role("link", name="Commander"))
    await fill(page, "E-mail", "clavier@exemple.fr")
    await page.keyboard.press("Enter")
    for label, text in (("Prénom et nom", NAME), ("Adresse", STREET), ("Code postal", POSTAL_CODE), ("Ville", CITY)):
        await fill(page, label, text)
    await page.keyboard.press("Enter")
    await tab_to(page, page.get_by_role("radio", checked=True))
    await arrow_to(page, page.get_by_role("radio", name=RELAY_METHOD))
    go_on = page.get_by_role("button", name="Choisir le paiement")
    await press(page, go_on)
    await expect(page.get_by_text("Choisissez un point relais.")).to_be_visible()
    await expect(shop.relay_points.first).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    await fill(page, "Code postal", _TOWN)
    await page.keyboard.press("Enter")
    await expect(shop.relay_points).to_have_count(_PAGE)
    await tab_to(page, option(shop, points[0]))
    await page.keyboard.press("Space")
    await expect(option(shop, points[0])).to_be_checked()
    await page.keyboard.press("ArrowDown")
    await expect(option(shop, points[1])).to_be_checked()
    await press(page, page.get_by_text("Tous les horaires").nth(1))
    await expect(page.get_by_text("dimanche").nth(1)).to_be_visible()
    await press(page, page.get_by_role("button", name="Voir d’autres points relais"))
    await expect(option(shop, points[-1])).to_be_visible()
    await press(page, go_on)
    await press(page, page.get_by_role("button", name="Vérifier la commande"))
    await expect(page.get_by_role("definition").get_by_text(points[1])).to_be_visible()
    await press(page, shop.order_button)
    await expect(page.get_by_text(re.compile("est confirmée"))).to_be_visible()
    await expect(page.get_by_role("complementary", name="À propos").get_by_text(points[1])).to_be_visible()


@pytest.mark.walk
@pytest.mark.parametrize("width", [DESKTOP, PHONE])
async def test_every_state_of_the_choice_is_good_to_look_at(open_visit: OpenVisit, points: Sequence[str], width: int) -> None:
    shop = Storefront(await open_visit("shop", width=width))
    visit, page = shop.visit, shop.page
    await look_around(shop)
    await expect(option(shop, points[0])).to_be_visible()
    await visit.check("relay-1-points")
    await page.get_by_role("button", name="Choisir le paiement").click()
    await expect(page.get_by_text("Choisissez un point relais.")).to_be_visible()
    await page.get_by_text("Tous les horaires").first.click()
    await visit.check("relay-2-missing")
    await visit.check_cut()
    await page.get_by_label("Code postal").fill("2300")
    await page.get_by_role("button", name="Chercher").last.click()
    await expect(page.get_by_text("ne correspond pas au pays")).to_be_visible()
    await visit.check("relay-3-no-postal-code")
    await option(shop, points[0]).check()
    await shop.look_for_relay_points(POSTAL_CODE)
    await expect(option(shop, points[0])).to_be_checked()
    await expect(page.get_by_text("Votre choix")).to_be_visible()
    await visit.check("relay-4-chosen-elsewhere")
    await shop.choose_delivery()
    await shop.choose_payment()
    await expect(page.get_by_role("definition").get_by_text(points[0])).to_be_visible()
    await visit.check("relay-5-review")
    await shop.place_order()
    await expect(page.get_by_role("complementary", name="À propos").get_by_text(points[0])).to_be_visible()
    await visit.check("relay-6-confirmation")


@pytest.mark.walk
async def test_a_choice_outlives_a_reload_a_way_back_and_another_street(open_visit: OpenVisit, points: Sequence[str]) -> None:
    shop = Storefront(await open_visit("shop"))
    page = shop.page
    await look_around(shop)
    await option(shop, points[2]).check()
    await page.reload()
    await expect(option(shop, points[2])).to_be_checked()
    await expect(page.get_by_label("Code postal")).to_have_value(_TOWN)
    await shop.choose_delivery()
    await expect(page.get_by_role("heading", level=1, name="Comment payer ?")).to_be_visible()
    await page.go_back()
    await expect(option(shop, points[2])).to_be_checked()
    await page.get_by_role("link", name="Adresse", exact=True).click()
    await page.get_by_label("Adresse", exact=True).fill("14 rue des Lilas")
    await page.get_by_role("button", name="Choisir la livraison").click()
    await expect(page.get_by_role("radio", name=RELAY_METHOD)).to_be_checked()
    await shop.choose_delivery()
    await shop.choose_payment()
    await expect(shop.order_button).to_be_visible()


@pytest.mark.walk
async def test_a_point_that_closes_is_told_of_and_another_one_is_chosen(
    open_visit: OpenVisit, system: System, staff: Staff, points: Sequence[str]
) -> None:
    shop = Storefront(await open_visit("shop"))
    shop.visit.forgive("409")
    page = shop.page
    await look_around(shop)
    await option(shop, points[0]).check()
    await close(system, staff, points, 0)
    await shop.choose_delivery()
    await expect(page.get_by_role("alert").get_by_text("Ce point relais n’est pas disponible")).to_be_visible()
    await expect(option(shop, points[0])).to_have_count(0)
    await shop.visit.check("relay-point-refused")
    await option(shop, points[1]).check()
    await shop.choose_delivery()
    await shop.choose_payment()
    await close(system, staff, points, 1)
    await shop.visit.open("/cart")
    await expect(page.get_by_text(re.compile(f"{points[1]}\\s: ce point relais ne prend plus de colis"))).to_be_visible()
    await shop.visit.check("cart-relay-point-closed")
    await page.get_by_role("link", name="Commander", exact=True).click()
    await expect(page).to_have_url(re.compile("/checkout/delivery$"))
    await shop.look_for_relay_points(_TOWN)
    await option(shop, points[2]).check()
    await shop.choose_delivery()
    await shop.choose_payment()
    await shop.place_order()
