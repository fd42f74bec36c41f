"""PROFILING's secrets: the keys of access tokens and of refresh tokens. The first start generates and stores them."""

import os
from base64 import urlsafe_b64encode
from hashlib import blake2b
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import select

from impl.profiling.tables import secrets
from infra.runtime.store.transaction import Transaction

_ACCESS, _REFRESH = "access-tokens", "refresh-tokens"


class Keyring:
    """The keys. They are loaded once, before the first request. The runtime finds PROFILING's own public keys here too."""

    signing: Ed25519PrivateKey
    key_id: str
    refresh_secret: bytes

    def load(self, tx: Transaction) -> None:
        """Loads the secrets from the store; the first start generates them. Two parallel first starts get the same ones."""
        self.signing = Ed25519PrivateKey.from_private_bytes(_secret(tx, _ACCESS))
        self.key_id = _text(blake2b(self.public, digest_size=12).digest())
        self.refresh_secret = _secret(tx, _REFRESH)

    @property
    def public(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()

    @property
    def public_text(self) -> str:
        """Returns the public key as in a JWK (RFC 8037)."""
        return _text(self.public)

    async def find(self, key_id: str) -> Ed25519PublicKey | None:
        """Returns the public key with that id, or None."""
        return self.signing.public_key() if key_id == self.key_id else None


def _secret(tx: Transaction, name: str) -> bytes:
    tx.insert_if_absent(secrets, name=name, value=os.urandom(32), created_at=tx.now)
    value: Any = tx.scalar(select(secrets.c.value).where(secrets.c.name == name))
    return bytes(value)


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
