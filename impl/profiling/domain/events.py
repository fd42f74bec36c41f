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


@dataclass(frozen=True)
class EmailConfirmed:
    """The customer showed that the e-mail is theirs."""


@dataclass(frozen=True)
class EmailChanged:
    """The customer has another e-mail, which is confirmed."""


@dataclass(frozen=True)
class Suspended:
    """Staff suspended the customer."""


@dataclass(frozen=True)
class Reinstated:
    """Staff let the customer in again."""


CustomerEvent = Registered | TierChanged | EmailConfirmed | EmailChanged | Suspended | Reinstated
