"""Sign out."""

from datetime import UTC, datetime, timedelta

import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import operations, problems
from tests.service.profiling.support import new_customer
from tests.support.service import Serving


async def test_signing_out_ends_the_session_at_once_and_tells_the_others(profiling: Serving) -> None:
    customer, me = await new_customer(profiling)
    await me.end_session(operations.EndSessionRequest())
    with pytest.raises(problems.Unauthenticated):
        await me.get_me(operations.GetMeRequest())
    revoked = [event for event in await profiling.emitted_of(SessionRevoked) if event.user_id == customer.customer_id]
    assert [event.reason for event in revoked] == ["SIGNED_OUT"]
    assert revoked[0].expires_at > datetime.now(UTC) + timedelta(seconds=890)
