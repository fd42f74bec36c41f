"""The two parties of an invoice, as they are copied into it."""

from dataclasses import dataclass

from impl.kernel.addresses import PostalAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    name: str
    billing_address: PostalAddress
    delivery_address: PostalAddress
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareCapital:
    amount: int
    """In cents."""
    currency: str = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """The legal mentions that French law requires on invoices."""

    legal_name: str
    legal_form: str
    siren: str
    siret: str
    rcs_city: str
    """The town of the register of commerce."""
    vat_number: str
    address: PostalAddress
    email: str
    share_capital: ShareCapital | None = None
    phone: str | None = None
    iban: str | None = None
