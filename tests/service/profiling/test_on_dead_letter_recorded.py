"""What PROFILING does on DeadLetterRecorded."""

from generated.events.operations import DeadLetterRecorded
from tests.service.profiling.told import forget_notices, happened, notices
from tests.support.service import Serving


async def test_staff_will_be_told_which_without_what_stands_in_it(profiling: Serving) -> None:
    await forget_notices(profiling)
    event = happened(DeadLetterRecorded, "shared/events/dead-letter-recorded.v1.json")
    await profiling.react(event)
    (told,) = await notices(profiling, "DEAD_LETTERS")
    assert told == {
        "id": event.dead_letter_id,
        "service": "shipping",
        "topic": "ordering.orders",
        "event_type": "ordering.order-confirmed.v1",
    }
