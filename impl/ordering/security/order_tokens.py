"""Order-Tokens: guests prove with them that an order is theirs.

A token is never stored. It is computed again from a stored secret.
"""

import hmac
import os
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

import msgspec
from msgspec import UNSET
from sqlalchemy import select

from generated.ordering.operations import CreateOrderCreated, CreateOrderRequest
from impl.ordering.tables import secrets
from infra.runtime.store.transaction import Transaction

_NAME = "order-token"
_SECRET_BYTES = 32


class OrderTokens:
    """Makes and checks Order-Tokens. `load` must have read the secret first."""

    def __init__(self) -> None:
        self._secret = b""

    def load(self, tx: Transaction) -> None:
        """Reads the secret, at every start. The first start generates it."""
        tx.insert_if_absent(secrets, name=_NAME, value=os.urandom(_SECRET_BYTES))
        self._secret = bytes(tx.scalar(select(secrets.c.value).where(secrets.c.name == _NAME)))

    def token(self, order_id: str) -> str:
        digest = hmac.new(self._secret, order_id.encode(), sha256).digest()
        return urlsafe_b64encode(digest).decode().rstrip("=")

    def token_hash(self, order_id: str) -> str:
        """Returns the hash by which other services check a token without the secret."""
        return sha256(self.token(order_id).encode()).hexdigest()

    def unseal(self, request: CreateOrderRequest, kept: bytes) -> bytes:
        """Returns a stored response of create_order with the guest's token put back in."""
        body: dict[str, Any] = msgspec.json.decode(kept)
        if request.caller.subject_of("customer") is None:
            body["order_token"] = self.token(request.resource_id)
        return msgspec.json.encode(body)

    def opens(self, order_id: str, token: str | None) -> bool:
        return token is not None and hmac.compare_digest(self.token(order_id).encode(), token.encode())


def seal(response: CreateOrderCreated) -> CreateOrderCreated:
    """Returns the response of create_order without the token, as it is stored."""
    return msgspec.structs.replace(response, body=msgspec.structs.replace(response.body, order_token=UNSET))
