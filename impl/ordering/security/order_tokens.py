"""Order-Tokens: guests prove with them that an order is theirs."""

import hmac
from typing import Any

import msgspec
from msgspec import UNSET

from generated.ordering.operations import CreateOrderCreated, CreateOrderRequest
from impl.common.recomputed_tokens import RecomputedTokens
from impl.ordering.tables import secrets


class OrderTokens(RecomputedTokens):
    """Makes and checks Order-Tokens."""

    def __init__(self) -> None:
        super().__init__(secrets, "order-token")

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
