"""Both sites against the mock of the contracts: the browser's fixtures, with the designer's desk in place of a system."""

import asyncio
from collections.abc import AsyncIterator
from typing import NamedTuple

import pytest
from rich.console import Console

from generated.suite import SERVICES, SITES
from infra.design.desk import Desk
from infra.design.screen import Screen
from infra.local.common.progress import Silent
from infra.local.launcher.system import ROOT


class Mocked(NamedTuple):
    """The addresses of the desk, as those of a system."""

    sites: dict[str, str]
    urls: dict[str, str]


@pytest.fixture(scope="session")
async def system() -> AsyncIterator[Mocked]:
    """What `tox -e design` serves, on free ports, its sites built."""
    desk = Desk(ROOT, Screen(Console(quiet=True)), Silent(), ports="free")
    running = asyncio.create_task(desk.run())
    await desk.sites_are_built()
    addresses = {name: place.address for name, place in desk.places.items()}
    yield Mocked({name: addresses[name] for name in SITES}, {name: addresses[name] for name in SERVICES})
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
