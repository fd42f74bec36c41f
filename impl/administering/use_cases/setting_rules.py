"""Checks the values of a group of settings by the rules of the domain."""

from collections.abc import Iterable

from msgspec import UnsetType

from generated.administering import models
from impl.administering.domain.shop_setting import (
    Fault,
    checkout_faults,
    search_faults,
    seller_faults,
    shipping_faults,
    store_faults,
)


def faults(group: models.SettingGroup, values: models.SettingValues) -> list[Fault]:
    """Returns all faults, by JSON pointer into the request; empty when the values are accepted."""
    member = group.lower()
    members = {name for name in values.__struct_fields__ if not isinstance(getattr(values, name), UnsetType)}
    if members != {member}:
        return [Fault("/values", f"{group} has exactly the member `{member}`.")]
    return [Fault(f"/values/{member}/{fault.pointer}", fault.message) for fault in _own_faults(values)]


def _own_faults(values: models.SettingValues) -> Iterable[Fault]:
    if not isinstance(values.store, UnsetType):
        yield from store_faults(values.store)
    if not isinstance(values.seller, UnsetType):
        yield from seller_faults(values.seller)
    if not isinstance(values.checkout, UnsetType):
        yield from checkout_faults(values.checkout)
    if not isinstance(values.shipping, UnsetType):
        yield from shipping_faults(values.shipping)
    if not isinstance(values.search, UnsetType):
        yield from search_faults(values.search)
