"""Absent members: None in a domain, UNSET in the contract's models."""

from typing import TypeVar

from msgspec import UNSET, UnsetType

T = TypeVar("T")


def or_unset(value: T | None) -> T | UnsetType:
    """Returns UNSET for None, and every other value as it is."""
    return UNSET if value is None else value


def or_none(value: T | UnsetType) -> T | None:
    """Returns None for UNSET, and every other value as it is."""
    return None if isinstance(value, UnsetType) else value


def given(value: T | UnsetType, otherwise: T) -> T:
    """Returns the value, or the default when it is absent."""
    return otherwise if isinstance(value, UnsetType) else value
