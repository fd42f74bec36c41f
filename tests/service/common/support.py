"""What the tests of the operations that every service has share."""

from generated.common import models, operations
from generated.common.client import CommonClient
from infra.runtime.events import letters
from infra.runtime.events.wire import IncomingRecord
from infra.runtime.ids import new_id
from tests.support.service import Serving

STAFF = ("operations:read", "operations:write")


async def set_aside(stocking: Serving) -> str:
    """The id of a dead letter: a record of CATALOGING that STOCKING cannot read."""
    record = IncomingRecord(
        topic="cataloging.products",
        partition=0,
        offset=7,
        key=new_id("prd"),
        type="cataloging.product-created.v1",
        sequence=1,
        headers={},
        value=b"poison",
    )
    status, reason = letters.Status.OPEN, "BadRecord: no frame"
    return (await stocking.store.command(lambda tx: letters.put(tx, record, status, reason=reason, attempts=3))).id


async def letter(staff: CommonClient, letter_id: str) -> models.DeadLetter:
    """One of the newest dead letters."""
    items = (await staff.list_dead_letters(operations.ListDeadLettersRequest(limit=100))).body.items
    return next(each for each in items if each.dead_letter_id == letter_id)
