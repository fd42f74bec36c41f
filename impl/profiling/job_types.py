"""The jobs of PROFILING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from impl.profiling.domain.notices import NoticeKind
from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class ForgetOld(Job, frozen=True, kw_only=True):
    """Deletes old sessions, failed sign-ins, links, browsers and messages, at regular intervals."""


class ReviewTier(Job, frozen=True, kw_only=True):
    """Computes a customer's tier again, because the passing of time may have changed it."""

    customer_id: str


class SendPasswordReset(Job, frozen=True, kw_only=True):
    """Sends a link to reset a password, if an account has the e-mail address."""

    email: str


class SendEmailChange(Job, frozen=True, kw_only=True):
    """Sends a link to a person's new e-mail address, unless another account has it."""

    user_id: str
    email: str


class SendMessage(Job, frozen=True, kw_only=True):
    """Gives a message to the mail server. Only the job itself schedules it again: a running one must not be begun twice."""

    message_id: str


class ForgetSubscriber(Job, frozen=True, kw_only=True):
    """Has STOCKING forget the address of an erased customer."""

    customer_id: str
    email: str


class FollowErasure(Job, frozen=True, kw_only=True):
    """Follows an erasure until nothing of the person is under way any more."""

    customer_id: str
    is_first: bool = True


class EraseAgain(Job, frozen=True, kw_only=True):
    """Erases a customer whom a restored backup has brought back."""

    customer_id: str


class TellStaff(Job, frozen=True, kw_only=True):
    """Tells members of staff what has happened of a kind."""

    notices: NoticeKind


class QueueNews(Job, frozen=True, kw_only=True):
    """Queues news to the next customers who want them, `after` the one who was the last."""

    news_id: str
    after: str = ""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    forget_old: JobCommand[ForgetOld]
    review_tier: JobCommand[ReviewTier]
    send_password_reset: JobCommand[SendPasswordReset]
    send_email_change: JobCommand[SendEmailChange]
    send_message: SlowJob[SendMessage]
    forget_subscriber: SlowJob[ForgetSubscriber]
    follow_erasure: SlowJob[FollowErasure]
    erase_again: JobCommand[EraseAgain]
    tell_staff: JobCommand[TellStaff]
    queue_news: JobCommand[QueueNews]
