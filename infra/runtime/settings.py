"""The settings of a service, read once from the environment."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar
from urllib.parse import unquote, urlsplit

import msgspec

from infra.runtime.events.access import KafkaAccess, RegistryAccess, SaslMechanism, SecurityProtocol

_LEAST = 32
_EXAMPLES = "change-me"
"""The beginning of every secret in infra/docker/env.example. These are published, so they are not secret."""
_MAKE_ONE = 'make one of your own with: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'

Count = Annotated[int, msgspec.Meta(ge=1)]
AtLeastZero = Annotated[int, msgspec.Meta(ge=0)]
_YEARS = 10 * 366 * 86_400.0
Seconds = Annotated[float, msgspec.Meta(gt=0, le=_YEARS)]
Pause = Annotated[float, msgspec.Meta(ge=0, le=_YEARS)]
"""Seconds; zero is allowed."""
SessionSeconds = Annotated[float, msgspec.Meta(ge=1, le=300)]


class MessagingSettings(msgspec.Struct, frozen=True, kw_only=True, rename=str.upper):
    """Where Kafka and the registry are, and how they let us in: of every service and of the deploy step."""

    kafka_bootstrap: str
    kafka_security_protocol: SecurityProtocol = "PLAINTEXT"
    kafka_sasl_mechanism: SaslMechanism = "SCRAM-SHA-512"
    """How user and password are proven, with SASL_PLAINTEXT and SASL_SSL."""
    kafka_user: str = ""
    kafka_password: str = ""
    kafka_ca_file: str = ""
    """The certificates (PEM) that the brokers' are checked with, with SSL and SASL_SSL; without it those of the machine."""
    registry_url: str
    registry_user: str = ""
    """With a user, every request to the registry has this user and password (HTTP Basic)."""
    registry_password: str = ""
    registry_ca_file: str = ""
    """As KAFKA_CA_FILE, of a registry whose address begins with https."""

    @property
    def kafka_access(self) -> KafkaAccess:
        """How the brokers let us in."""
        return KafkaAccess(
            protocol=self.kafka_security_protocol,
            mechanism=self.kafka_sasl_mechanism,
            user=self.kafka_user,
            password=self.kafka_password,
            ca_file=self.kafka_ca_file,
        )

    @property
    def registry_access(self) -> RegistryAccess:
        """How the registry lets us in."""
        return RegistryAccess(user=self.registry_user, password=self.registry_password, ca_file=self.registry_ca_file)

    def check(self) -> None:
        """Raises SettingsError for a value that is well formed and yet unfit."""
        if self.kafka_security_protocol.startswith("SASL") and not (self.kafka_user and self.kafka_password):
            raise SettingsError("KAFKA_SECURITY_PROTOCOL with SASL needs KAFKA_USER and KAFKA_PASSWORD.")
        if self.kafka_user and not self.kafka_security_protocol.startswith("SASL"):
            raise SettingsError(
                "KAFKA_USER is set, and nothing is asked for it: KAFKA_SECURITY_PROTOCOL is SASL_SSL or SASL_PLAINTEXT."
            )
        if bool(self.registry_user) != bool(self.registry_password):
            raise SettingsError("REGISTRY_USER and REGISTRY_PASSWORD are set together, or neither is.")
        refuse_example("KAFKA_PASSWORD", self.kafka_password)
        refuse_example("REGISTRY_PASSWORD", self.registry_password)
        for name, path in (("KAFKA_CA_FILE", self.kafka_ca_file), ("REGISTRY_CA_FILE", self.registry_ca_file)):
            check_certificates(name, path)


