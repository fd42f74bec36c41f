"""The filters that lists and facets share."""

from dataclasses import dataclass

from impl.cataloging.domain.texts import Language


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What is asked for; None sets no filter."""

    language: Language
    text: str | None = None
    category_id: str | None = None
    """With all categories below it."""
    vendor_id: str | None = None
    price_min: int | None = None
    price_max: int | None = None
    in_stock: bool = False
    attributes: tuple[tuple[str, str], ...] = ()
    """Names and values, each of the product or of one of its variants."""
    status: str | None = None
    on_sale: bool = True
