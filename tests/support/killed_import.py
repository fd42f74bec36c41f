"""A process that takes in the files of products that wait, and kills itself by SIGKILL within a step.

Its arguments are STORE_URL and the number of the product before which it dies.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import count
from typing import Any

from impl.cataloging.app import SERVICE
from impl.cataloging.domain.product_lines import ProductLines
from impl.cataloging.job_types import Jobs, TakeInProducts
from impl.cataloging.settings import Settings
from impl.common.file_imports import Taken
from impl.common.file_taking import FileTaker, Take
from impl.common.suite import SUITE
from infra.runtime.events.publications import EventPublications
from infra.runtime.service import Resources
from infra.runtime.settings import read_settings
from infra.runtime.store.store import open_store
from infra.runtime.store.transaction import Transaction
from tests.support.service import NOWHERE
from tests.support.tokens import SECRET

Begin = Callable[[], Awaitable[Take[ProductLines]]]


def dying(begin: Begin, before: int) -> Begin:
    numbers = count(1)

    async def begun() -> Take[ProductLines]:
        take = await begin()

        def one(tx: Transaction, part: ProductLines) -> Taken:
            if next(numbers) == before:
                os.kill(os.getpid(), signal.SIGKILL)
            return take(tx, part)

        return one

    return begun


def taker_on(url: str) -> FileTaker[ProductLines]:
    """Returns what does the job of CATALOGING on a store."""
    nowhere = {"KAFKA_BOOTSTRAP": NOWHERE, "REGISTRY_URL": f"http://{NOWHERE}"}
    environment = {"COMPTOIR_PORT": "9", "STORE_URL": url, "SERVICE_SECRET": SECRET, **nowhere}
    settings = read_settings(Settings, environment, SUITE.addresses)
    folder = SUITE.generated / "events" / "schemas"
    schemas = {each.name: (folder / f"{each.name}.json").read_bytes() for each in SERVICE.publications}
    store = open_store(url, EventPublications(SERVICE.publications, schemas))
    none: Any = None
    jobs = SERVICE.build(settings, Resources(store=store, channel=none, producer=none)).jobs
    assert isinstance(jobs, Jobs)
    taker = jobs.take_in_products.call
    assert isinstance(taker, FileTaker)
    return taker


async def main(url: str, before: str) -> None:
    taker = taker_on(url)
    await replace(taker, begin=dying(taker.begin, int(before)))(TakeInProducts())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
