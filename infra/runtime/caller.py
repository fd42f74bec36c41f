"""The caller of a request, as its credentials prove it."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

STAFF = "staff"
SERVICE = "service"
_NO_CREDENTIALS: Mapping[str, str] = MappingProxyType({})


class Caller(Struct, frozen=True, kw_only=True):
    """A verified identity, and the opaque credentials that came with the request."""

    scheme: str = ""
    """The contract's security scheme by which the caller proved who it is; empty for an anonymous caller."""
    subject: str = ""
    """A person's id or a service's name; empty for an anonymous caller."""
    name: str = ""
    """Of a member of staff: first and last name; empty for everybody else."""
    role: str = ""
    scopes: frozenset[str] = frozenset()
    session_id: str = ""
    credentials: Mapping[str, str] = _NO_CREDENTIALS
    """By the name of the contract's apiKey scheme. Only their form was checked: the operation knows what they open."""

    def subject_of(self, scheme: str) -> str | None:
        """Who signed in, if it was by this scheme of the contract; otherwise None."""
        return self.subject if self.scheme == scheme else None

    def credential(self, scheme: str) -> str | None:
        """The opaque credential of this scheme of the contract, or None."""
        return self.credentials.get(scheme)

    @property
    def is_staff(self) -> bool:
        return self.scheme == STAFF

    @property
    def is_service(self) -> bool:
        return self.scheme == SERVICE

    @property
    def key(self) -> str:
        """Names the caller in idempotency records: who signed in, or else a credential that came along. Empty for a stranger."""
        if self.subject or not self.credentials:
            return self.subject
        return self.credentials[min(self.credentials)]


ANONYMOUS = Caller()
