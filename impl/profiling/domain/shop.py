"""The shop and its seller, as messages name them: what PROFILING follows of the shop's settings."""

from dataclasses import dataclass

from impl.kernel.addresses import PostalAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    shop_name: str
    contact_email: str
    contact_phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareCapital:
    amount: int
    """In cents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """The legal mentions that French law requires."""

    legal_name: str
    legal_form: str
    siren: str
    rcs_city: str
    """The town of the register of commerce."""
    vat_number: str
    address: PostalAddress
    share_capital: ShareCapital | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a buyer may rely on."""

    return_days: int = 14
    terms_url: str = "/terms"
