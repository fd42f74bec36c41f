"""Who can sign in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """Somebody who can sign in at the shop or the back office."""

    role: str
    email: str
    password: str
