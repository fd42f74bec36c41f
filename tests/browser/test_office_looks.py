"""The back office on very small windows, on paper, and in the colours that somebody chose for all pages."""

import re

import pytest
from playwright.async_api import expect

from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import Storefront
from tests.browser.test_office_pages import LISTS

SOAP = "savon-de-marseille-a-l-olive"
_FOCUS = """() => {
  const held = document.activeElement, field = held.closest('.MuiInputBase-root');
  const ring = getComputedStyle(held.closest('.Mui-focusVisible') ?? held);
  const border = field && getComputedStyle(field.querySelector('fieldset') ?? field);
  return {name: held === document.body ? '' : (held.innerText || held.name || held.tagName).trim().slice(0, 40),
    isSeen: field ? parseFloat(border.borderTopWidth) >= 2 : ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2};
}"""
_TABS = 60
_HEIGHTS = "[...document.querySelectorAll('.day-bar')].map((each) => each.getBoundingClientRect().height)"
_LETTERS = "[...document.querySelectorAll('.axis')].map((each) => each.getBoundingClientRect().height)"
_LOST_BELOW = (
    "document.documentElement.scrollHeight - document.querySelector('main').getBoundingClientRect().bottom - window.scrollY"
)


@pytest.mark.walk
async def test_no_page_is_wider_than_320_pixels_nor_longer_than_its_content(open_visit: OpenVisit, system: System) -> None:
    office = Office(await open_visit("backoffice", width=320))
    office.visit.forgive("404")
    await office.sign_in(system.owner)
    for path, title in LISTS.items():
        await office.open(path, title)
        await office.visit.settle()
        await office.visit.look(f"office{path.replace('/', '-')}")
        await office.visit.check_width()
        await office.visit.check_cut()
        assert await office.page.evaluate(_LOST_BELOW) <= 1, path


@pytest.mark.walk
async def test_whatever_has_the_focus_of_a_keyboard_is_seen_to_have_it(open_visit: OpenVisit, system: System) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(system.owner)
    for path, title in {"/products": "Produits", "/staff": "Équipe"}.items():
        await office.open(path, title)
        await office.visit.settle()
        seen = []
        for _ in range(_TABS):
            await office.page.keyboard.press("Tab")
            seen.append(await office.page.evaluate(_FOCUS))
        reached = [each for each in seen if each["name"]]
        assert len(reached) > _TABS - 5  # past the page's end it comes to the top bar and the menu
        assert [each["name"] for each in reached if not each["isSeen"]] == []
    await office.open("/shipments", "Colis")
    await office.page.get_by_role("button", name="Ajouter un filtre").focus()
    await office.page.keyboard.press("Enter")
    await expect(office.page.get_by_role("menu")).to_be_visible()
    await office.page.keyboard.press("ArrowDown")
    assert (await office.page.evaluate(_FOCUS))["isSeen"]


async def test_an_order_tells_what_to_do_and_is_printed_without_its_buttons(open_visit: OpenVisit, system: System) -> None:
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await office.sign_in(system.owner)
    await office.find_order(number)
    page = office.page
    await expect(page.get_by_text("préparez le colis, créez son étiquette")).to_be_visible()
    await expect(page.get_by_role("list", name="Étapes du processus")).to_be_hidden()
    await office.visit.check("office-order-for-staff")
    await page.set_viewport_size({"width": 320, "height": 800})
    await office.visit.settle()
    await office.visit.look("office-order")
    await office.visit.check_cut()
    await page.set_viewport_size({"width": 718, "height": 1000})  # the width of A4 within its margins
    await page.emulate_media(media="print")
    await expect(page.get_by_role("button")).to_have_count(0)
    await expect(page.get_by_role("columnheader", name="Produit")).to_be_visible()
    await office.visit.check_width()
    await office.visit.look("office-order-printed")
    cut = "[...document.querySelectorAll('.rows')].filter((each) => each.scrollWidth > each.clientWidth).length"
    assert await page.evaluate(cut) == 0
    await page.emulate_media(media="screen")
    await office.open("/", "Tableau de bord")
    await page.emulate_media(media="print")
    await office.visit.settle()
    await office.visit.look("office-dashboard-printed")
    assert max(await page.evaluate(_HEIGHTS)) > 10  # something was sold: its bar is on paper
    assert max(await page.evaluate(_LETTERS)) < 20
    await page.emulate_media(media="screen")
    await office.open("/stock-movements?perPage=1", "Mouvements")
    await page.emulate_media(media="print")
    await expect(page.get_by_text("La liste continue après celles-ci.")).to_be_visible()
    await office.open("/staff", "Équipe")
    await expect(page.get_by_role("columnheader", name="E-mail")).to_be_visible()
    await expect(page.get_by_role("columnheader", name="Actions")).to_have_count(0)
    await office.visit.look("office-staff-printed")
    await page.emulate_media(media="screen", forced_colors="active")
    await page.set_viewport_size({"width": 1280, "height": 800})
    await office.open("/", "Tableau de bord")
    today = page.get_by_role("button", name="Aujourd’hui")
    assert await today.evaluate("(each) => getComputedStyle(each).outlineStyle") == "solid"
    await office.visit.settle()
    await office.visit.look("office-forced-colours")


async def test_stock_and_parcels_are_found_by_any_part_and_the_way_back_keeps_the_search(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    goods = await staff.offer("Théière émaillée", price=4000, stock=3)
    shop, office = Storefront(await open_visit("shop")), Office(await open_visit("backoffice"))
    number = await shop.buy_as_guest(SOAP)
    await staff.shipment(shop.page.url.rsplit("/", 1)[1])
    await office.sign_in(member("WAREHOUSE"))
    await office.open("/stock-items", "Stock")
    page = office.page
    rows = page.get_by_role("main").get_by_role("table").get_by_role("link")
    await page.get_by_placeholder("Article ou référence").fill(f"emaillee {goods.sku[-5:].lower()}")
    await expect(rows).to_have_count(1)
    await rows.click()
    await expect(office.title).to_contain_text("Théière émaillée")
    await page.get_by_role("link", name="← Stock").click()
    await expect(page.get_by_placeholder("Article ou référence")).to_have_value(re.compile("^emaillee"))
    await expect(rows).to_have_count(1)
    await office.open("/shipments", "Colis")
    await page.get_by_placeholder("Colis, commande").fill(number[3:])
    await expect(rows).to_have_count(1)
    await page.get_by_role("button", name="Ajouter un filtre").click()
    await expect(page.get_by_role("menuitemcheckbox", name="Transporteur")).to_be_visible()
