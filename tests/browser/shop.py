"""What a shopper does in the shop, by the words that stand on the page, in French."""

import re
from dataclasses import dataclass

from playwright.async_api import Page, expect

from tests.browser.visit import Visit

NAME, STREET, POSTAL_CODE, CITY = "Camille Martin", "12 rue des Lilas", "75011", "Paris"


@dataclass(frozen=True)
class Shop:
    """One shopper's window on the shop."""

    visit: Visit

    @property
    def page(self) -> Page:
        return self.visit.page

    async def add(self, slug: str) -> None:
        """Puts one piece of a product into the cart."""
        await self.visit.open(f"/products/{slug}")
        await self.page.get_by_role("button", name="Ajouter au panier").click()
        await expect(self.page.get_by_role("dialog", name="Panier")).to_be_visible()

    async def identify_as_guest(self, email: str = "camille@exemple.fr") -> None:
        await self.page.get_by_label("E-mail").first.fill(email)
        await self.page.get_by_role("button", name="Continuer sans compte").click()

    async def give_address(self) -> None:
        await self.page.get_by_label("Prénom et nom").fill(NAME)
        await self.page.get_by_label("Adresse", exact=True).fill(STREET)
        await self.page.get_by_label("Code postal").fill(POSTAL_CODE)
        await self.page.get_by_label("Ville").fill(CITY)
        await self.page.get_by_role("button", name="Choisir la livraison").click()

    async def choose_delivery(self) -> None:
        await self.page.get_by_role("button", name="Choisir le paiement").click()

    async def choose_payment(self) -> None:
        await self.page.get_by_role("button", name="Vérifier la commande").click()

    async def place_order(self) -> None:
        """Orders, and waits until the order is confirmed."""
        await self.page.get_by_role("button", name=re.compile("Commander et payer")).click()
        await expect(self.page.get_by_role("heading", level=1, name="Merci !")).to_be_visible()
        await expect(self.page.get_by_text(re.compile("est confirmée"))).to_be_visible()

    async def buy_as_guest(self, slug: str) -> str:
        """From the product's page to the confirmed order; answers its number."""
        await self.add(slug)
        await self.page.get_by_role("link", name="Commander", exact=True).click()
        await self.identify_as_guest()
        await self.give_address()
        await self.choose_delivery()
        await self.choose_payment()
        await self.place_order()
        return await self.order_number()

    async def order_number(self) -> str:
        """The number of the order that is shown."""
        found = re.search(r"CO-[0-9]{4}-[0-9]{6}", await self.page.get_by_role("main").inner_text())
        assert found
        return found[0]
