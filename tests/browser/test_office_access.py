"""Who may come in, and what they see."""

import aiohttp
import pytest
from playwright.async_api import Request, expect

from generated.profiling.models import StaffInvitationDraft, StaffRoleChange
from generated.profiling.operations import ListStaffRequest, SetStaffRoleRequest
from generated.stocking.operations import ListStockItemsRequest
from infra.local.launcher.system import System
from infra.local.players.accounts import Account
from infra.local.players.callers import Services
from infra.local.players.inbox import Inbox
from infra.local.players.invitations import join
from infra.local.players.staff import Staff
from infra.runtime.ids import new_id
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office, member
from tests.browser.storefront import PASSWORD, Storefront
from tests.support.sessions import until_unauthenticated

SEEN = {
    "CATALOG": (
        {"Produits", "Catégories"},
        {"Transporteurs", "Points relais", "Commandes", "Factures et avoirs", "Équipe", "Événements en échec"},
    ),
    "WAREHOUSE": ({"Stock", "Colis", "Transporteurs", "Points relais"}, {"Factures et avoirs", "Équipe", "Réglages"}),
    "SUPPORT": ({"Commandes", "Clients"}, {"Équipe", "Simulation"}),
    "FINANCE": ({"Factures et avoirs", "Paiements"}, {"Équipe", "Produits"}),
}


@pytest.mark.parametrize("role", SEEN)
async def test_staff_see_what_their_role_allows_and_nothing_else(open_visit: OpenVisit, role: str) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member(role))
    shown, hidden = SEEN[role]
    menu = office.page.get_by_role("navigation", name="Menu")
    for name in shown:
        await expect(menu.get_by_role("link", name=name, exact=True)).to_be_visible()
    for name in hidden:
        await expect(menu.get_by_role("link", name=name, exact=True)).to_have_count(0)
    await office.open("/staff", "Cette page n’est pas dans vos droits")
    await office.visit.check_accessibility()


async def test_who_only_reads_deliveries_gets_no_form_for_something_new(open_visit: OpenVisit) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(member("SUPPORT"))
    for address in ("/carriers/create", "/shipping-methods/create", "/shipping-zones/create", "/relay-points/import"):
        await office.open(address, "Cette page n’est pas dans vos droits")


async def test_strangers_and_customers_do_not_come_in(open_visit: OpenVisit) -> None:
    shop, email = Storefront(await open_visit("shop")), f"{new_id('u')}@exemple.fr"
    await shop.register(email)
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("40[13]")
    await office.visit.open("/orders")
    await office.try_to_sign_in(Account("CUSTOMER", email, "une autre phrase"))
    await expect(office.page.get_by_text("E-mail ou mot de passe incorrect.")).to_be_visible()
    await office.try_to_sign_in(Account("CUSTOMER", email, PASSWORD))
    await expect(office.page.get_by_text("Ce compte est celui d’un client.")).to_be_visible()
    await office.visit.check("office-refused")
    assert await office.page.get_by_role("navigation", name="Menu").count() == 0


async def test_who_signs_out_is_out(open_visit: OpenVisit, system: System) -> None:
    office = Office(await open_visit("backoffice"))
    await office.sign_in(system.owner)
    await office.page.get_by_role("button", name="Se déconnecter").click()
    await expect(office.title).to_have_text("Bienvenue au comptoir")
    await office.visit.open("/orders")
    await expect(office.title).to_have_text("Bienvenue au comptoir")


async def refused_by_stocking(system: System, seen: Request) -> None:
    """Waits until the token of this request opens STOCKING no more."""
    authorization = (await seen.all_headers())["authorization"]
    async with aiohttp.ClientSession() as session:
        same = Services(system.urls, session, lambda: {"Authorization": authorization})
        await until_unauthenticated(lambda: same.stocking.list_stock_items(ListStockItemsRequest()), "STOCKING")


async def test_who_gets_another_role_signs_in_again_and_sees_what_it_allows(
    open_visit: OpenVisit, system: System, staff: Staff
) -> None:
    email = f"{new_id('s')}@exemple.fr"
    draft = StaffInvitationDraft(email=email, first_name="Noa", last_name="Bernard", language="FR", role="WAREHOUSE")
    async with aiohttp.ClientSession() as session:
        user_id = await join(staff.services, Inbox(system.inbox, session), draft, PASSWORD, key=new_id("key"))
    office = Office(await open_visit("backoffice"))
    office.visit.forgive("401")
    await office.sign_in(Account("WAREHOUSE", email, PASSWORD))
    async with office.page.expect_request(lambda seen: "/shipments?" in seen.url and seen.method == "GET") as request:
        await office.open("/shipments", "Colis")
    warehouse = (await staff.services.profiling.list_staff(ListStaffRequest(role="WAREHOUSE", limit=100))).body.items
    [version] = [each.version for each in warehouse if each.user_id == user_id]
    change = StaffRoleChange(role="CATALOG", version=version)
    await staff.services.profiling.set_staff_role(SetStaffRoleRequest(user_id=user_id, body=change))
    await refused_by_stocking(system, await request.value)
    menu = office.page.get_by_role("navigation", name="Menu")
    await menu.get_by_role("link", name="Stock", exact=True).click()
    await expect(office.title).to_have_text("Bienvenue au comptoir")
    await office.try_to_sign_in(Account("CATALOG", email, PASSWORD))
    await expect(menu.get_by_role("link", name="Produits", exact=True)).to_be_visible()
    await expect(menu.get_by_role("link", name="Colis", exact=True)).to_have_count(0)


async def test_the_back_office_speaks_english(open_visit: OpenVisit, system: System) -> None:
    visit = await open_visit("backoffice", locale="en-GB")
    await visit.open("/")
    await visit.page.get_by_label("Email").fill(system.owner.email)
    await visit.page.get_by_label("Password").fill(system.owner.password)
    await visit.page.get_by_role("button", name="Sign in").click()
    await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Dashboard")
    await expect(visit.page.locator("html")).to_have_attribute("lang", "en")
    await visit.check("office-dashboard-en")
    await visit.open("/orders")
    await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Orders")
