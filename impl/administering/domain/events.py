"""The domain events of vendors and of the shop's settings."""

from dataclasses import dataclass
from typing import Literal

VendorStatus = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]


@dataclass(frozen=True, kw_only=True)
class Created:
    """A vendor was created."""


@dataclass(frozen=True, kw_only=True)
class Updated:
    """A vendor's name, description, commission or contact changed."""


@dataclass(frozen=True, kw_only=True)
class StatusChanged:
    """A vendor's status changed."""

    previous: VendorStatus


VendorEvent = Created | Updated | StatusChanged


@dataclass(frozen=True, kw_only=True)
class SettingChanged:
    """A group of settings was written or replaced."""
