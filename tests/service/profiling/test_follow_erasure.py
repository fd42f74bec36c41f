"""Follow an erasure until nothing of the person is under way any more."""

from generated.events.profiling import CustomerErased
from impl.profiling.job_types import FollowErasure
from impl.profiling.use_cases.queue_message import queue_message
from infra.local.players.callers import until
from infra.runtime.store.tables import jobs
from tests.service.profiling.neighbours import Together
from tests.service.profiling.test_erase_me import erase
from tests.support.personal import places_of


async def test_the_others_hear_of_it_again_until_nothing_is_open(together: Together) -> None:
    person, client = await together.customer("Zinnialow")
    await erase(client)
    assert await _told(together, person.customer_id) == 1
    order_id = await together.order_of(person.customer_id)  # it came in between
    await _run(together, FollowErasure(customer_id=person.customer_id, is_first=False))
    await until(lambda: _is_told(together, person.customer_id, 2))
    assert await _is_followed(together, person.customer_id)
    await together.end(order_id)
    await _run(together, FollowErasure(customer_id=person.customer_id, is_first=False))
    await until(lambda: _is_told(together, person.customer_id, 3))
    assert not await _is_followed(together, person.customer_id)


async def test_messages_about_the_persons_orders_go(together: Together) -> None:
    person, client = await together.customer("Arrowleaf")
    order_id = await together.order_of(person.customer_id)
    await together.end(order_id)
    store = together.profiling.store
    await store.command(
        lambda tx: queue_message(tx, "ORDER_CONFIRMED", order_id=order_id, recipient="arrowleaf.old@example.org")
    )
    assert "messages.recipient" in await places_of(together.profiling, "arrowleaf.old")
    await erase(client)

    async def is_gone() -> bool:
        return await places_of(together.profiling, "arrowleaf.old") == []

    await until(is_gone)


async def _run(together: Together, job: FollowErasure) -> None:
    await together.profiling.store.command(lambda tx: tx.schedule(job))


async def _told(together: Together, customer_id: str) -> int:
    return len([each for each in await together.profiling.emitted_of(CustomerErased) if each.customer_id == customer_id])


async def _is_told(together: Together, customer_id: str, times: int) -> bool:
    return await _told(together, customer_id) == times


async def _is_followed(together: Together, customer_id: str) -> bool:
    """Whether another run is scheduled."""
    its = jobs.select().where(jobs.c.kind == FollowErasure.kind(), jobs.c.key == customer_id)
    return await together.profiling.store.query(lambda tx: tx.one(its)) is not None
