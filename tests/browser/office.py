"""What staff do in the back office, by the words that stand on the page, in French."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from infra.local.demo.data.tables import people
from infra.local.players.accounts import Account
from tests.browser.visit import Visit


def member(role: str) -> Account:
    """The demo's member of staff with this role."""
    found = next(each for each in people().staff if each.role == role)
    return Account(role, found.email, found.password)


@dataclass(frozen=True)
class Office:
    """One member of staff's window on the back office."""

    visit: Visit

    @property
    def page(self) -> Page:
        return self.visit.page

    @property
    def title(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    async def sign_in(self, account: Account) -> None:
        await self.visit.open("/")
        await self.try_to_sign_in(account)
        await expect(self.page.get_by_role("button", name="Se déconnecter")).to_be_visible()

    async def try_to_sign_in(self, account: Account) -> None:
        await self.page.get_by_label("E-mail").fill(account.email)
        await self.page.get_by_label("Mot de passe").fill(account.password)
        await self.page.get_by_role("button", name="Se connecter").click()

    async def open(self, path: str, title: str) -> None:
        """An address, and waits for its page."""
        await self.visit.open(path)
        await expect(self.title).to_contain_text(title)

    async def act(self, name: str) -> Locator:
        """Presses the button of an action; answers the dialog that asks for more."""
        await self.page.get_by_role("main").get_by_role("button", name=name, exact=True).first.click()
        dialog = self.page.get_by_role("dialog")
        await expect(dialog).to_be_visible()
        return dialog

    async def choose(self, within: Locator, label: str, option: str) -> None:
        await within.get_by_role("combobox", name=label).click()
        await self.page.get_by_role("option", name=option).click()

    async def send(self, dialog: Locator, button: str, said: str) -> None:
        """Sends a dialog's form, and waits until it is said to have worked."""
        await dialog.get_by_role("button", name=button, exact=True).click()
        await self.told(said)
        await expect(dialog).to_be_hidden()

    def texts(self, language: str) -> Locator:
        """The texts of a product in one language, on its page."""
        return self.page.get_by_role("region", name=re.compile(f"^{language}"))

    async def told(self, said: str) -> None:
        await expect(self.page.get_by_text(said, exact=True).first).to_be_visible()

    async def find_order(self, number: str) -> None:
        """From the list of orders to the one with this number."""
        await self.open("/orders", "Commandes")
        await self.page.get_by_placeholder("Numéro, e-mail, nom").fill(number)
        # the list searches half a second after the last letter, by another address: a link followed before that leads back to it
        await expect(self.page).to_have_url(re.compile(re.escape(number)))
        await self.page.get_by_role("link", name=number).click()
        await expect(self.title).to_contain_text(number)
