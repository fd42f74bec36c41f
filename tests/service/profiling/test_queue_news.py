"""News are queued some people at a time."""

import pytest

from impl.profiling.job_types import QueueNews
from impl.profiling.jobs import queue_news as job
from impl.profiling.repositories.customers import customers
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.accounts import until_done
from tests.support.service import Serving


async def until_queued(profiling: Serving, news_id: str) -> None:
    await until_done(profiling, QueueNews(news_id=news_id))


async def test_every_step_goes_on_behind_the_last_one(profiling: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.service.profiling.test_send_news import confirmed_reader, told  # noqa: PLC0415 - they wait with `until_queued`

    readers = [(await confirmed_reader(profiling)).customer_id for _ in range(5)]
    monkeypatch.setattr(job, "AT_ONCE", 2)
    news_id = new_id("nws")
    await profiling.store.command(lambda tx: tx.schedule(QueueNews(news_id=news_id)))
    await until_queued(profiling, news_id)
    reached = await told(profiling, news_id)
    assert len(reached) == len(set(reached))
    assert set(readers) <= set(reached)


async def test_a_step_that_breaks_off_queues_nothing(profiling: Serving) -> None:
    from tests.service.profiling.test_send_news import confirmed_reader, told  # noqa: PLC0415

    await confirmed_reader(profiling)
    news_id = new_id("nws")

    def broken(tx: Transaction) -> None:
        job.queue_news(tx, QueueNews(news_id=news_id))
        assert customers.list_who_want_news(tx, after="", limit=1)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await profiling.store.command(broken)
    assert await told(profiling, news_id) == []
