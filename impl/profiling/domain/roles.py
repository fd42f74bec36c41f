"""Roles and what each may do, as data; the scopes are those of contracts/shared/components.yaml."""

from typing import Final, Literal

StaffRole = Literal["OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
Role = Literal["CUSTOMER"] | StaffRole
CUSTOMER: Final = "CUSTOMER"
OWNER: Final = "OWNER"

_READING = {"customers:read", "stock:read", "carts:read", "orders:read", "payments:read", "billing:read", "shipping:read"}
_SCOPES: dict[str, set[str]] = {
    CUSTOMER: {"shop"},
    OWNER: {
        *_READING,
        *("customers:write", "staff:write", "catalog:write", "stock:write", "orders:write", "payments:refund"),
        *("payments:simulate", "billing:write", "shipping:write", "vendors:read", "vendors:write"),
        *("settings:read", "settings:write", "dashboard:read", "operations:read", "operations:write", "session"),
    },
    "CATALOG": {"catalog:write", "stock:read", "vendors:read", "vendors:write", "dashboard:read", "session"},
    "WAREHOUSE": {"stock:read", "stock:write", "orders:read", "shipping:read", "shipping:write", "dashboard:read", "session"},
    "SUPPORT": {
        *_READING,
        "customers:write",
        "orders:write",
        "payments:refund",
        "dashboard:read",
        "operations:read",
        "session",
    },
    "FINANCE": {
        *("orders:read", "payments:read", "payments:refund", "billing:read", "billing:write", "vendors:read"),
        *("settings:read", "dashboard:read", "session"),
    },
}
SCOPES: dict[str, tuple[str, ...]] = {role: tuple(sorted(scopes)) for role, scopes in _SCOPES.items()}
