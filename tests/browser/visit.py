"""One visitor's window on a site: what the page shows, and what the browser has to complain about."""

import asyncio
import re
from collections.abc import Collection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import ConsoleMessage, Error, Page, Request

from tests.browser.chromium import install_packages

OUT = Path(__file__).parents[2] / "out" / "browser"
_PATIENCE_SECONDS = 20.0
_LOOK_SECONDS, _QUIET_LOOKS = 0.03, 5  # react asks for more within a few frames of an answer
_RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
_SHOWN = "() => document.body.innerText.trim() !== '' && !document.querySelector('main :is(.loading, .waiting)')"
"""Something stands on the page, and nothing says that it is still being read: react may show an answer long after it came."""
_SETTLED = """async () => {
  await document.fonts.ready;
  const ending = document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map((animation) => animation.finished));
}"""
_LOAD_ALL = """() => Promise.all([...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode().catch(() => null);
}))"""
_CUT = """() => {
  const cut = [];
  const isAside = (each) => each.closest('.sr-only, thead, svg, pre, .tabs');
  const seen = (each) => each.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !isAside(each);
  const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const box = text.parentElement.closest('td, .card, .tile, .rows');
    if (!box || !text.data.trim() || !seen(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [inner, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.right > outer.right + 1 || inner.left < outer.left - 1) cut.push(text.data);
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const cell of document.querySelectorAll('main td[data-label]')) {
    const label = getComputedStyle(cell, '::before');
    pen.font = label.font;
    const isOver = label.whiteSpace === 'nowrap' && pen.measureText(cell.dataset.label).width > parseFloat(label.width) + 1;
    if (label.content !== 'none' && isOver) cut.push(cell.dataset.label);
  }
  return [...new Set(cut)];
}"""
_NO_CART = re.compile(r"404 .*/me/cart$")
"""A customer without a cart: CARTING says so by 404, by its contract, and the browser logs every 404."""
_TO_THE_TOP = "scrollTo({ top: 0, behavior: 'instant' })"
"""The header stays at the top of the window and would hide a part of what has been scrolled below it."""
_RUN_AXE = "rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })"


class Visit:
    """A page of one site; everything that must not happen in any journey is collected in `complaints`."""

    def __init__(self, page: Page, address: str, allowed: Collection[str]) -> None:
        """`address` is the site's; `allowed` are the origins that it may call besides."""
        self.page, self.address = page, address
        self.complaints: list[str] = []
        self._allowed = {_origin(each) for each in (address, *allowed)}
        self._forgiven = [_NO_CART]
        self._open: set[Request] = set()
        page.on("console", self._heard)
        page.on("pageerror", self._failed)
        page.on("request", self._asked)
        page.on("requestfinished", self._answered)
        page.on("requestfailed", self._answered)

    async def open(self, path: str = "/") -> None:
        """Goes to an address of the site as one who types it."""
        await self.page.goto(self.address + path)

    def forgive(self, pattern: str) -> None:
        """The browser logs each refused or failed request as an error: those that a test brings about are named here."""
        self._forgiven.append(re.compile(pattern))
        self.complaints = [each for each in self.complaints if not self._is_forgiven(each)]

    async def look(self, name: str) -> None:
        """Keeps a picture of the whole page as out/browser/<name>-<width>.png."""
        OUT.mkdir(parents=True, exist_ok=True)
        size = self.page.viewport_size
        await self.page.evaluate(_LOAD_ALL)
        await self.page.screenshot(path=OUT / f"{name}-{size['width'] if size else 'window'}.png", full_page=True)

    async def check(self, name: str) -> None:
        """What every state of every page must pass: nothing for axe to find, nothing wider than the window; a picture is kept."""
        await self.settle()
        await self.page.evaluate(_TO_THE_TOP)
        await self.look(name)
        await self.check_accessibility()
        await self.check_width()

    async def settle(self) -> None:
        """Waits until nothing is being loaded, all that came is shown, and fonts and transitions are done."""
        async with asyncio.timeout(_PATIENCE_SECONDS):
            quiet = 0
            while quiet < _QUIET_LOOKS:
                await asyncio.sleep(_LOOK_SECONDS)
                await self.page.wait_for_function(_SHOWN)
                quiet = 0 if self._open else quiet + 1
        await self.page.evaluate(_SETTLED)

    async def check_accessibility(self) -> None:
        """Raises AssertionError with what axe finds against WCAG 2.2 AA and its best practices."""
        await self.page.evaluate(_SETTLED)  # what fades in has no contrast yet
        await self.page.evaluate(_TO_THE_TOP)
        if not await self.page.evaluate("typeof axe === 'object'"):
            await self.page.evaluate((install_packages() / "axe-core" / "axe.min.js").read_text())
        found = await self.page.evaluate(_RUN_AXE, _RULES)
        assert not found["violations"], "\n".join([self.page.url, *map(_sentence, found["violations"])])

    async def check_width(self) -> None:
        """Raises AssertionError when the page is wider than the window: nobody should scroll sideways."""
        wider = await self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, f"{self.page.url} is {wider} px wider than the window"

    async def check_cut(self) -> None:
        """Raises AssertionError with the texts that stick out of their card or cell, or whose label lies over the value."""
        cut = await self.page.evaluate(_CUT)
        assert cut == [], f"{self.page.url}: {cut}"

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._complain(f"{self.page.url}: {message.text} {message.location.get('url', '')}")

    def _failed(self, error: Error) -> None:
        self._complain(f"{self.page.url}: {error}")

    def _answered(self, request: Request) -> None:
        self._open.discard(request)

    def _asked(self, request: Request) -> None:
        self._open.add(request)
        if urlsplit(request.url).scheme not in {"data", "blob"} and _origin(request.url) not in self._allowed:
            self._complain(f"{self.page.url}: asked {request.url}")

    def _complain(self, complaint: str) -> None:
        if not self._is_forgiven(complaint):
            self.complaints.append(complaint)

    def _is_forgiven(self, complaint: str) -> bool:
        return any(pattern.search(complaint) for pattern in self._forgiven)


def _origin(address: str) -> str:
    """Loopback names are one: a page calls the services under the name that it was asked by."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.replace('localhost', '127.0.0.1')}"


def _sentence(violation: dict[str, Any]) -> str:
    places = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:5])
    return f"{violation['id']}: {violation['help']} ({len(violation['nodes'])}×): {places}"
