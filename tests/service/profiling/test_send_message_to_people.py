"""What messages to people tell: asked of PROFILING's own store, at the moment they are sent."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import update

from generated.cataloging.client import CatalogingClient
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.documents.examples import shop
from impl.profiling.documents.facts import InvitationFacts, NewsFacts, NoticeFacts, OneTimeFacts, PersonFacts
from impl.profiling.documents.letters import render
from impl.profiling.domain.link import Purpose
from impl.profiling.domain.message import Message, Template
from impl.profiling.domain.news import News, NewsText
from impl.profiling.gateways.variants import Variants
from impl.profiling.repositories import news
from impl.profiling.security.news_tokens import NewsTokens
from impl.profiling.use_cases.gather_notice import GatherNotice
from impl.profiling.use_cases.gather_person import GatherPerson
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites
from impl.profiling.use_cases.links import Links
from infra.runtime.channel import Channel
from infra.runtime.ids import new_id
from tests.service.profiling.support import add_staff, later, new_customer
from tests.support.service import NOWHERE, Serving

SITES = Sites(shop="https://shop.example", backoffice="https://office.example", profiling="https://api.example")


class People:
    """Gathers as the service does, with the same secrets."""

    def __init__(self, profiling: Serving) -> None:
        self.profiling, self.links, self.news_tokens = profiling, Links(), NewsTokens()
        self._gather = GatherPerson(store=profiling.store, links=self.links, news_tokens=self.news_tokens, sites=SITES)

    async def load(self) -> "People":
        await self.profiling.store.command(self.links.load)
        await self.profiling.store.command(self.news_tokens.load)
        return self

    async def link(self, purpose: Purpose, user_id: str, lasts: timedelta = timedelta(minutes=30)) -> str:
        return await self.profiling.store.command(lambda tx: self.links.create(tx, purpose, user_id, valid_for=lasts))

    async def gather(self, template: Template, user_id: str, recipient: str | None = None, **about: str) -> Gathered:
        return await self._gather(message(self.profiling, template, user_id, recipient, **about), user_id, shop())


def message(profiling: Serving, template: Template, user_id: str, recipient: str | None = None, **about: str) -> Message:
    now = profiling.store.clock()
    return Message(
        message_id=new_id("msg"),
        template=template,
        user_id=user_id,
        recipient=recipient,
        about=about,
        version=1,
        created_at=now,
        updated_at=now,
    )


@pytest.fixture
async def people(profiling: Serving) -> People:
    return await People(profiling).load()


async def test_a_link_that_is_followed_once_has_the_token_that_opens_it(profiling: Serving, people: People) -> None:
    customer, _ = await new_customer(profiling)
    link_id = await people.link("PASSWORD_RESET", customer.customer_id)
    gathered = await people.gather("PASSWORD_RESET", customer.customer_id, link_id=link_id)
    assert isinstance(gathered.facts, OneTimeFacts)
    link = gathered.facts.link
    assert (gathered.recipient, gathered.language, gathered.facts.first_name) == (customer.email, "FR", "Camille")
    assert str(link) == f"https://shop.example/password-reset#token={link.token}"
    used = await profiling.store.command(lambda tx: people.links.use(tx, "PASSWORD_RESET", link.token))
    assert used.user_id == customer.customer_id
    with pytest.raises(NothingToTell, match="used, ended or has expired"):
        await people.gather("PASSWORD_RESET", customer.customer_id, link_id=link_id)


async def test_a_link_that_has_expired_is_not_sent(profiling: Serving, people: People) -> None:
    customer, _ = await new_customer(profiling)
    link_id = await people.link("PASSWORD_RESET", customer.customer_id)
    with later(profiling, minutes=31), pytest.raises(NothingToTell):
        await people.gather("PASSWORD_RESET", customer.customer_id, link_id=link_id)


async def test_staff_are_led_to_the_back_office(profiling: Serving, people: People, owner: ProfilingClient) -> None:
    member = await add_staff(profiling, owner, "SUPPORT")
    link_id = await people.link("INVITATION", member.user_id)
    facts = (await people.gather("INVITATION", member.user_id, link_id=link_id)).facts
    assert isinstance(facts, InvitationFacts)
    assert (facts.role, facts.link.address) == ("SUPPORT", "https://office.example/invitation#token=")
    changed = (await people.gather("PASSWORD_CHANGED", member.user_id)).facts
    assert isinstance(changed, PersonFacts)
    assert str(changed.link) == "https://office.example/"


async def test_the_browser_of_a_recovery_code_is_told_and_how_many_are_left(profiling: Serving, people: People) -> None:
    customer, _ = await new_customer(profiling)
    facts = (await people.gather("RECOVERY_CODE_USED", customer.customer_id, device="Firefox, Linux", left="1")).facts
    text = render("RECOVERY_CODE_USED", "EN", facts).text
    assert "Firefox, Linux" in text
    assert "1 recovery code left" in text


async def test_it_goes_to_another_address_where_it_must(profiling: Serving, people: People) -> None:
    customer, _ = await new_customer(profiling)
    gathered = await people.gather("EMAIL_CHANGED", customer.customer_id, recipient="before@example.org")
    assert gathered.recipient == "before@example.org"


async def test_who_is_gone_is_told_nothing(people: People) -> None:
    for user_id in (new_id("cus"), new_id("stf")):
        with pytest.raises(NothingToTell, match="gone"):
            await people.gather("PASSWORD_CHANGED", user_id)


async def test_news_go_to_who_still_wants_them(profiling: Serving, people: People) -> None:
    customer, _ = await new_customer(profiling)
    texts = {"FR": NewsText(subject="Du miel", text="Premier.\n\nSecond."), "EN": NewsText(subject="Honey", text="First.")}
    told = News(news_id=new_id("nws"), texts=texts, created_at=profiling.store.clock())  # type: ignore[arg-type]
    await profiling.store.command(lambda tx: news.add(tx, told))
    with pytest.raises(NothingToTell, match="no news"):
        await people.gather("NEWS", customer.customer_id, news_id=told.news_id)
    wants = update(tables.customers).where(tables.customers.c.customer_id == customer.customer_id).values(wants_news=True)
    await profiling.store.command(lambda tx: tx.execute(wants))
    gathered = await people.gather("NEWS", customer.customer_id, news_id=told.news_id)
    assert isinstance(gathered.facts, NewsFacts)
    assert (gathered.facts.subject, gathered.facts.paragraphs) == ("Du miel", ["Premier.", "Second."])
    letter = render("NEWS", gathered.language, gathered.facts)
    assert str(letter.one_click).startswith(f"https://api.example/news-endings?token={customer.customer_id}.")
    assert customer.customer_id not in letter.without_secrets


async def test_a_notice_leads_to_each_order(profiling: Serving, owner: ProfilingClient) -> None:
    member = await add_staff(profiling, owner, "SUPPORT")
    order_id = new_id("ord")
    notices = json.dumps([{"id": order_id, "order_number": "CO-2026-000043", "step": "SHIPMENT"}])
    nobody = Variants(CatalogingClient(Channel("cataloging", f"http://{NOWHERE}", profiling.session)))
    gather = GatherNotice(store=profiling.store, variants=nobody, sites=SITES)
    asked = message(profiling, "STAFF_NOTICE", member.user_id, kind="PROCESSES", notices=notices, more="0")
    gathered = await gather(asked, member.user_id, shop())
    assert isinstance(gathered.facts, NoticeFacts)
    text = render("STAFF_NOTICE", "EN", gathered.facts).text
    assert f"at the step “Parcel created”\nhttps://office.example/orders/{order_id}/show" in text
