"""What PROFILING does on BackInStockDue."""

from generated.events.stocking import BackInStockDue
from impl.profiling import tables
from impl.profiling.repositories.messages import messages
from infra.runtime.ids import new_id
from tests.service.profiling.told import before_messages, happened
from tests.support.service import Serving

_FILE = "stocking/events/back-in-stock-due.v1.json"


async def told(profiling: Serving, event: BackInStockDue) -> list[str | None]:
    """The languages of the messages of a subscription."""
    wanted = [tables.messages.c.template == "BACK_IN_STOCK"]
    found, _ = await profiling.store.query(lambda tx: messages.list_page(tx, wanted, limit=100, cursor=None))
    return [each.language for each in found if each.about["subscription_id"] == event.subscription_id]


async def test_who_waits_is_told(profiling: Serving) -> None:
    event = happened(BackInStockDue, _FILE, subscription_id=new_id("sub"))
    await profiling.react(event)
    assert await told(profiling, event) == ["FR"]


async def test_what_was_due_before_messages_were_sent_is_not_told(profiling: Serving) -> None:
    event = happened(BackInStockDue, _FILE, at=await before_messages(profiling), subscription_id=new_id("sub"))
    await profiling.react(event)
    assert await told(profiling, event) == []
