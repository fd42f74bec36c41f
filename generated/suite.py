"""The suite: services, sites, roles and scopes, from contracts/. Generated: edit the contracts, not this file."""

from collections.abc import Mapping
from typing import Final

PORTS: Final[Mapping[str, int]] = {
    "profiling": 9001,
    "cataloging": 9002,
    "stocking": 9003,
    "carting": 9004,
    "ordering": 9005,
    "paying": 9006,
    "billing": 9007,
    "shipping": 9008,
    "administering": 9009,
}
"""By service, in order."""
SERVICES: Final[tuple[str, ...]] = tuple(PORTS)
ADDRESSES: Final[Mapping[str, str]] = {
    "profiling": "http://localhost:9001",
    "cataloging": "http://localhost:9002",
    "stocking": "http://localhost:9003",
    "carting": "http://localhost:9004",
    "ordering": "http://localhost:9005",
    "paying": "http://localhost:9006",
    "billing": "http://localhost:9007",
    "shipping": "http://localhost:9008",
    "administering": "http://localhost:9009",
}
"""By service, unless a running system says otherwise."""
SITES: Final[Mapping[str, int]] = {"shop": 9000, "backoffice": 9010}
"""Ports by site."""
TOOLS: Final[Mapping[str, int]] = {"portal": 9011, "inbox": 9012}
"""Ports of what is for developers only."""
STAFF_ROLES: Final[tuple[str, ...]] = ("OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE")
SCOPES: Final[Mapping[str, tuple[str, ...]]] = {
    "CUSTOMER": ("shop",),
    "OWNER": (
        "billing:read",
        "billing:write",
        "carts:read",
        "catalog:write",
        "customers:read",
        "customers:write",
        "dashboard:read",
        "messages:read",
        "messages:send",
        "operations:read",
        "operations:write",
        "orders:read",
        "orders:write",
        "payments:read",
        "payments:refund",
        "payments:simulate",
        "session",
        "settings:read",
        "settings:write",
        "shipping:read",
        "shipping:write",
        "staff:write",
        "stock:read",
        "stock:write",
        "vendors:read",
        "vendors:write",
    ),
    "CATALOG": ("catalog:write", "dashboard:read", "session", "stock:read", "vendors:read", "vendors:write"),
    "WAREHOUSE": ("dashboard:read", "orders:read", "session", "shipping:read", "shipping:write", "stock:read", "stock:write"),
    "SUPPORT": (
        "billing:read",
        "carts:read",
        "customers:read",
        "customers:write",
        "dashboard:read",
        "messages:read",
        "messages:send",
        "operations:read",
        "orders:read",
        "orders:write",
        "payments:read",
        "payments:refund",
        "session",
        "shipping:read",
        "stock:read",
    ),
    "FINANCE": (
        "billing:read",
        "billing:write",
        "dashboard:read",
        "orders:read",
        "payments:read",
        "payments:refund",
        "session",
        "settings:read",
        "vendors:read",
    ),
}
"""By role."""
