"""The developers' portal in a browser: each page on a desktop and a phone, the search by keys, an operation really tried."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser, BrowserContext, expect
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from codegen.reading import Contracts, read
from infra.design.portal.app import portal
from infra.design.portal.changelog import changelog_of
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from tests.browser.visit import Visit
from tests.support.listening import listening
from tests.support.tokens import free_port

pytestmark = pytest.mark.walk
ROOT = Path(__file__).parents[2]
DESKTOP, PHONE = 1280, 390
Scheme = Literal["light", "dark"]
PAGES = {
    "home": "/",
    "api": "/apis/ordering",
    "console": "/apis/ordering/console",
    "events": "/events",
    "event": "/events/ordering.order-created.v1",
    "problems": "/problems",
    "scopes": "/scopes",
    "flow": "/flow",
    "changes": "/changes",
    "search": "/search?q=email",
    "nothing": "/apis/none",
}
STATES = {"states": [{"state": "PENDING", "is_final": False, "allowed_actions": ["CANCEL"], "next_states": ["CONFIRMED"]}]}


@dataclass
class Desk:
    """A portal on its own, whose contracts can be replaced, and a stand-in for ORDERING that keeps what it was asked."""

    address: str
    ordering: str
    contracts: Contracts
    asked: list[str]


@pytest.fixture(scope="module")
async def desk() -> AsyncIterator[Desk]:
    here, there = free_port(), free_port()
    desk = Desk(f"http://127.0.0.1:{here}", f"http://127.0.0.1:{there}", read(ROOT), [])

    def states(request: Request) -> Response:
        desk.asked.append(f"{request.method} {request.url.path}")
        return JSONResponse(STATES)

    allowed = Middleware(CORSMiddleware, allow_origins=[desk.address])
    ordering = Starlette(routes=[Route("/order-states", states)], middleware=[allowed])
    app = portal(lambda: desk.contracts, addresses={"ordering": desk.ordering}, changelog=changelog_of(ROOT), watching=True)
    async with (
        listening(configuration(app, host="127.0.0.1", port=here, bounds=Bounds(), stop_seconds=1)),
        listening(configuration(ordering, host="127.0.0.1", port=there, bounds=Bounds(), stop_seconds=1)),
    ):
        yield desk


async def _visit(context: BrowserContext, desk: Desk) -> Visit:
    return Visit(await context.new_page(), desk.address, [desk.ordering])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESKTOP, PHONE])
async def test_every_page_is_readable(desk: Desk, browser: Browser, width: int, scheme: Scheme) -> None:
    async with await browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme) as context:
        visit = await _visit(context, desk)
        visit.forgive("404 .*/apis/none")
        for name, path in PAGES.items():
            await visit.open(path)
            await expect(visit.page.get_by_role("heading", level=1)).to_be_visible()
            if name == "console":
                await expect(visit.page.get_by_text("Order what is in the cart")).to_be_visible()
            await visit.check(f"portal-{name}-{scheme}")
        assert visit.complaints == []


async def test_a_name_is_found_by_keys(desk: Desk, browser: Browser) -> None:
    async with await browser.new_context() as context:
        visit = await _visit(context, desk)
        await visit.open("/")
        await visit.page.keyboard.press("/")
        await expect(visit.page.get_by_role("searchbox", name="Search all names")).to_be_focused()
        await visit.page.keyboard.type("reservation_attempt")
        await expect(visit.page.locator(".found a").first).to_be_visible()
        await visit.check("portal-typing")
        await visit.page.keyboard.press("ArrowDown")
        await visit.page.keyboard.press("Enter")
        await expect(visit.page.get_by_role("heading", level=1)).not_to_have_text(re.compile("services, one contract each"))
        await expect(visit.page.locator(":target")).to_contain_text("reservation_attempt")
        assert visit.complaints == []


async def test_an_operation_is_tried(desk: Desk, browser: Browser) -> None:
    async with await browser.new_context() as context:
        visit = await _visit(context, desk)
        visit.forgive("Deprecated: escaping deep link whitespace")  # Swagger UI takes an operation's _ for one
        await visit.open("/apis/ordering")
        await visit.page.get_by_role("link", name=re.compile("Try it.*get_order_states")).click()
        await visit.page.get_by_role("button", name="Try it out").click()
        await visit.page.get_by_role("button", name="Execute").click()
        await expect(visit.page.locator(".live-responses-table").get_by_text("PENDING")).to_be_visible()
        assert desk.asked == ["GET /order-states"]
        assert visit.complaints == []


async def test_a_page_shows_the_next_revision_by_itself(desk: Desk, browser: Browser) -> None:
    async with await browser.new_context() as context:
        visit = await _visit(context, desk)
        await visit.open("/events/ordering.order-created.v1")
        desk.contracts = read(ROOT)
        async with visit.page.expect_navigation():
            pass
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("OrderCreated")
        assert visit.complaints == []
