"""What happens to a customer, for the other services to know."""

from dataclasses import dataclass
from typing import Literal

from impl.profiling.domain.tiers import Tier

TierCause = Literal["COMPUTED", "MANUAL", "EXPIRED"]


@dataclass(frozen=True)
class Registered:
    """Somebody opened an account."""


@dataclass(frozen=True, kw_only=True)
class TierChanged:
    """The tier, or how long it lasts, changed: what it was before, and why."""

    previous_tier: Tier
    cause: TierCause


CustomerEvent = Registered | TierChanged
