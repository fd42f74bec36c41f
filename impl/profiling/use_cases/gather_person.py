"""Gathers what a message to a person tells: from PROFILING's own store."""

from dataclasses import dataclass
from typing import Any

from impl.profiling.documents.facts import (
    AddressFacts,
    DeviceFacts,
    FactorFacts,
    Facts,
    InvitationFacts,
    NewsFacts,
    OneTimeFacts,
    PersonFacts,
    RecoveryFacts,
    Shop,
)
from impl.profiling.documents.letter import Link
from impl.profiling.domain.customer import ERASED, Customer, Language
from impl.profiling.domain.link import Link as OneTimeLink
from impl.profiling.domain.link import Purpose
from impl.profiling.domain.message import LINK_ID, Message
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import news, people
from impl.profiling.security.news_tokens import NewsTokens
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites
from impl.profiling.use_cases.links import Links
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_PAGES: dict[Purpose, str] = {
    "EMAIL_CONFIRMATION": "email-confirmation",
    "PASSWORD_RESET": "password-reset",
    "EMAIL_CHANGE": "email-change",
    "INVITATION": "invitation",
}
Person = Customer | StaffMember


@dataclass(frozen=True, kw_only=True)
class GatherPerson:
    store: Store
    links: Links
    news_tokens: NewsTokens
    sites: Sites

    async def __call__(self, message: Message, user_id: str, shop: Shop) -> Gathered:
        """Returns what the message tells."""
        return await self.store.query(lambda tx: self._gathered(tx, message, user_id, shop))

    def _gathered(self, tx: Transaction, message: Message, user_id: str, shop: Shop) -> Gathered:
        person = person_of(tx, user_id)
        facts = self._facts(tx, message, person, shop)
        return Gathered(recipient=message.recipient or person.email, language=message.language or person.language, facts=facts)

    def _facts(self, tx: Transaction, message: Message, person: Person, shop: Shop) -> Facts:
        about = message.about
        known: dict[str, Any] = {"shop": shop, "first_name": person.first_name, "at": message.created_at}
        if LINK_ID in about:
            return self._one_time(tx, about[LINK_ID], person, known)
        if message.template == "NEWS":
            return self._news(tx, about["news_id"], message.language or person.language, person, shop)
        return _of_account(message, known | {"link": Link(address=self._account(person))})

    def _one_time(self, tx: Transaction, link_id: str, person: Person, known: dict[str, Any]) -> Facts:
        link = self.links.find(tx, link_id)
        if link is None:
            raise NothingToTell("Its link was used, ended or has expired.")
        known |= {"link": self._link(link, person), "until": link.expires_at}
        return InvitationFacts(**known, role=person.role) if link.purpose == "INVITATION" else OneTimeFacts(**known)

    def _news(self, tx: Transaction, news_id: str, language: Language, person: Person, shop: Shop) -> Facts:
        found = news.find(tx, news_id)
        if found is None or not (isinstance(person, Customer) and person.wants_news):
            raise NothingToTell("The person wants no news any more.")
        text = found.texts[language]
        token = self.news_tokens.end_of(person.user_id)
        end = Link(address=f"{self.sites.shop}/news-end#token=", token=token)
        at_once = Link(address=f"{self.sites.profiling}/news-endings?token=", token=token)
        paragraphs = [each.strip() for each in text.text.split("\n\n") if each.strip()]
        return NewsFacts(shop=shop, subject=text.subject, paragraphs=paragraphs, end=end, end_at_once=at_once)

    def _link(self, link: OneTimeLink, person: Person) -> Link:
        address = f"{self._site(person)}/{_PAGES[link.purpose]}#token="
        return Link(address=address, token=self.links.token(link.link_id))

    def _account(self, person: Person) -> str:
        return f"{self.sites.shop}/account" if isinstance(person, Customer) else f"{self.sites.backoffice}/"

    def _site(self, person: Person) -> str:
        return self.sites.shop if isinstance(person, Customer) else self.sites.backoffice


def _of_account(message: Message, known: dict[str, Any]) -> PersonFacts:
    about = message.about
    match message.template:
        case "ADDRESS_CHANGED":
            return AddressFacts(**known, change=about["change"])
        case "SECOND_FACTOR_CHANGED":
            return FactorFacts(**known, change=about["change"])
        case "NEW_DEVICE":
            return DeviceFacts(**known, device=about["device"])
        case "RECOVERY_CODE_USED":
            return RecoveryFacts(**known, device=about["device"], left=int(about["left"]))
        case _:
            return PersonFacts(**known)


def person_of(tx: Transaction, user_id: str) -> Person:
    """Returns the person that a message is for. Raises NothingToTell for one who is gone."""
    person = people.find(tx, user_id)
    if person is None or (isinstance(person, Customer) and person.status == ERASED):
        raise NothingToTell("The account is gone.")
    return person
