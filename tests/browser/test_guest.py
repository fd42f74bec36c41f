"""A stranger buys without an account."""

from playwright.async_api import expect

from tests.browser.conftest import OpenVisit
from tests.browser.shop import Shop


async def test_a_guest_buys_and_gets_the_invoice(open_visit: OpenVisit) -> None:
    shop = Shop(await open_visit("shop"))
    await shop.buy_as_guest("savon-de-marseille-a-l-olive")
    invoice = shop.page.get_by_role("button", name="Télécharger le PDF")
    await expect(invoice).to_be_visible()
    async with shop.page.expect_download() as download:
        await invoice.click()
    assert (await (await download.value).path()).read_bytes().startswith(b"%PDF-")
