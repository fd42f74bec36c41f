"""The demo data, loaded into the four services that it speaks to."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
from sqlalchemy import delete

from generated.administering.operations import ListVendorsRequest
from generated.cataloging.models import Product, ProductImage, ProductStatusChange, ProductTextsReplacement
from generated.cataloging.operations import (
    GetProductRequest,
    ListCategoriesRequest,
    ListProductsRequest,
    RemoveProductImageRequest,
    RemoveProductTextsRequest,
    ReplaceProductTextsRequest,
    SetProductStatusRequest,
)
from generated.events.administering import VendorProductAdded
from generated.events.shipping import RelayPointChanged
from generated.profiling.client import ProfilingClient
from generated.profiling.models import TierAssignment
from generated.profiling.operations import (
    InviteStaffMemberRequest,
    ListCustomersRequest,
    ListMyAddressesRequest,
    ListStaffRequest,
    RegisterCustomerCreated,
    RegisterCustomerRequest,
    SetCustomerTierRequest,
)
from generated.profiling.problems import InvalidCredentials
from generated.shipping.models import RelayPointChange
from generated.shipping.operations import ListRelayPointsRequest, UpdateRelayPointRequest
from infra.local.demo import drafts, load, pictures
from infra.local.demo.data.tables import catalogue_in_english, people
from infra.local.demo.people import load_people
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, signed_in
from infra.local.players.inbox import Inbox
from infra.runtime.problem import DependencyUnavailable
from infra.runtime.store.tables import idempotency
from tests.support.inbox import THE_SHOP, running_inbox
from tests.support.service import Serving, serving

OWNER = Account("OWNER", "owner@comptoir.example", "a-password-for-tests")
SETTINGS = {
    "FIRST_OWNER_EMAIL": OWNER.email,
    "FIRST_OWNER_PASSWORD": OWNER.password,
    "PASSWORD_TIME_COST": "1",
    "PASSWORD_MEMORY_KIB": "64",
    "PASSWORD_PARALLELISM": "1",
}
SERVICES = ("profiling", "cataloging", "administering", "shipping")


@dataclass
class DemoSystem:
    """What `load` is given, and the services behind."""

    urls: dict[str, str]
    owner: Account
    inbox: str
    services: dict[str, Serving]

    async def seen_by(self, account: Account) -> Services:
        """The services for whoever has signed in to this account."""
        anybody = Services(self.urls, self.services["profiling"].session, dict)
        return anybody.as_bearer(await signed_in(anybody, account))

    async def counts(self) -> SimpleNamespace:
        owner = await self.seen_by(self.owner)
        products = (await owner.cataloging.list_products(ListProductsRequest(limit=100, status="ACTIVE"))).body.items
        categories = (await owner.cataloging.list_categories(ListCategoriesRequest())).body.items
        return SimpleNamespace(
            products=len(products),
            pictures=len([product for product in products if product.image]),
            categories=len(categories),
            staff=len((await owner.profiling.list_staff(ListStaffRequest())).body.items),
            customers=len((await owner.profiling.list_customers(ListCustomersRequest())).body.items),
            relay_points=len((await owner.shipping.list_relay_points(ListRelayPointsRequest(limit=100))).body.items),
            told_points=len(await self.services["shipping"].emitted_of(RelayPointChanged)),
            stocked=len(await self.services["administering"].emitted_of(VendorProductAdded)),
        )

    async def products(self) -> list[tuple[Product, Product]]:
        """All products, in French and in English."""
        owner = await self.seen_by(self.owner)
        listed = (await owner.cataloging.list_products(ListProductsRequest(limit=100, status="ACTIVE"))).body.items
        return [await self.product(each.product_id) for each in listed]

    async def product(self, product_id: str) -> tuple[Product, Product]:
        owner = await self.seen_by(self.owner)
        french = GetProductRequest(product_id=product_id, language="FR")
        english = GetProductRequest(product_id=product_id, language="EN")
        return (await owner.cataloging.get_product(french)).body, (await owner.cataloging.get_product(english)).body


@asynccontextmanager
async def demo_system(folder: Path, *names: str) -> AsyncIterator[DemoSystem]:
    """Services, and the inbox for their invitations. No broker tells PROFILING what the shop is called: the test does."""
    async with (
        running_inbox(folder / "mails") as inbox,
        serving(*names, folder=folder, settings={**SETTINGS, **inbox.settings}) as services,
    ):
        await services["profiling"].react(THE_SHOP)
        urls = {name: each.url for name, each in services.items()}
        yield DemoSystem(urls=urls, owner=OWNER, inbox=inbox.url, services=services)


@pytest.fixture(scope="module")
async def shop(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DemoSystem]:
    folder = tmp_path_factory.mktemp("demo")
    async with demo_system(folder, *SERVICES) as system:
        yield system


def published() -> list[tuple[str, str]]:
    """E-mail and password of everybody whose password stands in the source."""
    table = people()
    return [
        *((member.email, member.password) for member in table.staff),
        *((customer.email, customer.password) for customer in table.customers),
    ]


async def test_a_load_without_accounts_brings_goods_and_nobody_whose_password_is_published(shop: DemoSystem) -> None:
    assert await load(shop, accounts=False) == []
    counted = await shop.counts()
    assert (counted.products, counted.stocked, counted.staff, counted.customers) == (61, 69, 1, 0)
    assert counted.relay_points == counted.told_points == 49
    for email, password in published():
        with pytest.raises(InvalidCredentials):
            await shop.seen_by(Account("", email, password))


async def test_a_load_fills_the_shop_and_answers_who_can_sign_in(shop: DemoSystem) -> None:
    accounts = await load(shop)
    counted = await shop.counts()
    assert (counted.products, counted.pictures, counted.categories) == (61, 61, 12)
    assert counted.stocked == 69
    assert {account.role for account in accounts} == {
        *("CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"),
        *("STANDARD customer", "PREMIUM customer", "VIP customer"),
    }
    for account in accounts:
        assert await shop.seen_by(account)
    owner = await shop.seen_by(OWNER)
    customers = (await owner.profiling.list_customers(ListCustomersRequest())).body.items
    assert {customer.tier for customer in customers} == {"STANDARD", "PREMIUM", "VIP"}
    vendors = (await owner.administering.list_vendors(ListVendorsRequest(status="ACTIVE"))).body.items
    assert len(vendors) == 5
    for customer in people().customers:
        herself = await shop.seen_by(Account("", customer.email, customer.password))
        book = (await herself.profiling.list_my_addresses(ListMyAddressesRequest())).body.items
        assert [entry.label for entry in book if entry.default_delivery] == ["Domicile"]
        assert len(book) == len(customer.addresses)


async def test_everything_is_told_in_english_too(shop: DemoSystem) -> None:
    owner = await shop.seen_by(OWNER)
    await load(shop, accounts=False)
    every = await shop.products()
    assert len(every) == 61
    for french, english in every:
        assert (french.language, english.language) == ("FR", "EN")
        assert english.name != french.name
        assert english.description != french.description
        every_attribute = [*english.attributes, *(each for shown in english.variants for each in shown.attributes)]
        assert {each.name for each in every_attribute} <= {*catalogue_in_english().attributes.values()}
        assert len(english.images) == len(french.images) > 0
        assert not {each.alt for each in english.images} & {each.alt for each in french.images}
    mug = next(english for _, english in every if english.variants[0].sku == "MUG-MAREE-BLEU")
    assert [each.full_name for each in mug.variants] == ["Marée mug, blue", "Marée mug, ecru", "Marée mug, sage"]
    assert [(each.name, each.value) for each in mug.variants[1].attributes] == [("Colour", "Ecru")]
    listed = (await owner.cataloging.list_categories(ListCategoriesRequest(language="EN"))).body.items
    assert {each.language for each in listed} == {"EN"}
    assert "Tableware" in {each.name for each in listed}


async def test_a_shop_of_before_gets_the_english_texts_and_keeps_those_of_its_staff(shop: DemoSystem) -> None:
    owner = await shop.seen_by(OWNER)
    await load(shop, accounts=False)
    (french, english), (_, other) = (await shop.products())[:2]
    before = RemoveProductTextsRequest(product_id=french.product_id, language="EN")
    await owner.cataloging.remove_product_texts(before)
    own = ProductTextsReplacement(name="Ours", attributes=[], variants=[], images=[], version=other.version)
    request = ReplaceProductTextsRequest(product_id=other.product_id, language="EN", body=own)
    await owner.cataloging.replace_product_texts(request)
    await load(shop, accounts=False)
    again, kept = [(await shop.product(each.product_id))[1] for each in (french, other)]
    assert (again.name, again.slug, again.version) == (english.name, english.slug, english.version + 2)
    assert (kept.name, kept.version) == ("Ours", other.version + 1)


async def test_three_products_are_reduced(shop: DemoSystem) -> None:
    sales = [each.sale for french, _ in await shop.products() for each in french.variants if each.sale]
    assert sorted(each.price.amount for each in sales) == [1490, 4500, 6900, 6900]
    assert all(each.applies for each in sales)


async def test_accounts_that_an_earlier_load_left_are_named(shop: DemoSystem, caplog: pytest.LogCaptureFixture) -> None:
    assert await load(shop, accounts=False) == []
    (warning,) = [record.getMessage() for record in caplog.records if record.name == "infra.local.demo"]
    assert warning.startswith("Demo accounts whose passwords are published with the source can sign in here: ")
    assert all(email in warning for email, _ in published())


async def test_a_relay_point_that_staff_closed_stays_closed(shop: DemoSystem) -> None:
    owner = await shop.seen_by(OWNER)
    await load(shop, accounts=False)
    ajaccio = ListRelayPointsRequest(country="FR", postal_code="20000", limit=1)
    [nearest] = (await owner.shipping.list_relay_points(ajaccio)).body.items
    assert nearest.city == "Ajaccio"
    change = RelayPointChange(version=nearest.version, status="CLOSED")
    await owner.shipping.update_relay_point(UpdateRelayPointRequest(relay_point_id=nearest.relay_point_id, body=change))
    await load(shop, accounts=False)
    [still] = (await owner.shipping.list_relay_points(ajaccio)).body.items
    assert still.status == "CLOSED"


async def test_another_load_adds_nothing_even_when_the_keys_are_forgotten(shop: DemoSystem) -> None:
    before = await shop.counts()
    await load(shop)
    for service in shop.services.values():
        await service.store.command(lambda tx: tx.execute(delete(idempotency)))
    await load(shop)
    assert await shop.counts() == before


async def test_a_load_leaves_alone_what_people_changed(shop: DemoSystem) -> None:
    owner = await shop.seen_by(OWNER)
    product = (await owner.cataloging.list_products(ListProductsRequest(limit=1, status="ACTIVE"))).body.items[0]
    assert isinstance(product.image, ProductImage)
    unwanted = RemoveProductImageRequest(image_id=product.image.image_id)
    await owner.cataloging.remove_product_image(unwanted)
    archived = ProductStatusChange(status="ARCHIVED", version=product.version + 1)
    await owner.cataloging.set_product_status(SetProductStatusRequest(product_id=product.product_id, body=archived))
    before = await shop.counts()
    assert before.products == 60
    ines = (await owner.profiling.list_customers(ListCustomersRequest(tier="VIP"))).body.items[0]
    lower = TierAssignment(tier="STANDARD", reason="On request", version=ines.version)
    await owner.profiling.set_customer_tier(SetCustomerTierRequest(customer_id=ines.customer_id, body=lower))
    await load(shop)
    assert await shop.counts() == before
    assert (await owner.profiling.list_customers(ListCustomersRequest(tier="VIP"))).body.items == []


async def test_a_load_goes_on_where_another_broke_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = itertools.count(1)

    def draw_some(motif: str, colours: str, emblem: str | None) -> bytes:
        if next(drawn) > 20:
            raise InterruptedError("Ctrl-C")
        return pictures.draw(motif, colours, emblem)

    async with demo_system(tmp_path, *SERVICES) as shop:
        with monkeypatch.context() as patched:
            patched.setattr("infra.local.demo.goods.pictures", SimpleNamespace(draw=draw_some))
            with pytest.raises(InterruptedError):
                await load(shop)
        assert (await shop.counts()).pictures < 61
        forgotten = delete(idempotency).where(idempotency.c.operation == "create_category")
        await shop.services["cataloging"].store.command(lambda tx: tx.execute(forgotten))
        await load(shop)
        counted = await shop.counts()
        assert (counted.products, counted.pictures, counted.categories, counted.stocked) == (61, 61, 12, 69)


async def test_an_account_whose_answer_was_lost_is_taken_as_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    register, lost = ProfilingClient.register_customer, list[str]()

    async def lose_the_answer(client: ProfilingClient, request: RegisterCustomerRequest) -> RegisterCustomerCreated:
        answer = await register(client, request)
        lost.append(request.body.email)
        raise DependencyUnavailable(service="profiling", detail=answer.body.customer_id)

    monkeypatch.setattr(ProfilingClient, "register_customer", lose_the_answer)
    async with demo_system(tmp_path, "profiling") as shop, aiohttp.ClientSession() as session:
        accounts = await load_people(await shop.seen_by(OWNER), Inbox(shop.inbox, session))
        assert sorted(lost) == sorted(customer.email for customer in people().customers)
        for account in accounts:
            assert await shop.seen_by(account)


async def test_a_shop_whose_owner_has_another_password_is_left_alone(shop: DemoSystem) -> None:
    stranger = Account("OWNER", OWNER.email, "not-the-password-any-more")
    assert await load(SimpleNamespace(urls=shop.urls, owner=stranger, inbox=shop.inbox)) == []


async def test_who_was_invited_and_had_not_accepted_joins_at_the_next_load(tmp_path: Path) -> None:
    async with demo_system(tmp_path, "profiling") as shop, aiohttp.ClientSession() as session:
        owner, inbox = await shop.seen_by(OWNER), Inbox(shop.inbox, session)
        first = people().staff[0]
        draft = drafts.invitation_draft(first)
        await owner.profiling.invite_staff_member(InviteStaffMemberRequest(idempotency_key="demo", body=draft))
        for _ in range(2):
            await load_people(owner, inbox)
            assert await shop.seen_by(Account(first.role, first.email, first.password))
