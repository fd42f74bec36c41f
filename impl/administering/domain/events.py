"""What happens to vendors and to the shop's settings, as their repositories tell of it."""

from dataclasses import dataclass
from typing import Literal

VendorStatus = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]


@dataclass(frozen=True, kw_only=True)
class Created:
    """A vendor was taken on."""


@dataclass(frozen=True, kw_only=True)
class Updated:
    """A vendor has another name, description, commission, or is reached otherwise."""


@dataclass(frozen=True, kw_only=True)
class StatusChanged:
    """A vendor may sell, or may not any more."""

    previous: VendorStatus


VendorEvent = Created | Updated | StatusChanged


@dataclass(frozen=True, kw_only=True)
class SettingChanged:
    """A group of settings was written or replaced."""
