"""The caller of a request, as its credentials prove it."""

from enum import StrEnum

from msgspec import Struct


class CallerKind(StrEnum):
    ANONYMOUS = "anonymous"
    CUSTOMER = "customer"
    STAFF = "staff"
    SERVICE = "service"


class Caller(Struct, frozen=True, kw_only=True):
    """A verified identity, and the guest tokens that came with the request (unverified: the operation checks them)."""

    kind: CallerKind = CallerKind.ANONYMOUS
    subject: str = ""
    """`cus_…`, `stf_…` or a service's name; empty for an anonymous caller."""
    name: str = ""
    """Of a member of staff: first and last name; empty for everybody else."""
    role: str = ""
    scopes: frozenset[str] = frozenset()
    session_id: str = ""
    cart_token: str | None = None
    order_token: str | None = None

    @property
    def customer_id(self) -> str | None:
        """The signed-in customer, or None."""
        return self.subject if self.kind is CallerKind.CUSTOMER else None

    @property
    def is_staff(self) -> bool:
        return self.kind is CallerKind.STAFF

    @property
    def is_service(self) -> bool:
        return self.kind is CallerKind.SERVICE

    @property
    def key(self) -> str:
        """Names the caller in idempotency records; a guest is known by the token that came along. Empty for a stranger."""
        return self.subject or self.cart_token or self.order_token or ""


ANONYMOUS = Caller()
