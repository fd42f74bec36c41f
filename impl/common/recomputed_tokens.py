"""Tokens that are never stored: each is computed again from the id it belongs to and a secret of the service (ADR 0008)."""

import hmac
import os
from base64 import urlsafe_b64encode
from hashlib import sha256

from sqlalchemy import Column, LargeBinary, MetaData, String, Table, select

from infra.runtime.store.transaction import Transaction

_SECRET_BYTES = 32


def secrets_table(metadata: MetaData) -> Table:
    """Returns the table of a service that has secrets; each is generated at the first start."""
    return Table(
        "secrets",
        metadata,
        Column("name", String(40), primary_key=True),
        Column("value", LargeBinary, nullable=False),
    )


class RecomputedTokens:
    """Makes the tokens of one kind. `load` must have read the secret first."""

    def __init__(self, secrets: Table, name: str) -> None:
        self._secrets, self._name = secrets, name
        self._secret = b""

    def load(self, tx: Transaction) -> None:
        """Reads the secret, at every start. The first start generates it."""
        stamp = {"created_at": tx.now} if "created_at" in self._secrets.c else {}  # PROFILING knows how old its secrets are
        tx.insert_if_absent(self._secrets, name=self._name, value=os.urandom(_SECRET_BYTES), **stamp)
        its_value = select(self._secrets.c.value).where(self._secrets.c.name == self._name)
        self._secret = bytes(tx.scalar(its_value))

    def token(self, of: str) -> str:
        """Returns the token of an id: 43 characters that stand in an address as they are."""
        digest = hmac.new(self._secret, of.encode(), sha256).digest()
        return urlsafe_b64encode(digest).decode().rstrip("=")

    def token_hash(self, of: str) -> str:
        """Returns the hash by which a token is recognised without the secret."""
        return hash_of(self.token(of))


def hash_of(token: str) -> str:
    """Returns the hash of a token that somebody showed."""
    return sha256(token.encode()).hexdigest()
