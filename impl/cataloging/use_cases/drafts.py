"""Converts variants and attributes of a request into the domain's."""

from collections.abc import Iterable

from msgspec import UnsetType

from generated.cataloging import models
from impl.cataloging.domain.product import Variant
from impl.cataloging.domain.texts import Attribute
from impl.common.absent import given


def attributes_of(attributes: Iterable[models.Attribute]) -> list[Attribute]:
    return [Attribute(name=each.name, value=each.value) for each in attributes]


def variant_of(draft: models.VariantDraft) -> Variant:
    return Variant(
        sku=draft.sku,
        name=given(draft.name, None),
        attributes=attributes_of(given(draft.attributes, [])),
        price=None if isinstance(draft.price, UnsetType) else draft.price.amount,
        weight=draft.weight,
        tax_class=draft.tax_class,
        max_per_order=draft.max_per_order,
    )
