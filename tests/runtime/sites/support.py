"""What the tests of the sites share."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse, ClientSession

from generated.suite import PORTS
from infra.local.common.progress import Silent
from infra.local.launcher.sites import SITES
from infra.local.site.addresses import Addresses
from infra.local.site.app import application
from infra.local.site.build import Builder
from infra.local.site.serving import server_config
from tests.support.listening import listening
from tests.support.tokens import free_port

SHOP = SITES["shop"]
SERVICES = {name: f"http://127.0.0.1:{port}" for name, port in PORTS.items()}
SCRIPT = "console.log('comptoir');" * 100
HASHED = "assets/index-Cj38KF1t.js"
BUILD = f"""
import pathlib
dist = pathlib.Path("dist")
(dist / "assets").mkdir(parents=True)
(dist / "index.html").write_text("<!doctype html>" + pathlib.Path("src/main.ts").read_text())
(dist / "{HASHED}").write_text({SCRIPT!r})
(dist / "assets" / "plain.js").write_text("1")
(dist / "icon.svg").write_text("<svg/>")
(dist / "config.json").write_text("what developers use")
"""


INSTALL = "import pathlib; pathlib.Path('node_modules').mkdir(); print('installed')"


class Steps(Silent):
    """Remembers what was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def step(self, what: str, total: int | None = None) -> Any:
        self.shown.append(what)
        return super().step(what, total)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def builder(root: Path, build: str = BUILD, install: str = INSTALL) -> tuple[Builder, Steps]:
    steps = Steps()
    commands = {"install": (sys.executable, "-c", install), "build": (sys.executable, "-c", build)}
    return Builder(root=root, cache=root.parent / "cache", progress=steps, **commands), steps


class Browser:
    """Reads each answer whole, and takes it as it comes, compressed or not."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    async def ask(self, method: str, path: str, **options: Any) -> ClientResponse:
        answer = await self._session.request(method, path, **options)
        await answer.read()
        return answer

    async def get(self, path: str, **options: Any) -> ClientResponse:
        return await self.ask("GET", path, **options)


@asynccontextmanager
async def served(site: str, root: Path, services: Addresses = SERVICES) -> AsyncIterator[Browser]:
    """Before the site whose build is the folder `root`."""
    port = free_port()
    async with (
        listening(server_config(application(site, root, services), port)),
        ClientSession(f"http://127.0.0.1:{port}", auto_decompress=False) as session,
    ):
        yield Browser(session)
