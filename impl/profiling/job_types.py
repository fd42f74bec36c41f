"""The jobs of PROFILING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ForgetOld(Job, frozen=True, kw_only=True):
    """Sessions and failed sign-ins of long ago are forgotten, again and again."""


class ReviewTier(Job, frozen=True, kw_only=True):
    """Time alone may have changed a customer's tier."""

    customer_id: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    forget_old: JobCommand[ForgetOld]
    review_tier: JobCommand[ReviewTier]
