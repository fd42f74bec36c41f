"""How the brokers and the registry are reached when they ask who calls, or speak TLS."""

import ssl
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import aiohttp

SecurityProtocol = Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"]
SaslMechanism = Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]


@dataclass(frozen=True, kw_only=True)
class KafkaAccess:
    """The way to the brokers, in Kafka's own words. Its text has no password."""

    protocol: SecurityProtocol = "PLAINTEXT"
    mechanism: SaslMechanism = "SCRAM-SHA-512"
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    """The certificates that the brokers' are checked with; without it those of the machine."""

    @property
    def options(self) -> Mapping[str, Any]:
        """What aiokafka's clients are made with. Raises OSError when the file of certificates cannot be read."""
        found: dict[str, Any] = {"security_protocol": self.protocol}
        if self.protocol.startswith("SASL"):
            found |= {
                "sasl_mechanism": self.mechanism,
                "sasl_plain_username": self.user,
                "sasl_plain_password": self.password,
            }
        if self.protocol.endswith("SSL"):
            found["ssl_context"] = _tls(self.ca_file)
        return found


@dataclass(frozen=True, kw_only=True)
class RegistryAccess:
    """The way to the registry. Its text has no password."""

    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    """The certificates that the registry's is checked with; without it those of the machine."""

    @property
    def headers(self) -> Mapping[str, str]:
        """What every request carries (HTTP Basic, RFC 7617)."""
        proof = b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Authorization": f"Basic {proof}"} if self.user else {}

    @property
    def options(self) -> Mapping[str, Any]:
        """What aiohttp's session is made with, on a running event loop. Raises OSError when the file cannot be read."""
        return {"connector": aiohttp.TCPConnector(ssl=_tls(self.ca_file))} if self.ca_file else {}


OPEN_KAFKA, OPEN_REGISTRY = KafkaAccess(), RegistryAccess()
"""For brokers and registries that let everybody in, as those of one machine do."""


@cache
def _tls(ca_file: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=ca_file or None)
