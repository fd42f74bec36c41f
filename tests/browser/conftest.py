"""One system with demo data and both sites for all browser tests; one browser; each visit is a stranger's, with a storage of its own."""

import os
import re
from collections.abc import AsyncIterator, Awaitable, Generator
from contextlib import AsyncExitStack
from typing import Literal, Protocol

import aiohttp
import pytest
from playwright.async_api import Browser, async_playwright, expect

from infra.local.demo import load
from infra.local.launcher.system import System
from infra.local.players.inbox import Inbox
from infra.local.players.staff import Staff
from tests.browser.chromium import ARGUMENTS, chromium
from tests.browser.visit import Visit
from tests.support.limits import UNLIMITED
from tests.support.shop import Shop, open_shop
from tests.support.systems import QUICK

Site = Literal["shop", "backoffice"]
_SETTINGS = {"all": UNLIMITED, "profiling": QUICK["profiling"]}
DESKTOP, PHONE = 1280, 390
_HEIGHTS = {PHONE: 844}
_PATIENCE_MS = 10_000
_FAILED = pytest.StashKey[bool]()


class OpenVisit(Protocol):
    """Opens a window on a site: `visit = await open_visit("shop", width=PHONE)`."""

    def __call__(self, site: Site, *, locale: str = "fr-FR", width: int = DESKTOP) -> Awaitable[Visit]: ...


@pytest.fixture(scope="session")
async def system() -> AsyncIterator[System]:
    """Everything that `tox -e up` starts, on free ports, with its demo data."""
    async with System(sites=("shop", "backoffice"), environment=_SETTINGS) as system:
        await load(system)
        yield system


@pytest.fixture(scope="session")
async def shop(system: System) -> AsyncIterator[Shop]:
    """The system, used through its services: for what a test needs and does not want to click."""
    async with open_shop(system) as opened:
        yield opened


@pytest.fixture(scope="session")
async def staff(shop: Shop) -> Staff:
    """The OWNER, acting through the services."""
    return shop.staff


@pytest.fixture(scope="session")
async def inbox(system: System) -> AsyncIterator[Inbox]:
    """Every mail that the system sends."""
    async with aiohttp.ClientSession() as session:
        yield Inbox(system.inbox, session)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    found = chromium()
    expect.set_options(timeout=_PATIENCE_MS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found.program, args=ARGUMENTS, env={**os.environ, **found.environment}
        )
        yield browser
        await browser.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fixtures are told whether the test failed."""
    report = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.fixture
async def open_visit(system: System, browser: Browser, request: pytest.FixtureRequest) -> AsyncIterator[OpenVisit]:
    """At the end of the test no visit may have a complaint: console error, exception or request to a foreign origin.

    What each visit saw when its test failed is kept as out/browser/failed-<test>-<number>.
    """
    visits: list[Visit] = []
    async with AsyncExitStack() as stack:

        async def open_one(site: Site, *, locale: str = "fr-FR", width: int = DESKTOP) -> Visit:
            size = {"width": width, "height": _HEIGHTS.get(width, 800)}
            phone = width < DESKTOP
            context = await browser.new_context(
                viewport={"width": size["width"], "height": size["height"]},
                locale=locale,
                has_touch=phone,
                is_mobile=phone,
                reduced_motion="reduce",  # a message that comes by itself would be measured while it fades in
            )
            stack.push_async_callback(context.close)
            context.set_default_timeout(_PATIENCE_MS)
            visits.append(Visit(await context.new_page(), system.sites[site], [*system.sites.values(), *system.urls.values()]))
            return visits[-1]

        yield open_one
        if request.node.stash[_FAILED]:
            for number, visit in enumerate(visits):
                await visit.look(f"failed-{re.sub('[^a-z0-9]+', '-', request.node.name)}-{number}")
    assert [complaint for visit in visits for complaint in visit.complaints] == []
