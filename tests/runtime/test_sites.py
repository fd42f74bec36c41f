"""How the sites are built and served, over real processes and tiny sites that need no Node."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import brotli
import psutil
import pytest
from aiohttp import ClientResponse, ClientSession
from aiohttp.test_utils import TestClient, TestServer

from infra.local import cli, ports
from infra.local.addresses import Addresses
from infra.local.errors import BuildFailed, LauncherError, PortTaken
from infra.local.progress import Silent
from infra.local.site.app import application
from infra.local.site.build import Builder
from infra.local.sites import SITES, Sites, existing
from infra.local.supervisor import Supervisor
from infra.local.system import ROOT, System

SHOP = SITES["shop"]
SERVICES = {name: f"http://127.0.0.1:{port}" for port, name in enumerate(ports.NAMES, 9001)}
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


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A root with both sites' sources, and things beside them that no build reads."""
    root = tmp_path / "project"
    for name, text in {
        "frontend/src/main.ts": "shop",
        "frontend/shared/api.ts": "api",
        "frontend/package-lock.json": "{}",
        "frontend/tests/main.test.ts": "test",
        "frontend/node_modules/left-pad/index.js": "mine",
        "backoffice/src/main.ts": "back office",
        "backoffice/package-lock.json": "{}",
        "generated/typescript/ordering.d.ts": "types",
    }.items():
        write(root / name, text)
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def builder(root: Path, build: str = BUILD, install: str = INSTALL) -> tuple[Builder, Steps]:
    steps = Steps()
    commands = {"install": (sys.executable, "-c", install), "build": (sys.executable, "-c", build)}
    return Builder(root=root, cache=root.parent / "cache", progress=steps, **commands), steps


@pytest.fixture
async def shop(project: Path) -> AsyncIterator[TestClient[Any, Any]]:
    root = await builder(project)[0].built(SHOP)
    async with TestClient(TestServer(application("shop", root, SERVICES)), auto_decompress=False) as client:
        yield client


def directives(answer: ClientResponse) -> dict[str, str]:
    parts = (each.partition(" ") for each in answer.headers["Content-Security-Policy"].split("; "))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize(
    ("path", "status"), [("/", 200), ("/c/soap", 200), (f"/{HASHED}", 200), ("/config.json", 200), ("/a.js", 404)]
)
async def test_every_answer_has_the_security_headers(shop: TestClient[Any, Any], path: str, status: int) -> None:
    answer = await shop.get(path)
    assert answer.status == status
    assert directives(answer) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": f"'self' data: blob: {SERVICES['cataloging']}",
        "connect-src": " ".join(["'self'", *SERVICES.values()]),
        "font-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Server" not in answer.headers


async def test_the_back_office_may_make_empty_style_elements_and_nothing_else_inline(project: Path) -> None:
    root = await builder(project)[0].built(SITES["backoffice"])
    async with TestClient(TestServer(application("backoffice", root, SERVICES))) as client:
        found = directives(await client.get("/"))
    assert found["style-src"] == "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    assert found["script-src"] == "'self'"


@pytest.mark.parametrize("path", ["/", "/c/soap", "/orders/CO-2026.0001", "/../../etc/passwd", "/%2e%2e/secret"])
async def test_unknown_paths_are_the_page(shop: TestClient[Any, Any], path: str) -> None:
    answer = await shop.get(path)
    assert await answer.text() == "<!doctype html>shop"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/assets/index-OLD4KF1t.js", "/assets/nothing", "/favicon.ico"])
async def test_a_missing_file_is_not_the_page(shop: TestClient[Any, Any], path: str) -> None:
    assert (await shop.get(path)).status == 404


