"""A message to a person: what it tells of, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal, Never

from generated.profiling.problems import MessageNotResendable
from impl.kernel.aggregate import Aggregate
from impl.profiling.domain.customer import Language

Template = Literal[
    "ORDER_CONFIRMED",
    "INVOICE_READY",
    "PARCEL_DISPATCHED",
    "PARCEL_DELIVERED",
    "ORDER_CANCELLED",
    "PAYMENT_FAILED",
    "REFUNDED",
    "BACK_IN_STOCK",
    "EMAIL_CONFIRMATION",
    "PASSWORD_RESET",
    "PASSWORD_CHANGED",
    "EMAIL_CHANGE",
    "EMAIL_CHANGED",
    "ADDRESS_CHANGED",
    "NEW_DEVICE",
    "INVITATION",
    "SECOND_FACTOR_CHANGED",
    "RECOVERY_CODE_USED",
    "ACCOUNT_SUSPENDED",
    "ACCOUNT_REINSTATED",
    "ACCOUNT_ERASED",
    "NEWS",
    "STAFF_NOTICE",
]
MessageStatus = Literal["QUEUED", "SENT", "REFUSED", "FAILED", "DROPPED"]
QUEUED: Final = "QUEUED"
SENT: Final = "SENT"
REFUSED: Final = "REFUSED"
FAILED: Final = "FAILED"
DROPPED: Final = "DROPPED"

_TO_ADDRESSES: frozenset[Template] = frozenset({"EMAIL_CHANGED"})
"""What goes to an address that is no longer the account's; everything else goes to the one of the moment."""
_LAST_ONES: frozenset[Template] = frozenset({"ACCOUNT_ERASED"})
"""What is told to people of whom nothing else is known any more: once it is over, its own words and the address go, too."""
LINK_ID: Final = "link_id"
"""What `about` calls the link that may be followed once."""
GIVEN_UP_AFTER = timedelta(days=5)
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=2), timedelta(minutes=5)
_ERROR_LENGTH, _SUBJECT_LENGTH = 500, 300


@dataclass(slots=True, kw_only=True)
class Message(Aggregate[Never]):
    """A message. `about` names what it tells of, by ids; `subject` and `text` are what was sent, without secrets."""

    message_id: str
    template: Template
    status: MessageStatus = QUEUED
    language: Language | None = None
    user_id: str | None = None
    order_id: str | None = None
    about: Mapping[str, str] = field(default_factory=dict)
    recipient: str | None = None
    subject: str | None = None
    text: str | None = None
    attempts: int = 0
    error: str | None = None
    repeat_of: str | None = None
    sent_at: datetime | None = None
    created_at: datetime

    def sent(self, *, recipient: str, language: Language, subject: str, text: str, at: datetime) -> None:
        """Records that the mail server took it over, and what it said without secrets."""
        self.sent_at, self.error = at, None
        self.attempts += 1
        self.recipient, self.language = recipient, language
        self.subject, self.text = subject[:_SUBJECT_LENGTH], text
        self._end(SENT)

    def delayed(self, reason: str, now: datetime) -> datetime | None:
        """Records an attempt that failed for now. Returns when to try again; None when it is given up."""
        self.attempts += 1
        self.error = reason[:_ERROR_LENGTH]
        if now - self.created_at >= GIVEN_UP_AFTER:
            self._end(FAILED)
            return None
        return now + pause_after(self.attempts)

    def refused(self, reason: str, *, recipient: str) -> None:
        """Records that the mail server refuses the address, or this message, for good."""
        self.attempts += 1
        self.error, self.recipient = reason[:_ERROR_LENGTH], recipient
        self._end(REFUSED)

    def drop(self, reason: str) -> None:
        """Records that there is nothing to tell any more."""
        self.error = reason[:_ERROR_LENGTH]
        self._end(DROPPED)

    def _end(self, status: MessageStatus) -> None:
        self.status = status
        if self.template in _LAST_ONES:
            self.recipient = self.subject = self.text = self.error = None

    @property
    def is_resendable(self) -> bool:
        """Whether it may be sent once more: it is not waiting, has no link that may be followed once, and is not the last one."""
        return self.status in {SENT, REFUSED, FAILED} and LINK_ID not in self.about and self.template not in _LAST_ONES

    def repeated(self, message_id: str, now: datetime) -> "Message":
        """Returns the same message anew; who gets it is asked again. Raises MessageNotResendable."""
        if not self.is_resendable:
            raise MessageNotResendable
        return Message(
            message_id=message_id,
            template=self.template,
            user_id=self.user_id,
            order_id=self.order_id,
            recipient=self.recipient if self.template in _TO_ADDRESSES else None,
            about=self.about,
            repeat_of=self.message_id,
            created_at=now,
            updated_at=now,
        )


def pause_after(attempts: int) -> timedelta:
    """Returns how long to wait after this number of attempts: 2 seconds, twice as long each time, 5 minutes at most."""
    return min(_FIRST_PAUSE * (1 << min(attempts - 1, 30)), _LONGEST_PAUSE)