class Settings(MessagingSettings, frozen=True, kw_only=True, rename=str.upper):
    """The settings of every service; a service adds its own. The variables have the fields' names in upper case."""

    comptoir_host: str = "127.0.0.1"
    comptoir_port: int
    comptoir_log_level: str = "INFO"
    store_url: str
    store_connections: Count = 8
    """PostgreSQL: how many connections the process has at most for its transactions; it has one more to send events."""
    store_wait_seconds: Seconds = 5
    """PostgreSQL: how long a transaction waits for a free connection before its request is refused with 503."""
    consumer_session_seconds: SessionSeconds = 6
    """How long after the death of a replica the others get its events, at the latest (ADR 0038). Kafka's own least is 6, unless
    the brokers' group.min.session.timeout.ms says otherwise."""
    consumer_instance: str = ""
    """A name for this replica that stays the same over restarts, such as a pod's of a StatefulSet: it then gets its own events back
    at once, and nobody gets them while it is restarted (Kafka: group.instance.id). Empty where replicas come and go."""
    store_direct_url: str = ""
    """The same database past a pooler that shares sessions, where STORE_URL leads through one (PgBouncer)."""
    service_secret: str
    """What all services share to sign the tokens of their calls; at least 32 characters."""
    accepted_service_secret: str = ""
    """A second secret whose tokens are accepted too, while SERVICE_SECRET is being changed (infra/docker/README.md has the steps)."""
    lease_seconds: Seconds = 30
    """How long an attempt of a workflow holds its Idempotency-Key; after a crash the next attempt goes on then."""
    head_seconds: Seconds = 10
    """How long the headers of a request may take to come."""
    body_seconds: Seconds = 20
    """How long its body may, on top of what the slowest connection that is served needs for its bytes."""
    drain_seconds: Pause = 0
    """How long the service goes on answering after SIGTERM. Readiness is 503 at once, and every answer closes its connection:
    set it to what a load balancer needs to notice, plus a second. Whoever kills the process must wait for this and 20 seconds."""
    max_connections: Count = 2000
    """When there are more, the connection that has waited longest is closed."""
    diagnostics_token: str = ""
    """When set, /metrics and /docs are only for callers who send it as bearer token, and readiness shows details to staff."""
    hsts_seconds: AtLeastZero = 0
    """How long browsers must insist on HTTPS (Strict-Transport-Security); with 0 the header is not sent."""
    rate_limits: str = ""
    """How often one client may call what the contracts limit (S-20): `off`, or classes that differ from the defaults, as in
    `sign-in=30/60 look-up=off`; calls per seconds."""
    proxy_hops: AtLeastZero = 0
    """How many proxies each caller comes through; the address that X-Forwarded-For names so far from its end is the client's.
    With too high a number, callers could write their own address; with too low a number, all callers have the same one."""
    site_origins: str = ""
    """The origins from which browsers may call, with commas between them."""
    addresses: Mapping[str, str] = {}
    """Where each service is, by its name. Each has a variable of its own, `<NAME>_URL`."""

    @property
    def is_alone(self) -> bool:
        """Whether this process has its store to itself: SQLite. On PostgreSQL, replicas may share it."""
        return self.store_url.startswith("sqlite:")

    @property
    def origins(self) -> list[str]:
        """The origins of the sites, for CORS."""
        return [origin for origin in self.site_origins.split(",") if origin]

    @property
    def service_secrets(self) -> tuple[str, ...]:
        """The secrets of services: the first one signs, all are accepted."""
        return tuple(filter(None, (self.service_secret, self.accepted_service_secret)))

    def check(self) -> None:
        """Raises SettingsError for a value that is well formed and yet unfit; a service's settings add checks of their own."""
        super().check()
        check_secret("SERVICE_SECRET", self.service_secret)
        if self.accepted_service_secret:
            check_secret("ACCEPTED_SERVICE_SECRET", self.accepted_service_secret)
        if self.diagnostics_token:
            check_secret("DIAGNOSTICS_TOKEN", self.diagnostics_token)
        for name, url in (("STORE_URL", self.store_url), ("STORE_DIRECT_URL", self.store_direct_url)):
            refuse_example(f"the password in {name}", unquote(urlsplit(url).password or ""))


@dataclass(frozen=True)
class SuiteAddresses:
    """Where the other services and the sites are, unless the environment says otherwise."""

    addresses: Mapping[str, str]
    """By service."""
    origins: tuple[str, ...]


def variable_of(service: str) -> str:
    """The name of the environment variable with a service's address."""
    return f"{service.upper()}_URL"


class SettingsError(Exception):
    """Says which variable to correct, and how. It never contains a secret."""


def check_secret(name: str, value: str) -> None:
    """Raises SettingsError for a secret that is the example's, or has fewer than 32 characters."""
    refuse_example(name, value)
    if (length := len(value.strip())) < _LEAST:
        raise SettingsError(f"{name} has {length} characters and needs at least {_LEAST}: {_MAKE_ONE}")


def check_certificates(name: str, path: str) -> None:
    """Raises SettingsError for a file, if one is named, that has no certificates."""
    if path:
        try:
            ssl.create_default_context(cafile=path)
        except OSError as error:
            raise SettingsError(f"{name} {path!r} has no certificates that can be read: {error.strerror or error}") from error


def refuse_example(name: str, value: str) -> None:
    """Raises SettingsError for a secret that everybody can read in the repository."""
    if value.strip().casefold().startswith(_EXAMPLES):
        raise SettingsError(f"{name} is still the example's, which everybody knows: {_MAKE_ONE}")


SettingsT = TypeVar("SettingsT", bound=MessagingSettings)


def read_settings(kind: type[SettingsT], environment: Mapping[str, Any], suite: SuiteAddresses) -> SettingsT:
    """The settings from an environment, checked. Raises SettingsError with the variable's name."""
    usual = suite.addresses.items()
    given = {
        "SITE_ORIGINS": ",".join(suite.origins),
        **environment,
        "ADDRESSES": {service: environment.get(variable_of(service), address) for service, address in usual},
    }
    try:
        settings = msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(f"the environment: {error}") from error
    settings.check()
    return settings
