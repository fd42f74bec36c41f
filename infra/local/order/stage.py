"""Where the example is played."""

from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiokafka.errors import KafkaError

from infra.local.common.errors import PlayFailed
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import TOPICS
from infra.local.order.feed import Feed
from infra.local.order.play import Play
from infra.local.order.screen import Screen
from infra.local.players.accounts import Account
from infra.local.players.callers import NotInTime
from infra.local.players.staff import Staff
from infra.runtime.problem import Problem


@dataclass(frozen=True)
class Stage:
    """The system on which the example runs."""

    urls: dict[str, str]
    kafka: str
    owner: Account


async def perform(place: Stage, screen: Screen, *, out: Path) -> None:
    """Runs the whole example, and saves its documents in `out`. Raises PlayFailed."""
    try:
        async with aiohttp.ClientSession() as session, Feed(place.kafka, read_topics(TOPICS)) as feed:
            staff = await Staff.sign_in(place.urls, session, place.owner)
            await Play(urls=place.urls, session=session, staff=staff, feed=feed, screen=screen, out=out).run()
    except NotInTime as failure:
        raise PlayFailed(str(failure)) from failure
    except Problem as problem:
        raise PlayFailed(f"{problem.title}: {problem}") from problem
    except KafkaError as error:
        raise PlayFailed(f"Kafka does not answer as it should: {error}.") from error
