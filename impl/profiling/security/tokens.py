"""Access tokens (signed, short-lived) and refresh tokens (opaque, one valid at a time)."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

import jwt

from impl.profiling.security.keyring import Keyring
from infra.runtime.http.security import ISSUER
from infra.runtime.store.transaction import Transaction

_SEAL = 32  # bytes of SHA-256


class RefreshClaim(NamedTuple):
    """The content of a valid refresh token."""

    session_id: str
    generation: int


@dataclass(frozen=True, kw_only=True)
class Tokens:
    keyring: Keyring
    lifetime: timedelta
    """The lifetime of an access token."""

    def seconds_until(self, session_end: datetime, now: datetime) -> int:
        """Returns how many seconds an access token lasts: its lifetime, or less when its session ends before. At least one."""
        return max(1, int(min(self.lifetime, session_end - now).total_seconds()))

    def access(
        self,
        tx: Transaction,
        user_id: str,
        role: str,
        scopes: Sequence[str],
        session_id: str,
        *,
        name: str = "",
        seconds: int,
    ) -> str:
        """Returns an Ed25519-signed JWT that every service can verify.

        Only staff have a `name` in it: it says who did something (ADR 0019).
        """
        key = self.keyring.signing(tx)
        claims = {
            "iss": ISSUER,
            "sub": user_id,
            "role": role,
            "scope": " ".join(scopes),
            "sid": session_id,
            "iat": int(tx.now.timestamp()),
            "exp": int(tx.now.timestamp()) + seconds,
            **({"name": name} if name else {}),
        }
        return jwt.encode(claims, key.private, algorithm="EdDSA", headers={"kid": key.key_id})

    def refresh(self, session_id: str, generation: int) -> str:
        """Returns the refresh token of a generation. It is always the same, so it need not be stored."""
        claim = f"{session_id}.{generation}".encode()
        return urlsafe_b64encode(self._seal(claim) + claim).decode().rstrip("=")

    def read(self, token: str) -> RefreshClaim | None:
        """Returns the content of a refresh token; None for one that PROFILING did not issue."""
        try:
            raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except ValueError:
            return None
        seal, claim = raw[:_SEAL], raw[_SEAL:]
        if not hmac.compare_digest(seal, self._seal(claim)):
            return None
        session_id, _, generation = claim.decode().partition(".")
        return RefreshClaim(session_id, int(generation))

    def _seal(self, claim: bytes) -> bytes:
        return hmac.digest(self.keyring.refresh_secret, claim, "sha256")
