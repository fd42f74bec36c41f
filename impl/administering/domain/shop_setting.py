"""A group of the shop's settings, and the rules beyond its schema: its values must not contradict each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from generated.administering.problems import VersionConflict
from impl.administering.domain.events import SettingChanged
from impl.administering.domain.registered_numbers import is_french_vat_number, is_iban, is_siren, is_siret
from impl.kernel.aggregate import Aggregate
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.words import fold

GroupT = TypeVar("GroupT")
ValuesT = TypeVar("ValuesT")


@dataclass(slots=True, kw_only=True)
class ShopSetting(Aggregate[SettingChanged], Generic[GroupT, ValuesT]):
    """A group of settings. Its content is the contract's; the rules below read the parts that they check."""

    group: GroupT
    values: ValuesT
    created_at: datetime

    def introduce(self) -> None:
        """Begins a new group."""
        self.tell(SettingChanged())

    def replace(self, values: ValuesT, *, seen: int) -> None:
        """Replaces the values, for a caller who saw version `seen`. Raises VersionConflict."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.values = values
        self.tell(SettingChanged())


@dataclass(frozen=True)
class Fault:
    """A wrong value, by JSON pointer."""

    pointer: str
    message: str


class Store(Protocol):
    """The group STORE."""

    @property
    def locales(self) -> Sequence[str]: ...
    @property
    def default_locale(self) -> str: ...
    @property
    def countries(self) -> Sequence[str]: ...


class PostalAddress(Protocol):
    """An address in any group."""

    @property
    def country(self) -> str: ...
    @property
    def postal_code(self) -> str: ...


class Seller(Protocol):
    """The group SELLER."""

    @property
    def address(self) -> PostalAddress: ...
    @property
    def siren(self) -> str: ...
    @property
    def siret(self) -> str: ...
    @property
    def vat_number(self) -> str: ...
    @property
    def iban(self) -> object:
        """The IBAN: a text, or another value when there is none."""


class Checkout(Protocol):
    """The group CHECKOUT."""

    @property
    def payment_methods(self) -> Sequence[str]: ...


class TierRule(Protocol):
    """The total from which a tier pays no delivery."""

    @property
    def tier(self) -> str: ...


class Shipping(Protocol):
    """The group SHIPPING."""

    @property
    def sender(self) -> PostalAddress: ...
    @property
    def tier_free_from(self) -> Sequence[TierRule]: ...


class Synonyms(Protocol):
    """Words of one language that mean the same."""

    @property
    def language(self) -> str: ...
    @property
    def words(self) -> Sequence[str]: ...


class Search(Protocol):
    """The group SEARCH."""

    @property
    def synonyms(self) -> Sequence[Synonyms]: ...


def store_faults(store: Store) -> Iterator[Fault]:
    if store.default_locale not in store.locales:
        yield Fault("default_locale", "It is none of `locales`.")
    yield from _repeated("locales", store.locales)
    yield from _repeated("countries", store.countries)


def seller_faults(seller: Seller) -> Iterator[Fault]:
    yield from _address_faults("address", seller.address)
    checks = {
        "iban": not isinstance(seller.iban, str) or is_iban(seller.iban),
        "siren": is_siren(seller.siren),
        "siret": is_siret(seller.siret),
        "vat_number": is_french_vat_number(seller.vat_number),
    }
    yield from (Fault(name, "Its check digits are wrong.") for name, is_right in checks.items() if not is_right)
    if checks["siret"] and not seller.siret.startswith(seller.siren):
        yield Fault("siret", "It does not begin with the SIREN.")
    if checks["vat_number"] and not seller.vat_number.endswith(seller.siren):
        yield Fault("vat_number", "It does not end with the SIREN.")


def checkout_faults(checkout: Checkout) -> Iterator[Fault]:
    yield from _repeated("payment_methods", checkout.payment_methods)


def shipping_faults(shipping: Shipping) -> Iterator[Fault]:
    yield from _address_faults("sender", shipping.sender)
    yield from _repeated("tier_free_from", [rule.tier for rule in shipping.tier_free_from])


def search_faults(search: Search) -> Iterator[Fault]:
    known: set[tuple[str, str]] = set()
    for index, each in enumerate(search.synonyms):
        for place, word in enumerate(each.words):
            # compared as searches compare them: whoever writes a word twice expects its synonyms to be one list
            key = (each.language, fold(word))
            if key in known:
                yield Fault(f"synonyms/{index}/words/{place}", f"{word} stands there already.")
            known.add(key)


def _address_faults(name: str, address: PostalAddress) -> Iterator[Fault]:
    if not is_postal_code(address.country, address.postal_code):
        yield Fault(f"{name}/postal_code", f"It has not the form of codes in {address.country}.")


def _repeated(name: str, entries: Sequence[str]) -> Iterator[Fault]:
    for index, entry in enumerate(entries):
        if entry in entries[:index]:
            yield Fault(f"{name}/{index}", f"{entry} stands there already.")
