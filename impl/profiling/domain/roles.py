"""The two roles with rules of their own. All roles and their scopes are in contracts/shared/scopes.yaml."""

from typing import Final, Literal

StaffRole = Literal["OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
Role = Literal["CUSTOMER"] | StaffRole
CUSTOMER: Final = "CUSTOMER"
OWNER: Final = "OWNER"
