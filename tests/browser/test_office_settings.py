"""The shop's settings: forms made from their schemas, and what two people change at once."""

import re

from playwright.async_api import expect

from infra.local.launcher.system import System
from tests.browser.conftest import OpenVisit
from tests.browser.office import Office


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
    # what is said may still be said of the first time
    async with office.page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        await office.page.get_by_role("button", name="Enregistrer").click()


async def test_who_saves_what_was_changed_meanwhile_is_told_and_overwrites_nothing(
    open_visit: OpenVisit, system: System
) -> None:
    first, second = Office(await open_visit("backoffice")), Office(await open_visit("backoffice"))
    second.visit.forgive("409")
    days = re.compile("^Jours de garde")
    for office in (first, second):
        await office.sign_in(system.owner)
        await office.open("/settings/CHECKOUT", "Réglages")
    before = await first.page.get_by_label(days).input_value()
    await expect(second.page.get_by_label(days)).to_have_value(before)  # read before the first saves
    for office, value in ((first, "41"), (second, "42")):
        await office.page.get_by_label(days).fill(value)
        await office.page.get_by_role("button", name="Enregistrer").click()
        if office is first:
            await office.told("Réglages enregistrés")
    await expect(second.page.get_by_role("alert").first).to_contain_text("Quelqu’un a changé ceci pendant que vous écriviez.")
    await expect(second.page.get_by_label(days)).to_have_value("42")
    await second.visit.check("office-setting-changed-elsewhere")
    await second.page.get_by_role("button", name="Reprendre les valeurs actuelles").click()
    await expect(second.page.get_by_label(days)).to_have_value("41")
    await second.page.get_by_label(days).fill(before)
    await second.page.get_by_role("button", name="Enregistrer").click()
    await second.told("Réglages enregistrés")
