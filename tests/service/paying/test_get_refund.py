"""Read one refund."""

import pytest

from generated.paying import operations, problems
from generated.paying.client import PayingClient
from infra.runtime.ids import new_id
from tests.service.paying.support import paid, refund
from tests.support.service import Serving


async def test_a_refund_is_read_as_it_was_made(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    made = await refund(staff, intent, 1000)
    request = operations.GetRefundRequest(refund_id=made.refund_id)
    assert (await staff.get_refund(request)).body == made
    with pytest.raises(problems.NotFound):
        await staff.get_refund(operations.GetRefundRequest(refund_id=new_id("rfd")))
