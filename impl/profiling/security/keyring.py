"""PROFILING's secrets: the keys of access tokens and of refresh tokens. The first start generates and stores them."""

import os
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import select

from impl.profiling.tables import secrets
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

ANNOUNCED = timedelta(minutes=5)
"""A new key is published for so long before it signs: every service has read it by then."""
_MARGIN = timedelta(minutes=1)  # for clocks that differ
_FRESH = timedelta(minutes=1)
_UNKNOWN = timedelta(seconds=5)  # at most one look in this time, however many unknown key ids come in
_ACCESS, _REFRESH = "access-tokens", "refresh-tokens"


@dataclass(frozen=True)
class AccessKey:
    """One key of access tokens."""

    private: Ed25519PrivateKey
    created_at: datetime

    @property
    def key_id(self) -> str:
        return _text(blake2b(self._public, digest_size=12).digest())

    @property
    def public_text(self) -> str:
        """Returns the public key as in a JWK (RFC 8037)."""
        return _text(self._public)

    @property
    def signs_from(self) -> datetime:
        """The first key signs before that, too: there is no other."""
        return self.created_at + ANNOUNCED

    @property
    def _public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()


class Keyring:
    """The keys, read again every minute: another process may have added one. Which of them signs follows from the time alone,
    so all replicas agree. The runtime finds PROFILING's own public keys here too.
    """

    refresh_secret: bytes

    def __init__(self, store: Store, *, token_lifetime: timedelta) -> None:
        self._store, self._lifetime = store, token_lifetime
        self._keys: dict[str, AccessKey] = {}
        self._read_at: datetime | None = None

    def load(self, tx: Transaction) -> None:
        """Loads the secrets from the store; the first start generates them. Two parallel first starts get the same ones."""
        _add(tx, _ACCESS)
        _add(tx, _REFRESH)
        self.refresh_secret = bytes(tx.scalar(select(secrets.c.value).where(secrets.c.name == _REFRESH)))
        self._read(tx)

    def signing(self, tx: Transaction) -> AccessKey:
        """Returns the key that signs now."""
        if self._is_older_than(_FRESH, tx.now):
            self._read(tx)
        return signing_at(tx.now, list(self._keys.values()))

    def published(self, tx: Transaction) -> list[AccessKey]:
        """Returns every key by which a token can be checked now or soon, from the store."""
        self._read(tx)
        return list(self._keys.values())

    async def find(self, key_id: str) -> Ed25519PublicKey | None:
        """Returns the public key with that id, or None."""
        if self._is_older_than(_FRESH if key_id in self._keys else _UNKNOWN, self._store.clock()):
            await self._store.query(self._read)
        key = self._keys.get(key_id)
        return key.private.public_key() if key else None

    def _read(self, tx: Transaction) -> None:
        keys = published_at(tx.now, keys_of(tx), self._lifetime)
        self._keys, self._read_at = {key.key_id: key for key in keys}, tx.now

    def _is_older_than(self, age: timedelta, now: datetime) -> bool:
        return self._read_at is None or now - self._read_at >= age


def signing_at(now: datetime, keys: Sequence[AccessKey]) -> AccessKey:
    """Returns the newest key that every service knows by now, or the first one. The keys are in the order of their age."""
    return [keys[0], *(key for key in keys[1:] if key.signs_from <= now)][-1]


def published_at(now: datetime, keys: Sequence[AccessKey], token_lifetime: timedelta) -> list[AccessKey]:
    """Returns the keys without those whose last token has expired."""
    signing = signing_at(now, keys)
    since = now - signing.signs_from  # for so long, older keys have signed nothing
    return [key for key in keys if key.created_at >= signing.created_at or since < token_lifetime + _MARGIN]


def keys_of(tx: Transaction) -> list[AccessKey]:
    """Returns every key of access tokens that the store has, the oldest first."""
    query = select(secrets).where(secrets.c.name.startswith(_ACCESS)).order_by(secrets.c.created_at, secrets.c.name)
    return [AccessKey(Ed25519PrivateKey.from_private_bytes(bytes(row.value)), row.created_at) for row in tx.all(query)]


def lock_keys(tx: Transaction) -> None:
    """Lets two changes of the keys happen one after the other."""
    tx.lock(select(secrets.c.name).where(secrets.c.name == _REFRESH))


def add_key(tx: Transaction) -> AccessKey:
    """Generates one more key of access tokens."""
    value = os.urandom(32)
    key = AccessKey(Ed25519PrivateKey.from_private_bytes(value), tx.now)
    tx.execute(secrets.insert(), {"name": f"{_ACCESS}:{key.key_id}", "value": value, "created_at": tx.now})
    return key


def remove_keys(tx: Transaction, keys: Sequence[AccessKey]) -> None:
    """Forgets keys; nothing that they have signed is accepted any more."""
    values = [key.private.private_bytes_raw() for key in keys]
    tx.execute(secrets.delete().where(secrets.c.name.startswith(_ACCESS), secrets.c.value.in_(values)))


def _add(tx: Transaction, name: str) -> None:
    """The first key of access tokens has no id in its name: there is one, whoever starts first."""
    if tx.one(select(secrets.c.name).where(secrets.c.name.startswith(name))) is None:
        values: dict[str, Any] = {"name": name, "value": os.urandom(32), "created_at": tx.now}
        tx.insert_if_absent(secrets, **values)


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
