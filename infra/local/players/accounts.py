"""Accounts that can sign in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """An account of the shop or the back office."""

    role: str
    email: str
    password: str
