"""How messages show names, addresses and deliveries: as the sites do."""

import re
from collections.abc import Iterator
from typing import Protocol

from msgspec import UnsetType

from generated.common.models import Address, RelayPointCopy
from impl.common.countries import country_name
from impl.profiling.domain.customer import Language

_ADDRESS_OF_THE_WEB = re.compile(r"\S[.:/@]\S")


class Named(Protocol):
    """What has a French name and perhaps an English one."""

    @property
    def name(self) -> str: ...

    @property
    def name_en(self) -> str | UnsetType | None: ...


def name(language: Language, of: Named) -> str:
    """Returns the name for readers of this language; the French one where there is no other."""
    return (of.name_en or of.name) if language == "EN" else of.name


def name_lang(language: Language, of: Named) -> str:
    """Returns the language of the name that is shown."""
    return "en" if language == "EN" and of.name_en else "fr"


def by_name(_language: Language, person: str) -> str:
    """Returns a person's name for a greeting; nothing for one that mail programs would make a link of: anybody types anything."""
    return "" if _ADDRESS_OF_THE_WEB.search(person) else person.strip()


def address_lines(language: Language, of: Address | RelayPointCopy) -> Iterator[str]:
    """Yields the lines of an address as on an envelope; what is absent is left out."""
    who = (of.recipient, of.company) if isinstance(of, Address) else (of.name,)
    lines = (*who, of.line1, of.line2, f"{of.postal_code} {of.city}", country_name(of.country, language.lower()))
    yield from (line for line in lines if line)
    if isinstance(of, Address) and of.phone:
        yield of.phone
