"""The two roles that have rules of their own. All roles and what each may do: contracts/shared/scopes.yaml."""

from typing import Final, Literal

StaffRole = Literal["OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
Role = Literal["CUSTOMER"] | StaffRole
CUSTOMER: Final = "CUSTOMER"
OWNER: Final = "OWNER"
