"""Postal addresses, as the domains of several services store and print them."""

from dataclasses import dataclass
from typing import Literal

from impl.kernel.territories import Territory, territory

Country = Literal["FR", "BE", "DE", "ES", "IT", "LU", "NL", "PT", "AT", "IE"]
"""The countries that the shop delivers to or bills in, by ISO 3166-1 alpha-2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """A postal address, copied when it was entered."""

    recipient: str
    line1: str
    postal_code: str
    city: str
    country: Country
    company: str | None = None
    line2: str | None = None
    phone: str | None = None

    @property
    def territory(self) -> Territory:
        """Returns the territory, on which fee and VAT depend."""
        return territory(self.country, self.postal_code)
