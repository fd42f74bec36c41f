"""The two roles that have rules of their own. All roles and what each may do: contracts/shared/scopes.yaml."""

CUSTOMER = "CUSTOMER"
OWNER = "OWNER"
