"""Access tokens (signed, short) and refresh tokens (opaque, one good at a time)."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

import jwt

from generated.suite import SCOPES
from impl.profiling.security.keyring import Keyring
from infra.runtime.http.security import ISSUER

_SEAL = 32  # bytes of SHA-256


class RefreshClaim(NamedTuple):
    """What a genuine refresh token says."""

    session_id: str
    generation: int


@dataclass(frozen=True, kw_only=True)
class Tokens:
    keyring: Keyring
    lifetime: timedelta
    """Of an access token."""

    @property
    def seconds(self) -> int:
        """The lifetime in whole seconds."""
        return int(self.lifetime.total_seconds())

    def access(self, user_id: str, role: str, session_id: str, now: datetime, *, name: str = "") -> str:
        """An Ed25519-signed JWT that every service can check. `name` is of staff alone: it says who did something (ADR 0019)."""
        claims = {
            "iss": ISSUER,
            "sub": user_id,
            "role": role,
            "scope": " ".join(SCOPES[role]),
            "sid": session_id,
            "iat": int(now.timestamp()),
            "exp": int((now + self.lifetime).timestamp()),
            **({"name": name} if name else {}),
        }
        return jwt.encode(claims, self.keyring.signing, algorithm="EdDSA", headers={"kid": self.keyring.key_id})

    def refresh(self, session_id: str, generation: int) -> str:
        """The token of a generation: the same whenever it is asked for, so that it need not be stored."""
        claim = f"{session_id}.{generation}".encode()
        return urlsafe_b64encode(self._seal(claim) + claim).decode().rstrip("=")

    def read(self, token: str) -> RefreshClaim | None:
        """What a refresh token says; None for one that we never gave."""
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
