"""Replicas of the last release give way to those of the next one, under load: nothing is refused and nothing is lost."""

import asyncio
import json
from collections import Counter
from pathlib import Path

import pytest

from generated.common.operations import GetInfoRequest
from infra.local.launcher.system import System
from infra.local.players.callers import Services
from tests.rolling.selling import Selling, Wire, selling
from tests.rolling.tomorrow import NEW_CHANNEL, OLD_CHANNEL, VERSION, Tomorrow
from tests.support import stores
from tests.support.limits import UNLIMITED
from tests.support.shop import Shop, open_shop

ENVIRONMENT = {
    # longer than the proxy takes to notice: it asks twice a second, and waits two seconds for an answer
    "all": {"DRAIN_SECONDS": "4", **UNLIMITED},
    "profiling": {
        "PASSWORD_TIME_COST": "1",
        "PASSWORD_MEMORY_KIB": "1024",
        "PASSWORD_PARALLELISM": "1",
        "ACCESS_TOKEN_SECONDS": "3600",  # staff look on from beginning to end
    },
}
AT_ONCE = 3
RESTARTED = ("ordering-1", "billing-2")
"""Replicas of the old code that start again on the new tables, as after a crash."""


@pytest.mark.timeout(1500)
async def test_a_rolling_upgrade_refuses_nothing_and_loses_nothing(old: Path, tmp_path: Path) -> None:
    new = Tomorrow(tmp_path / "new")
    new.expand()
    wire = Wire()
    async with (
        System(store="postgresql", replicas=2, code=old, environment=ENVIRONMENT) as system,
        open_shop(system, "Tasse bleue", traces=[wire.trace]) as shop,
    ):
        before = await versions(shop)
        async with selling(shop) as sold:
            await sold.goes_on()
            await deploy(system, new)
            await sold.goes_on()  # old code, new tables
            for name in RESTARTED:
                await replaced(system, name, old)
            await sold.goes_on()
            assert stores.count(system, "ordering", f"orders WHERE channel <> '{OLD_CHANNEL}'") == 0
            for batch in batches(system):
                await asyncio.gather(*(replaced(system, name, new.folder) for name in batch))
            await sold.goes_on()  # new code only
        report(sold, wire)

        assert set(before.values()) != {VERSION}
        assert set((await versions(shop)).values()) == {VERSION}
        assert sold.refused == []
        assert wire.failures == []
        assert set(sold.fulfilled) == shop.accepted
        assert {name: system.restarts(name) for name in system.services if system.restarts(name)} == {}
        written = dict(stores.rows(system, "ordering", "SELECT channel, count(*) FROM orders GROUP BY channel"))
        assert sum(written.values()) == len(shop.accepted)
        assert written[NEW_CHANNEL]
        assert await shop.check() == []


async def deploy(system: System, new: Tomorrow) -> None:
    """The deploy step of the new release: tables, topics, schemas."""
    urls = {f"{name.upper()}_STORE_URL": system.store_url(name) for name in system.services}
    places = {"KAFKA_BOOTSTRAP": system.kafka, "REGISTRY_URL": system.registry}
    done = await asyncio.to_thread(new.python, "-m", "infra.docker.deploy", **places, **urls)
    assert done.returncode == 0, done.stderr


def batches(system: System) -> list[list[str]]:
    """Returns the replicas, a few of different services at a time: first the first one of each service, then the second."""
    rounds = zip(*(system.programs(service) for service in system.services), strict=True)
    return [list(names[at : at + AT_ONCE]) for names in rounds for at in range(0, len(names), AT_ONCE)]


async def replaced(system: System, program: str, code: Path) -> None:
    """Replaces a replica, which must have ended in order."""
    process = system._supervisor.child(program)._process
    await system.replace(program, code)
    assert process is not None
    assert process.returncode == 0, f"{program} did not end in order: {process.returncode}"


async def versions(shop: Shop) -> dict[str, str]:
    """Returns what each replica says of itself."""
    urls = {name: url for service in shop.system.services for name, url in shop.system.replicas(service).items()}
    services = Services(urls, shop.session, dict)
    return {name: (await services.common(name).get_info(GetInfoRequest())).body.version for name in urls}


def troubles(system: System) -> Counter[str]:
    """Returns what the services warned of, with how often."""
    lines = [line for name in system.services for line in system.logs(name).splitlines()]
    records = [json.loads(line) for line in lines if line.startswith("{")]
    strange = Counter(line for line in lines if not line.startswith("{"))
    return strange + Counter(
        f"{each['level']} {each['service']}: {each['message']}" for each in records if each["level"] not in {"DEBUG", "INFO"}
    )


def report(sold: Selling, wire: Wire) -> None:
    seconds, request = wire.longest
    print(
        f"{len(sold.shop.accepted)} orders answered, {len(sold.fulfilled)} fulfilled, {len(sold.refused)} refusals; "
        f"{wire.requests} requests, {len(wire.failures)} failed attempts; longest: answer to an order {sold.longest_answer:.1f} s, "
        f"its fulfilment {sold.longest_fulfilment:.1f} s, any request {seconds:.1f} s ({request})"
    )
    for line in (*sold.refused, *wire.failures):
        print(line)
    for trouble, count in troubles(sold.shop.system).items():
        print(f"{count} × {trouble}")
