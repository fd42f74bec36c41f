"""The signing keys that one service publishes, kept in each service's own store so that the issuer may be away."""

import asyncio
import logging
import random
import time
from typing import Any

import aiohttp
import jwt
from sqlalchemy import bindparam, select

from infra.runtime.errors import is_transient
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.store import Store
from infra.runtime.store.tables import key_sets, revoked_sessions
from infra.runtime.store.transaction import Transaction

logger = logging.getLogger(__name__)
_FRESH_SECONDS = 60.0
_REFRESH_SECONDS = 5.0  # at most one question in this time, however many unknown key ids come in
_TIMEOUT = aiohttp.ClientTimeout(total=3)
_REVOKED = Prepared(select(revoked_sessions.c.session_id).where(revoked_sessions.c.session_id == bindparam("session_id")))


class PublishedKeys:
    """The issuer's keys at `/.well-known/jwks.json`; asks again when an unknown key id comes in."""

    def __init__(self, issuer: str, url: str, store: Store, session: aiohttp.ClientSession) -> None:
        self._issuer = issuer
        self._url, self._store, self._session = f"{url.rstrip('/')}/.well-known/jwks.json", store, session
        self._keys: dict[str, Any] = {}
        self._asked_at = float("-inf")
        self._lock = asyncio.Lock()

    async def find(self, key_id: str) -> Any | None:
        """The public key of that id, or None."""
        if key_id not in self._keys:
            async with self._lock:
                if key_id not in self._keys:
                    await self._refresh()
        return self._keys.get(key_id)

    async def keep_fresh(self) -> None:
        """Asks every minute: a new key is known before it signs, and one that was withdrawn is soon refused."""
        while True:
            await asyncio.sleep(_FRESH_SECONDS * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
            try:
                async with self._lock:
                    await self._refresh()
            except Exception as error:
                if not is_transient(error):
                    logger.exception("the keys of %s cannot be kept", self._issuer)

    async def _refresh(self) -> None:
        if not self._keys and (kept := await self._store.query(self._kept)):
            self._take(kept)
        if time.monotonic() < self._asked_at + _REFRESH_SECONDS:
            return
        self._asked_at = time.monotonic()
        try:
            async with self._session.get(self._url, timeout=_TIMEOUT) as response:
                response.raise_for_status()
                document = await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            logger.warning("the keys of %s cannot be read: %s", self._issuer, error)
            return
        self._take(document)
        await self._store.command(lambda tx: tx.upsert(key_sets, ["issuer"], issuer=self._issuer, document=document))

    def _take(self, document: dict[str, Any]) -> None:
        self._keys = {key["kid"]: jwt.PyJWK(key).key for key in document["keys"]}

    def _kept(self, tx: Transaction) -> Any:
        return tx.scalar(select(key_sets.c.document).where(key_sets.c.issuer == self._issuer))


class RevokedSessions:
    """Asks the service's own rows whether a session ended before its tokens did."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, session_id: str) -> bool:
        given = {"session_id": session_id}
        return await self._store.query(lambda tx: tx.one(_REVOKED, given)) is not None
