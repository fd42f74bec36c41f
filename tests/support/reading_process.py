"""A reader in a separate process that tests can kill. Arguments: bootstrap, registry, topic, STORE_URL, the member's name (or an
empty one), and after how many seconds of silence it counts as dead. Ends in order after SIGTERM.
"""

import asyncio
import signal
import sys

from msgspec.structs import replace

from tests.support.messaging import QUICK, Service, Topic


async def main(kafka: str, registry: str, topic: str, url: str, instance: str, session: str = "6") -> None:
    limits = replace(QUICK, consumer=replace(QUICK.consumer, session=float(session)))
    types, ends = (Topic(topic).dead,), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ends.set)
    service = Service(
        topic, Topic(topic), kafka, registry, url, mode="upsert", instance=instance or None, types=types, limits=limits
    )
    async with service:
        await asyncio.wait([asyncio.create_task(ends.wait())], timeout=90)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
