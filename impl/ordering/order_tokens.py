"""Order-Tokens: how guests prove that an order is theirs. Recomputed from a stored secret, never stored themselves."""

import hmac
import os
from base64 import urlsafe_b64encode
from hashlib import sha256

from sqlalchemy import select

from impl.ordering.tables import secrets
from infra.runtime.store.transaction import Transaction

_NAME = "order-token"
_SECRET_BYTES = 32


class OrderTokens:
    """Knows the secret once `load` ran."""

    def __init__(self) -> None:
        self._secret = b""

    def load(self, tx: Transaction) -> None:
        """At every start; the first draws the secret."""
        tx.insert_if_absent(secrets, name=_NAME, value=os.urandom(_SECRET_BYTES))
        self._secret = bytes(tx.scalar(select(secrets.c.value).where(secrets.c.name == _NAME)))

    def token(self, order_id: str) -> str:
        digest = hmac.new(self._secret, order_id.encode(), sha256).digest()
        return urlsafe_b64encode(digest).decode().rstrip("=")

    def token_hash(self, order_id: str) -> str:
        """What other services check a token against, without knowing the secret."""
        return sha256(self.token(order_id).encode()).hexdigest()

    def opens(self, order_id: str, token: str | None) -> bool:
        return token is not None and hmac.compare_digest(self.token(order_id).encode(), token.encode())
