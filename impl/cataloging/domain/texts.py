"""What products and categories are called and said to be, in each language of the shop."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Self

Language = Literal["FR", "EN"]
LANGUAGES: Sequence[Language] = ("FR", "EN")
FIRST_LANGUAGE: Language = "FR"
"""The language of texts for which none is said."""


@dataclass(frozen=True, kw_only=True)
class Attribute:
    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class VariantTexts:
    sku: str
    name: str | None = None
    attributes: Sequence[Attribute] = ()


@dataclass(frozen=True, kw_only=True)
class PictureText:
    image_id: str
    alt: str


@dataclass(frozen=True, kw_only=True)
class ProductTexts:
    """All texts of a product in one language, with those of its variants and pictures."""

    language: Language
    name: str
    slug: str
    description: str = ""
    attributes: Sequence[Attribute] = ()
    variants: Sequence[VariantTexts] = field(default=())
    pictures: Sequence[PictureText] = field(default=())

    def variant(self, sku: str) -> VariantTexts | None:
        return next((each for each in self.variants if each.sku == sku), None)

    def alt(self, image_id: str) -> str | None:
        return next((each.alt for each in self.pictures if each.image_id == image_id), None)

    def full_name(self, sku: str) -> str:
        variant = self.variant(sku)
        return full_name(self.name, variant.name if variant else None)

    def without_variant(self, sku: str) -> Self:
        return replace(self, variants=[each for each in self.variants if each.sku != sku])

    def without_picture(self, image_id: str) -> Self:
        return replace(self, pictures=[each for each in self.pictures if each.image_id != image_id])


@dataclass(frozen=True, kw_only=True)
class CategoryTexts:
    language: Language
    name: str
    description: str = ""


def full_name(product: str, variant: str | None) -> str:
    """Returns the name of a product and its variant."""
    return f"{product}, {variant}" if variant else product
