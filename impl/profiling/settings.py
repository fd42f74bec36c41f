"""What may be set about PROFILING."""

from datetime import timedelta

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True):
    first_owner_email: str = ""
    """With its password: the OWNER that the first start adds. Without them nobody can sign in as staff."""
    first_owner_password: str = ""
    access_token_seconds: int = 900
    session_seconds: int = 30 * 86400
    """A session ends by itself when it was not refreshed for so long."""
    refresh_grace_seconds: float = 30
    """The refresh token before the last one stays good for so long: two tabs, lost answers."""
    password_time_cost: int = 3
    password_memory_kib: int = 65536
    password_parallelism: int = 4
    password_queue: int = 16
    """How many wait for their password to be hashed or checked; whoever comes on top is told to try again."""
    back_off_after: int = 5
    """Wrong passwords for one e-mail from one client until it has to wait."""
    client_back_off_after: int = 30
    """Wrong passwords from one client, whatever the e-mail, until it has to wait."""
    back_off_seconds: float = 2
    """The first wait; it doubles with each further failure."""
    longest_back_off_seconds: float = 900

    @property
    def access_token_lifetime(self) -> timedelta:
        return timedelta(seconds=self.access_token_seconds)

    @property
    def session_lifetime(self) -> timedelta:
        return timedelta(seconds=self.session_seconds)

    @property
    def refresh_grace(self) -> timedelta:
        return timedelta(seconds=self.refresh_grace_seconds)
