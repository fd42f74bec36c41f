"""What ADMINISTERING does on CustomerErased."""

import msgspec

from tests.support.order_events import new_order
from tests.support.personal import erased, places_of, set_aside, whose
from tests.support.service import Serving


async def test_a_record_that_was_set_aside_loses_the_words(administering: Serving) -> None:
    person = whose("Goldenrodby")
    order = new_order(**person)
    await set_aside(administering, key=order.order_id, payload=msgspec.json.encode(order))
    assert await places_of(administering, "Goldenrodby") == ["runtime_letters.payload", "runtime_letters.reason"]
    await administering.react(erased(person["customer_id"]))
    assert await places_of(administering, "Goldenrodby") == []
