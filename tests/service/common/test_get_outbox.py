"""How many events wait to be sent?"""

import pytest

from generated.common import operations, problems
from generated.common.client import CommonClient
from tests.support.service import Serving


async def test_what_waits_is_counted_for_staff(stocking: Serving, anybody: CommonClient, staff: CommonClient) -> None:
    state = (await staff.get_outbox(operations.GetOutboxRequest())).body
    assert (state.depth, state.parked) == (len(await stocking.emitted()), 0)
    with pytest.raises(problems.Unauthenticated):
        await anybody.get_outbox(operations.GetOutboxRequest())
