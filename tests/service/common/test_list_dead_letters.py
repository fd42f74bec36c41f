"""List records that could not be applied."""

import pytest

from generated.common import operations, problems
from generated.common.client import CommonClient
from tests.service.common.support import letter, set_aside
from tests.support.service import Serving


async def test_a_dead_letter_is_listed_with_its_record(stocking: Serving, staff: CommonClient) -> None:
    shown = await letter(staff, await set_aside(stocking))
    assert (shown.topic, shown.event_type, shown.status) == ("cataloging.products", "cataloging.product-created.v1", "OPEN")
    assert (shown.payload, shown.attempts) == ("poison", 3)
    discarded = operations.ListDeadLettersRequest(status="DISCARDED", limit=100)
    items = (await staff.list_dead_letters(discarded)).body.items
    assert shown.dead_letter_id not in [each.dead_letter_id for each in items]
    with pytest.raises(problems.CursorInvalid):
        await staff.list_dead_letters(operations.ListDeadLettersRequest(cursor="nonsense"))
