"""Apply a dead letter again."""

import pytest

from generated.common import operations, problems
from generated.common.client import CommonClient
from infra.runtime.ids import new_id
from tests.service.common.support import letter, set_aside
from tests.support.service import Serving


async def test_a_record_that_still_cannot_be_applied_stays_open(stocking: Serving, staff: CommonClient) -> None:
    letter_id = await set_aside(stocking)
    with pytest.raises(problems.DeadLetterFailed):
        await staff.replay_dead_letter(operations.ReplayDeadLetterRequest(dead_letter_id=letter_id))
    assert (await letter(staff, letter_id)).status == "OPEN"
    with pytest.raises(problems.NotFound):
        await staff.replay_dead_letter(operations.ReplayDeadLetterRequest(dead_letter_id=new_id("dlt")))
