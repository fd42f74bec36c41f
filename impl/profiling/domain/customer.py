"""A customer and the tier."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from generated.profiling.problems import CustomerNotActive, CustomerNotSuspended
from impl.kernel.aggregate import Aggregate
from impl.profiling.domain.events import (
    CustomerEvent,
    EmailChanged,
    EmailConfirmed,
    Erased,
    Registered,
    Reinstated,
    Suspended,
    TierCause,
    TierChanged,
)
from impl.profiling.domain.roles import CUSTOMER, Role
from impl.profiling.domain.tiers import LAST_INSTANT, STANDARD, WINDOW, Figures, Tier, TierRules

CustomerStatus = Literal["ACTIVE", "SUSPENDED", "ERASED"]
Language = Literal["FR", "EN"]
ACTIVE: Final = "ACTIVE"
SUSPENDED: Final = "SUSPENDED"
ERASED: Final = "ERASED"
_NOBODY: Final = "erased"
_NOWHERE: Final = "erased@erased.invalid"


@dataclass(slots=True, kw_only=True)
class Customer(Aggregate[CustomerEvent]):
    customer_id: str
    email: str
    first_name: str
    last_name: str
    language: Language
    status: CustomerStatus = ACTIVE
    tier: Tier = STANDARD
    tier_source: Literal["COMPUTED", "MANUAL"] = "COMPUTED"
    tier_reason: str | None = None
    tier_expires_at: datetime | None = None
    wants_news: bool = False
    figures: Figures = field(default_factory=Figures)
    email_confirmed_at: datetime | None = None
    suspension_reason: str | None = None
    created_at: datetime

    @property
    def user_id(self) -> str:
        """The id with which the customer signs in."""
        return self.customer_id

    @property
    def known_words(self) -> tuple[str, ...]:
        """What others know of the person: no password may be made of it."""
        return (self.email, self.first_name, self.last_name)

    def has_email(self, email: str | None) -> bool:
        """Whether it is the account's e-mail, which may have changed since a link was sent."""
        return self.email == email

    @property
    def may_sign_in(self) -> bool:
        """Whether the right password lets the customer in."""
        return self.status == ACTIVE

    @property
    def role(self) -> Role:
        """The role of a customer."""
        return CUSTOMER

    def register(self) -> None:
        """Registers a new account."""
        self.tell(Registered())

    def confirm_email(self, at: datetime) -> None:
        """Records that the person has read a message to the e-mail. The first time counts."""
        if self.email_confirmed_at is None:
            self.email_confirmed_at = at
            self.tell(EmailConfirmed())

    def change_email(self, email: str, at: datetime) -> None:
        """Gives the account another e-mail, to which the person has read a message."""
        self.email, self.email_confirmed_at = email, at
        self.tell(EmailChanged())

    def suspend(self, reason: str) -> None:
        """Suspends the customer. Raises CustomerNotActive."""
        if self.status != ACTIVE:
            raise CustomerNotActive(state=self.status)
        self.status, self.suspension_reason = SUSPENDED, reason
        self.tell(Suspended())

    def reinstate(self) -> None:
        """Lets the customer in again. Raises CustomerNotSuspended."""
        if self.status != SUSPENDED:
            raise CustomerNotSuspended(state=self.status)
        self.status, self.suspension_reason = ACTIVE, None
        self.tell(Reinstated())

    def erase(self) -> None:
        """Takes out all that leads to the person; the id stays. Erased again, it only tells the others once more."""
        self.status, self.suspension_reason = ERASED, None
        self.email, self.email_confirmed_at = _NOWHERE, None
        self.first_name = self.last_name = _NOBODY
        self.tier_source, self.tier_reason, self.tier_expires_at = "COMPUTED", None, None
        self.wants_news, self.figures = False, Figures()
        self.tell(Erased())

    def assign_tier(self, tier: Tier, reason: str, expires_at: datetime | None, rules: TierRules, now: datetime) -> None:
        """Sets a tier by hand, which applies until it expires. If it has already expired, the computed tier applies at once."""
        before, lasted = self.tier, self.tier_expires_at
        self.tier, self.tier_source = tier, "MANUAL"
        self.tier_reason, self.tier_expires_at = reason, expires_at and min(expires_at, LAST_INSTANT)
        self._follow_rules(rules, now)
        self._tell_of_tier(before, lasted, "MANUAL")

    def review(self, figures: Figures, rules: TierRules, now: datetime) -> None:
        """Computes the tier again, from new figures and the current time."""
        before, lasted = self.tier, self.tier_expires_at
        self.figures = figures
        cause: TierCause = "EXPIRED" if self._is_over(now) else "COMPUTED"
        self._follow_rules(rules, now)
        self._tell_of_tier(before, lasted, cause)

    def next_review(self) -> datetime | None:
        """Returns when the passing of time alone may change the tier or the figures."""
        moments = [self.tier_expires_at, self.figures.oldest_at and self.figures.oldest_at + WINDOW]
        return min((moment for moment in moments if moment), default=None)

    def _tell_of_tier(self, before: Tier, lasted: datetime | None, cause: TierCause) -> None:
        if (before, lasted) != (self.tier, self.tier_expires_at):
            self.tell(TierChanged(previous_tier=before, cause=cause))

    def _is_over(self, now: datetime) -> bool:
        return self.tier_expires_at is not None and self.tier_expires_at <= now

    def _follow_rules(self, rules: TierRules, now: datetime) -> None:
        if self.tier_source == "MANUAL" and not self._is_over(now):
            return
        self.tier, self.tier_source = rules.reached(self.figures), "COMPUTED"
        self.tier_reason = self.tier_expires_at = None
