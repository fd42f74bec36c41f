"""What a shopper does in the shop, by the words that stand on the page, in French."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from tests.browser.visit import Visit

NAME, STREET, POSTAL_CODE, CITY = "Camille Martin", "12 rue des Lilas", "75011", "Paris"
EMAIL, PASSWORD = "camille@exemple.fr", "une petite phrase"
RELAY_METHOD = re.compile("^(En point relais|At a relay point)")
"""Its name at the first start, and in the examples of the contracts."""


@dataclass(frozen=True)
class Storefront:
    """One shopper's window on the shop."""

    visit: Visit

    @property
    def page(self) -> Page:
        return self.visit.page

    @property
    def order_button(self) -> Locator:
        return self.page.get_by_role("button", name=re.compile("^Commander et payer"))

    @property
    def cards(self) -> Locator:
        """The products of a list."""
        return self.page.get_by_role("region", name=re.compile("article", re.IGNORECASE)).get_by_role("listitem")

    async def add(self, slug: str) -> None:
        """Puts one piece of a product into the cart."""
        await self.visit.open(f"/products/{slug}")
        await self.page.get_by_role("button", name="Ajouter au panier").click()
        await expect(self.page.get_by_role("dialog", name="Panier")).to_be_visible()

    async def identify_as_guest(self, email: str = EMAIL) -> None:
        await self.page.get_by_label("E-mail").first.fill(email)
        await self.page.get_by_role("button", name="Continuer sans compte").click()

    async def give_address(self, name: str = NAME) -> None:
        await self.page.get_by_label("Prénom et nom").fill(name)
        await self.page.get_by_label("Adresse", exact=True).fill(STREET)
        await self.page.get_by_label("Code postal").fill(POSTAL_CODE)
        await self.page.get_by_label("Ville").fill(CITY)
        await self.page.get_by_role("button", name="Choisir la livraison").click()

    async def choose_delivery(self) -> None:
        """Goes on with the method that is chosen at first, to the door."""
        await self.page.get_by_role("button", name="Choisir le paiement").click()

    async def look_for_relay_points(self, postal_code: str = POSTAL_CODE) -> None:
        """Chooses the delivery to a relay point and looks for one near a postal code."""
        await self.page.get_by_role("radio", name=RELAY_METHOD).check()
        await self.page.get_by_label("Code postal").fill(postal_code)
        await self.page.get_by_role("button", name="Chercher").last.click()

    @property
    def relay_points(self) -> Locator:
        """Those to choose from."""
        return self.page.get_by_role("group", name="Point relais").get_by_role("radio")

    async def choose_payment(self) -> None:
        await self.page.get_by_role("button", name="Vérifier la commande").click()

    async def place_order(self) -> None:
        """Orders, and waits until the order is confirmed."""
        await self.order_button.click()
        await expect(self.page.get_by_role("heading", level=1, name="Merci !")).to_be_visible()
        await expect(self.page.get_by_text(re.compile("est confirmée"))).to_be_visible()

    async def go_to_checkout(self) -> None:
        """From the open drawer."""
        await self.page.get_by_role("link", name="Commander", exact=True).click()

    async def review_as_guest(self, slug: str, email: str = EMAIL) -> None:
        """From the product's page to the last step, where the order is still to be placed."""
        await self.add(slug)
        await self.go_to_checkout()
        await self.identify_as_guest(email)
        await self.give_address()
        await self.choose_delivery()
        await self.choose_payment()
        await expect(self.order_button).to_be_visible()

    async def buy_as_guest(self, slug: str, email: str = EMAIL) -> str:
        """From the product's page to the confirmed order; answers its number."""
        await self.review_as_guest(slug, email)
        await self.place_order()
        return await self.order_number()

    async def register(self, email: str, password: str = PASSWORD) -> None:
        """Opens an account and is signed in."""
        await self.visit.open("/register")
        await self.page.get_by_label("Prénom").fill("Camille")
        await self.page.get_by_label("Nom", exact=True).fill("Martin")
        await self.page.get_by_label("E-mail").fill(email)
        await self.page.get_by_label("Mot de passe").fill(password)
        await self.page.get_by_role("button", name="Créer mon compte").click()
        await expect(self.page.get_by_role("heading", level=1, name="Mes commandes")).to_be_visible()

    async def sign_in(self, email: str, password: str = PASSWORD) -> None:
        await self.give_credentials(email, password)
        await expect(self.page.get_by_role("link", name="Compte", exact=True)).to_be_visible()

    async def give_credentials(self, email: str, password: str = PASSWORD) -> None:
        """The first step of a sign-in: with a second factor, another one follows."""
        await self.visit.open("/sign-in")
        await self.page.get_by_label("E-mail").fill(email)
        await self.page.get_by_label("Mot de passe").fill(password)
        await self.page.get_by_role("button", name="Se connecter").click()

    async def sign_out(self) -> None:
        await self.visit.open("/account/orders")
        await self.page.get_by_role("button", name="Se déconnecter").click()
        await expect(self.page.get_by_role("link", name="Connexion", exact=True)).to_be_visible()

    async def order_number(self) -> str:
        """The number of the order that is shown."""
        found = re.search(r"CO-[0-9]{4}-[0-9]{6}", await self.page.get_by_role("main").inner_text())
        assert found
        return found[0]
