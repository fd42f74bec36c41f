"""Give a dead letter up."""

import pytest

from generated.common import operations, problems
from generated.common.client import CommonClient
from infra.runtime.ids import new_id
from tests.service.common.support import set_aside
from tests.support.service import Serving


async def test_a_dead_letter_is_given_up_once(stocking: Serving, staff: CommonClient) -> None:
    request = operations.DiscardDeadLetterRequest(dead_letter_id=await set_aside(stocking))
    assert (await staff.discard_dead_letter(request)).body.status == "DISCARDED"
    with pytest.raises(problems.DeadLetterState) as refusal:
        await staff.discard_dead_letter(request)
    assert refusal.value.members == {"state": "DISCARDED"}
    with pytest.raises(problems.NotFound):
        await staff.discard_dead_letter(operations.DiscardDeadLetterRequest(dead_letter_id=new_id("dlt")))
