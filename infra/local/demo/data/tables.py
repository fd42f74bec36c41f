"""The demo's tables: what is sold and who can sign in, read from YAML, and the file of the relay points."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

from generated.profiling.models import Address, StaffRole, Tier

_FOLDER = Path(__file__).parent
T = TypeVar("T")


class Strict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A model that refuses unknown members, so that a misspelt name is an error."""


class Vendor(Strict, frozen=True, kw_only=True):
    code: str
    name: str
    contact_email: str
    contact_phone: str
    commission: int
    description: str


class Picture(Strict, frozen=True, kw_only=True):
    """The arguments of `pictures.draw`, and the alternative text."""

    draw: str
    colours: str
    emblem: str | None = None
    alt: str


class Variant(Strict, frozen=True, kw_only=True):
    """A variant of a product; what it leaves out is taken from the product."""

    code: str | int
    name: str
    stock: int
    price: Decimal | None = None
    weight: int | None = None
    picture: Picture | None = None
    attributes: Mapping[str, str | int] = {}


class Product(Strict, frozen=True, kw_only=True):
    """A product; its price is in euros, and so is the price of its sale."""

    name: str
    sku: str
    price: Decimal
    weight: int
    description: str
    picture: Picture
    attributes: Mapping[str, str | int]
    stock: int | None = None
    variants: tuple[Variant, ...] = ()
    max_per_order: int | None = None
    sale: Decimal | None = None


class Category(Strict, frozen=True, kw_only=True):
    """A category; one that has products also has their vendor and VAT class."""

    name: str
    description: str
    categories: tuple["Category", ...] = ()
    vendor: str = ""
    tax_class: Literal["STANDARD", "REDUCED"] = "STANDARD"
    products: tuple[Product, ...] = ()


class Catalogue(Strict, frozen=True, kw_only=True):
    vendors: tuple[Vendor, ...]
    categories: tuple[Category, ...]

    def all_categories(self) -> Iterator[tuple[Category, Category | None]]:
        """Returns each category with its parent; parents come first."""
        for top in self.categories:
            yield top, None
            yield from ((below, top) for below in top.categories)


class CategoryInEnglish(Strict, frozen=True, kw_only=True):
    name: str
    description: str


class VariantInEnglish(Strict, frozen=True, kw_only=True):
    """What a variant is called; `alt` is that of its own picture, when it has one."""

    name: str
    alt: str | None = None


class ProductInEnglish(Strict, frozen=True, kw_only=True):
    name: str
    alt: str
    description: str
    variants: Mapping[str | int, VariantInEnglish] = {}
    """By code."""


class CatalogueInEnglish(Strict, frozen=True, kw_only=True):
    categories: Mapping[str, CategoryInEnglish]
    """By the French name."""
    attributes: Mapping[str, str]
    values: Mapping[str, str]
    products: Mapping[str, ProductInEnglish]
    """By SKU."""


class BookedAddress(Strict, frozen=True, kw_only=True):
    label: str
    address: Address


class Customer(Strict, frozen=True, kw_only=True):
    tier: Tier
    first_name: str
    last_name: str
    email: str
    password: str
    addresses: tuple[BookedAddress, ...]


class StaffMember(Strict, frozen=True, kw_only=True):
    role: StaffRole
    first_name: str
    last_name: str
    email: str
    password: str


class People(Strict, frozen=True, kw_only=True):
    staff: tuple[StaffMember, ...]
    customers: tuple[Customer, ...]


@cache
def catalogue() -> Catalogue:
    """Returns what the demo shop sells."""
    return _read("catalogue.yaml", Catalogue)


@cache
def catalogue_in_english() -> CatalogueInEnglish:
    """Returns what the goods of the demo shop are called in English."""
    return _read("catalogue_en.yaml", CatalogueInEnglish)


@cache
def people() -> People:
    """Returns the accounts that can sign in; for demonstration only."""
    return _read("people.yaml", People)


def relay_points() -> bytes:
    """Returns the file of the relay points."""
    return (_FOLDER / "relay_points.csv").read_bytes()


def _read(name: str, kind: type[T]) -> T:
    return msgspec.yaml.decode(_typeset((_FOLDER / name).read_text(encoding="utf-8")), type=kind)


def _typeset(text: str) -> str:
    """Returns the text with non-breaking spaces before French punctuation, so that no line begins with it."""
    return re.sub("(?<=«) | (?=[»:;!?])", "\N{NO-BREAK SPACE}", text)
