"""A process that kills itself by SIGKILL at a given point of a slow job. Its environment has STORE_URL; its argument is the point."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable

from infra.runtime.job import SlowJob
from infra.runtime.job_runner import JobRunner
from infra.runtime.store.job import Job
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import applied, opened_store, tables


class Print(Job, frozen=True, kw_only=True):
    name: str
    copies: int = 1


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def main(url: str, point: str) -> None:
    async def work(job: Print) -> Callable[[Transaction], None]:
        if point == "slow":
            die()

        def finish(tx: Transaction) -> None:
            tx.execute(applied.insert(), {"note_id": job.name, "text": "by the one that died"})
            if point == "end":
                die()

        return finish

    with opened_store(url, tables) as store:
        await store.command(lambda tx: tx.schedule(Print(name="a", copies=2)))
        await JobRunner(store, {Print: SlowJob(work)}).start()
        await asyncio.sleep(20)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
