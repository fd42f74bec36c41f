"""The settings of PROFILING."""

from datetime import timedelta

from impl.common import emails
from impl.profiling.domain.session import Lifetimes
from impl.profiling.security import password_rules
from infra.runtime import settings
from infra.runtime.settings import Count, Pause, SettingsError, refuse_example


class Settings(settings.Settings, frozen=True, kw_only=True):
    first_owner_email: str = ""
    """The e-mail and password of the OWNER that the first start adds. Without both, no staff can sign in."""
    first_owner_password: str = ""
    access_token_seconds: Count = 900
    session_seconds: Count = 30 * 86400
    """How long a session lasts without a refresh."""
    session_max_seconds: Count = 90 * 86400
    """How long a customer's session lasts at most, however often it is refreshed."""
    staff_session_max_seconds: Count = 12 * 3600
    """How long a session of staff lasts at most: a working day."""
    refresh_grace_seconds: Pause = 30
    """How long the previous refresh token stays valid: for two tabs, or a lost response."""
    password_time_cost: Count = 3
    password_memory_kib: Count = 65536
    password_parallelism: Count = 4
    password_queue: Count = 16
    """How many may wait for a password to be hashed or checked; further callers are told to try again."""
    back_off_after: Count = 5
    """Wrong passwords from one client for one e-mail before it must wait."""
    client_back_off_after: Count = 30
    """Wrong passwords from one client for any e-mail before it must wait."""
    back_off_seconds: Pause = 2
    """The first wait; it doubles with each further failure."""
    longest_back_off_seconds: Pause = 900

    def check(self) -> None:
        """Checks the first OWNER's e-mail and password by the same rules as everybody's."""
        super().check()
        if not (self.first_owner_email or self.first_owner_password):
            return
        if reason := emails.why_not(self.first_owner_email):
            raise SettingsError(f"FIRST_OWNER_EMAIL is no e-mail address: {reason}")
        refuse_example("FIRST_OWNER_PASSWORD", self.first_owner_password)
        if reason := password_rules.why_not(self.first_owner_password, of=(self.first_owner_email,)):
            raise SettingsError(f"FIRST_OWNER_PASSWORD is refused: {reason}")

    @property
    def access_token_lifetime(self) -> timedelta:
        return timedelta(seconds=self.access_token_seconds)

    @property
    def session_lifetimes(self) -> Lifetimes:
        idle, customer, staff = (
            timedelta(seconds=seconds)
            for seconds in (self.session_seconds, self.session_max_seconds, self.staff_session_max_seconds)
        )
        return Lifetimes(idle=idle, customer=customer, staff=staff)

    @property
    def refresh_grace(self) -> timedelta:
        return timedelta(seconds=self.refresh_grace_seconds)
