"""What every service does on SessionRevoked."""

from datetime import UTC, datetime, timedelta

import jwt
import pytest

from generated.common import operations, problems
from generated.common.client import CommonClient
from generated.events.profiling import SessionRevoked
from infra.runtime.ids import new_id
from tests.support.service import Serving
from tests.support.tokens import token


async def test_tokens_of_a_session_that_ended_are_refused_though_they_have_not_expired(stocking: Serving) -> None:
    user_id = new_id("stf")
    ended, other = (token(user_id, "OWNER", "operations:read") for _ in range(2))
    clients = [stocking.client(CommonClient, Authorization=f"Bearer {each}") for each in (ended, other)]
    for client in clients:
        await client.get_outbox(operations.GetOutboxRequest())
    session_id = jwt.decode(ended, options={"verify_signature": False})["sid"]
    until = datetime.now(UTC) + timedelta(minutes=15)
    for _ in range(2):
        await stocking.react(SessionRevoked(session_id=session_id, user_id=user_id, reason="SIGNED_OUT", expires_at=until))
    with pytest.raises(problems.Unauthenticated):
        await clients[0].get_outbox(operations.GetOutboxRequest())
    await clients[1].get_outbox(operations.GetOutboxRequest())