@pytest.mark.parametrize(
    ("path", "caching"),
    [(HASHED, "public, max-age=31536000, immutable"), ("assets/plain.js", "no-cache"), ("icon.svg", "no-cache")],
)
async def test_only_names_with_a_hash_are_kept_for_ever(shop: TestClient[Any, Any], path: str, caching: str) -> None:
    answer = await shop.get(f"/{path}")
    assert answer.headers["Cache-Control"] == caching
    again = await shop.get(f"/{path}", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status == 304


@pytest.mark.parametrize(("accepted", "coding"), [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", None)])
async def test_texts_travel_compressed(shop: TestClient[Any, Any], accepted: str, coding: str | None) -> None:
    answer = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == coding
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Vary"] == "Accept-Encoding"
    body = await answer.read()
    assert (len(body) < len(SCRIPT)) is bool(coding)
    if coding == "br":
        assert brotli.decompress(body).decode() == SCRIPT


@pytest.mark.parametrize(
    ("host", "named"),
    [("localhost:9000", "localhost"), ("127.0.0.1:9000", "127.0.0.1"), ("evil.example", "127.0.0.1"), ("[::1]", "127.0.0.1")],
)
async def test_services_are_named_by_the_host_that_the_page_was_asked_by(
    shop: TestClient[Any, Any], host: str, named: str
) -> None:
    answer = await shop.get("/config.json", headers={"Host": host})
    expected = {name: f"http://{named}:{port}" for port, name in enumerate(ports.NAMES, 9001)}
    assert await answer.json() == {"services": expected}
    assert answer.headers["Cache-Control"] == "no-store"
    assert directives(await shop.get("/", headers={"Host": host}))["connect-src"].split()[1:] == list(expected.values())


async def test_only_reading_is_possible(shop: TestClient[Any, Any]) -> None:
    assert (await shop.head("/")).status == 200
    assert (await shop.post("/")).status == 405
    assert await (await shop.get("/health/live")).json() == {"status": "UP"}


async def test_an_unchanged_site_is_not_built_again(project: Path) -> None:
    first, steps = builder(project)
    place = await first.built(SHOP)
    assert steps.shown == ["Packages of the shop, once", "Building the shop, once per change"]
    write(project / "frontend/tests/main.test.ts", "another test")
    write(project / "frontend/node_modules/left-pad/index.js", "another package")
    write(project / "backoffice/src/main.ts", "another site")
    again, steps = builder(project)
    assert await again.built(SHOP) == place
    assert not steps.shown


@pytest.mark.parametrize("source", ["frontend/src/main.ts", "frontend/shared/api.ts", "generated/typescript/ordering.d.ts"])
@pytest.mark.parametrize("name", ["shop", "backoffice"])
async def test_a_changed_source_is_a_new_build_with_the_packages_of_before(project: Path, name: str, source: str) -> None:
    place = await builder(project)[0].built(SITES[name])
    source = source.replace("frontend/src", f"{SITES[name].folder}/src")
    write(project / source, "changed")
    again, steps = builder(project)
    assert await again.built(SITES[name]) != place
    assert steps.shown == [f"Building the {name}, once per change"]


async def test_a_new_file_and_a_new_name_are_changes_and_going_back_is_none(project: Path) -> None:
    build, _ = builder(project)
    places = [await build.built(SHOP)]
    write(project / "frontend/src/new.ts", "x")
    places.append(await build.built(SHOP))
    (project / "frontend/src/new.ts").rename(project / "frontend/src/renamed.ts")
    places.append(await build.built(SHOP))
    assert len(set(places)) == 3
    (project / "frontend/src/renamed.ts").unlink()
    assert await build.built(SHOP) == places[0]


async def test_a_changed_lock_installs_anew(project: Path) -> None:
    build, steps = builder(project, install=f"import shutil; shutil.rmtree('node_modules', ignore_errors=True); {INSTALL}")
    await build.built(SHOP)
    write(project / "frontend/package-lock.json", '{"lockfileVersion": 3}')
    await build.built(SHOP)
    assert steps.shown.count("Packages of the shop, once") == 2


async def test_a_build_leaves_the_checkout_alone(project: Path) -> None:
    await builder(project)[0].built(SHOP)
    assert not (project / "frontend/dist").exists()
    assert [path.name for path in (project / "frontend/node_modules").iterdir()] == ["left-pad"]


async def test_two_launchers_at_once_build_once(project: Path) -> None:
    (one, first), (other, second) = builder(project), builder(project)
    assert len(set(await asyncio.gather(one.built(SHOP), other.built(SHOP)))) == 1
    assert len(first.shown + second.shown) == 2


async def test_a_failed_build_tells_the_gist_and_is_tried_again(project: Path) -> None:
    failing = (
        "print('src/main.ts(1,2): error TS2322 [in the cart]'); [print('line', n) for n in range(99)]; raise SystemExit(2)"
    )
    with pytest.raises(BuildFailed, match=r"The build of the shop failed; --no-sites starts without") as failed:
        await builder(project, failing)[0].built(SHOP)
    said = str(failed.value)
    assert "error TS2322 [in the cart]" in said
    assert "line 98" in said
    assert "line 50" not in said
    assert len(said.splitlines()) < 25
    assert (await builder(project)[0].built(SHOP) / "index.html").exists()


async def test_failed_packages_and_a_build_without_a_page_are_told(project: Path) -> None:
    with pytest.raises(BuildFailed, match=r"Installing the packages of the shop failed(?s:.*)no network"):
        await builder(project, install="raise SystemExit('no network')")[0].built(SHOP)
    with pytest.raises(BuildFailed, match=r"left no dist/index\.html"):
        await builder(project, "pass")[0].built(SHOP)


async def test_an_interrupted_build_leaves_no_process(project: Path) -> None:
    waiting = "import pathlib, subprocess, sys; inner = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
    note = project / "inner"
    lines = f"{waiting}; pathlib.Path({str(note)!r}).write_text(str(inner.pid) + '.'); inner.wait()"
    task = asyncio.create_task(builder(project, lines)[0].built(SHOP))
    while not (note.exists() and note.read_text().endswith(".")):
        await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    pid = int(note.read_text()[:-1])
    for _ in range(250):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return
        await asyncio.sleep(0.02)
    pytest.fail("the inner process lives on")


async def test_sites_run_as_programs_of_the_supervisor(project: Path, tmp_path: Path) -> None:
    served, supervisor = Sites(list(SITES.values())), Supervisor()
    await served.build(builder(project)[0])
    addresses = Addresses(ports.choose_ports("free", listening=()))
    try:
        await supervisor.start(*served.programs(addresses, root=ROOT, folder=tmp_path))
        async with ClientSession() as session:
            for name, page in {"shop": "shop", "backoffice": "back office"}.items():
                async with session.get(addresses.sites[name].replace("127.0.0.1", "localhost")) as answer:
                    assert page in await answer.text()
            async with session.get(f"{addresses.sites['shop']}/config.json") as answer:
                assert await answer.json() == {"services": addresses.urls}
    finally:
        await supervisor.stop()


def test_only_sites_that_exist_are_served(project: Path) -> None:
    assert existing(project) == ["shop", "backoffice"]
    (project / "backoffice/package-lock.json").unlink()
    assert existing(project) == ["shop"]
    assert not existing(project / "generated")


@pytest.mark.parametrize(("options", "expected"), [([], ["shop"]), (["--no-sites"], [])])
def test_up_serves_the_sites_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], options: list[str], expected: list[str]
) -> None:
    asked: list[Any] = []

    def refuse(**given: Any) -> System:
        asked.append(given["sites"])
        raise LauncherError("a sentence with [/brackets] of a build")

    monkeypatch.setattr(cli, "existing", lambda _: ["shop"])
    assert cli.main(["up", *options], system=refuse) == 1
    assert asked == [expected]
    assert "with [/brackets] of" in capfd.readouterr().err


async def test_the_ports_of_served_sites_must_be_free(monkeypatch: pytest.MonkeyPatch) -> None:
    server = await asyncio.start_server(lambda *_: None, ports.HOST, 0)
    monkeypatch.setitem(ports.MISSION, "backoffice", server.sockets[0].getsockname()[1])
    async with server:
        with pytest.raises(PortTaken, match="of backoffice is taken"):
            await System(services=(), sites=["backoffice"], ports="mission").start()


def test_no_site_is_served_by_default() -> None:
    assert not System().served
    assert SITES.keys() == set(ports.SITES)
