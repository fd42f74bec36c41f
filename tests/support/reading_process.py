"""A reader in a separate process that tests can kill. Arguments: bootstrap, registry, topic, STORE_URL and the member's name."""

import asyncio
import sys

from tests.support.messaging import Service, Topic


async def main(kafka: str, registry: str, topic: str, url: str, instance: str) -> None:
    service = Service(topic, Topic(topic), kafka, registry, url, mode="upsert", instance=instance, types=(Topic(topic).dead,))
    async with service:
        await asyncio.sleep(60)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
