"""The domain events of a customer."""

from dataclasses import dataclass
from typing import Literal

from impl.profiling.domain.tiers import Tier

TierCause = Literal["COMPUTED", "MANUAL", "EXPIRED"]


@dataclass(frozen=True)
class Registered:
    """A person opened an account."""


@dataclass(frozen=True, kw_only=True)
class TierChanged:
    """The tier, or its end, changed. Has the earlier tier and the reason."""

    previous_tier: Tier
    cause: TierCause


CustomerEvent = Registered | TierChanged
