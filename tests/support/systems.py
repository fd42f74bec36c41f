"""The kinds of system that journeys run on, and the settings with which a test does not wait long."""

from collections.abc import Mapping
from dataclasses import dataclass

from infra.local.launcher.layout import StoreKind
from tests.support.limits import UNLIMITED

QUICK: Mapping[str, Mapping[str, str]] = {
    "all": {"LEASE_SECONDS": "1", **UNLIMITED},
    "profiling": {
        "PASSWORD_TIME_COST": "1",
        "PASSWORD_MEMORY_KIB": "1024",
        "PASSWORD_PARALLELISM": "1",
        "ACCESS_TOKEN_SECONDS": "7200",  # staff stay signed in while all journeys run, which can take longer than 15 minutes
    },
    "ordering": {"STUCK_CHECK_SECONDS": "0.5"},
    "stocking": {"RESERVATION_SECONDS": "5"},
}
"""Short time limits, by service."""


@dataclass(frozen=True, kw_only=True)
class SystemKind:
    """Where services keep their data, and how many processes each has."""

    store: StoreKind = "sqlite"
    replicas: int = 1


KINDS = {
    "sqlite": SystemKind(),
    "postgresql": SystemKind(store="postgresql"),
    "postgresql-2": SystemKind(store="postgresql", replicas=2),
}
"""By the value of the option --system."""
