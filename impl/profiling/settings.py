"""The settings of PROFILING."""

import re
import ssl
from datetime import timedelta
from urllib.parse import urlsplit

from generated.suite import ADDRESSES, SITES
from impl.common import emails
from impl.profiling.domain.session import Lifetimes
from impl.profiling.gateways.smtp import MailAccess, Security
from impl.profiling.security import password_rules
from infra.runtime import settings
from infra.runtime.settings import Count, Pause, Seconds, SettingsError, check_certificates, refuse_example

_SERVER = re.compile(r"(?P<host>\[[0-9a-fA-F:.]+\]|[^:\s/@]+)(?::(?P<port>[0-9]{1,5}))?")
_PORTS = {"NONE": 25, "STARTTLS": 587, "TLS": 465}


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
    erasure_repetition_seconds: Seconds = 25 * 3600
    """When other services hear of an erasure again, to erase what has ended since. More than a segment of the topic is open for:
    the last record but one would be compacted away only with the next change of another customer."""
    mail_server: str = ""
    """The server that takes messages, `host` or `host:port`. Empty: messages wait, and nothing else is missing."""
    mail_security: Security = "STARTTLS"
    """TLS from the first byte (port 465), STARTTLS before anything is said (587), or NONE: for a server on this machine or network (25)."""
    mail_user: str = ""
    mail_password: str = ""
    mail_ca_file: str = ""
    """The certificates (PEM) that the server's is checked with; without it those of the machine."""
    mail_from: str = ""
    """The address that messages come from. Without it, the shop's contact e-mail of the settings."""
    mail_reply_to: str = ""
    """Where answers go, if elsewhere."""
    mail_seconds: Seconds = 30
    """How long each answer of the mail server may take; the one that takes a message may take ten minutes (RFC 5321)."""
    shop_url: str = f"http://localhost:{SITES['shop']}"
    """Where the links in messages lead: the shop, as its visitors have it."""
    backoffice_url: str = f"http://localhost:{SITES['backoffice']}"
    """The same for messages to staff."""
    profiling_public_url: str = ADDRESSES["profiling"]
    """Where mail programs reach this service, to end the news with one click."""

    def check(self) -> None:
        """Checks the first OWNER's e-mail and password by the same rules as everybody's, and all that messages need."""
        super().check()
        self._check_mail()
        for name, url in (
            ("SHOP_URL", self.shop_url),
            ("BACKOFFICE_URL", self.backoffice_url),
            ("PROFILING_PUBLIC_URL", self.profiling_public_url),
        ):
            if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).netloc or url.endswith("/"):
                raise SettingsError(
                    f"{name} {url!r} is no address of a site: write it like https://shop.example, with no / behind."
                )
        if not (self.first_owner_email or self.first_owner_password):
            return
        if reason := emails.why_not(self.first_owner_email):
            raise SettingsError(f"FIRST_OWNER_EMAIL is no e-mail address: {reason}")
        refuse_example("FIRST_OWNER_PASSWORD", self.first_owner_password)
        if reason := password_rules.why_not(self.first_owner_password, of=(self.first_owner_email,)):
            raise SettingsError(f"FIRST_OWNER_PASSWORD is refused: {reason}")

    def _check_mail(self) -> None:
        if self.mail_server and not self._server:
            raise SettingsError(f"MAIL_SERVER {self.mail_server!r} is not host:port: write it like smtp.example.org:587.")
        if bool(self.mail_user) != bool(self.mail_password):
            raise SettingsError("MAIL_USER and MAIL_PASSWORD are set together, or neither is.")
        if self.mail_user and self.mail_security == "NONE":
            raise SettingsError(
                "MAIL_PASSWORD would be sent for all to read: MAIL_SECURITY is STARTTLS or TLS where there is a password."
            )
        refuse_example("MAIL_PASSWORD", self.mail_password)
        check_certificates("MAIL_CA_FILE", self.mail_ca_file)
        for name, address in (("MAIL_FROM", self.mail_from), ("MAIL_REPLY_TO", self.mail_reply_to)):
            if address and (reason := emails.why_not(address)):
                raise SettingsError(f"{name} is no e-mail address: {reason}")

    @property
    def erasure_repetition(self) -> timedelta:
        return timedelta(seconds=self.erasure_repetition_seconds)

    @property
    def mail_access(self) -> MailAccess | None:
        """How the mail server is reached; None where there is none."""
        if not (server := self._server):
            return None
        return MailAccess(
            host=server["host"].strip("[]"),
            port=int(server["port"] or _PORTS[self.mail_security]),
            security=self.mail_security,
            user=self.mail_user,
            password=self.mail_password,
            certificates=ssl.create_default_context(cafile=self.mail_ca_file or None),
            seconds=self.mail_seconds,
        )

    @property
    def _server(self) -> re.Match[str] | None:
        found = _SERVER.fullmatch(self.mail_server)
        return found if found and int(found["port"] or 1) in range(1, 65536) else None

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
