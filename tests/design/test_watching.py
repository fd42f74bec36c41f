"""An edited contract: faults are told, the mock follows, and goes on answering while the contract is broken."""

import asyncio
import io
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
from rich.console import Console

from infra.design.current import Current
from infra.design.desk import Desk
from infra.design.lint import Lint
from infra.design.reading import Reader
from infra.design.screen import Screen
from infra.design.serving import Place
from infra.local.common.errors import PortTaken
from infra.local.common.progress import Silent
from tests.design.support import contracts_copied

_PATIENCE_SECONDS = 30.0
STATES = "contracts/ordering/paths/order-states.yaml"


@pytest.fixture(scope="module")
async def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return contracts_copied(tmp_path_factory.mktemp("desk"))


class Watched:
    """A running desk, what it said, and its files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._console = Console(record=True, width=200, file=io.StringIO())
        self.desk = Desk(root, Screen(self._console), Silent(), ports="free", with_sites=False)

    @property
    def said(self) -> str:
        return self._console.export_text(clear=False)

    def edit(self, file: str, change: Callable[[str], str]) -> None:
        path = self.root / file
        path.write_text(change(path.read_text()))

    async def get(self, service: str, path: str, **headers: str) -> tuple[int, dict[str, object]]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(self.desk.places[service].address + path, headers=headers) as answer,
        ):
            return answer.status, await answer.json(content_type=None)

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while not is_so():
                await asyncio.sleep(0.01)


@pytest.fixture(scope="module")
async def watched(root: Path) -> AsyncIterator[Watched]:
    watched = Watched(root)
    running = asyncio.create_task(watched.desk.run())
    async with asyncio.timeout(_PATIENCE_SECONDS):
        await watched.desk.is_ready.wait()
    yield watched
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_all_nine_answer_over_http(watched: Watched) -> None:
    for service in watched.desk.current.contracts.suite.names:
        assert (await watched.get(service, "/health/live")) == (200, {"status": "UP"})
        assert (await watched.get(service, "/nowhere"))[0] == 404


async def test_the_desk_tells_of_what_it_serves_and_of_whom_a_password_signs_in(watched: Watched) -> None:
    """No inbox, which is a tool of a running system; no invitation, which is accepted by its link."""
    suite = watched.desk.current.contracts.suite
    assert watched.desk.places.keys() == {"portal", *suite.names}
    told = [line.rstrip() for line in watched.said.splitlines() if line.startswith("Sign in:")]
    assert told == [
        "Sign in: camille@example.org correct horse battery",
        "Sign in: alix@comptoir.example another horse battery",
    ]


async def test_an_edit_is_answered_by_every_service_that_it_concerns(watched: Watched) -> None:
    watched.edit("contracts/shared/operations.yaml", lambda text: text.replace("example: {depth: 0,", "example: {depth: 7,"))
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while (await watched.get("billing", "/outbox", Authorization="Bearer a.b.c"))[1]["depth"] != 7:
            await asyncio.sleep(0.02)
    await watched.until(lambda: "No fault." in watched.said)


async def test_a_member_that_examples_lack_is_answered_at_once(watched: Watched) -> None:
    """The schema has it now, so the answer has it."""
    whole = "required: [depth, parked, jobs_due]"
    watched.edit(
        "contracts/shared/operations.yaml",
        lambda text: text.replace(whole, "required: [depth, parked, jobs_due, held]").replace(
            "        parked: {type: integer,",
            "        held: {type: integer, minimum: 3, maximum: 9}\n        parked: {type: integer,",
            1,
        ),
    )
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while (await watched.get("paying", "/outbox", Authorization="Bearer a.b.c"))[1].get("held") != 3:
            await asyncio.sleep(0.02)


async def test_a_deprecated_operation_says_until_when(watched: Watched) -> None:
    watched.edit(
        str(STATES), lambda text: text.replace("    get:\n", '    get:\n      deprecated: true\n      x-sunset: "2999-01-31"\n')
    )
    async with asyncio.timeout(_PATIENCE_SECONDS), aiohttp.ClientSession() as session:
        while True:
            async with session.get(watched.desk.places["ordering"].address + "/order-states") as answer:
                if "Deprecation" in answer.headers:
                    break
            await asyncio.sleep(0.02)
    assert answer.headers["Sunset"] == "Fri, 01 Feb 2999 00:00:00 GMT"


async def test_a_broken_contract_is_named_in_a_line_and_the_mock_goes_on(watched: Watched) -> None:
    path = watched.root / STATES
    whole, revision = path.read_text(), watched.desk.current.revision
    path.write_text(whole + "\n  - [\n")
    await watched.until(lambda: f"{STATES}:" in watched.said)
    assert (await watched.get("ordering", "/order-states"))[0] == 200
    assert watched.desk.current.faults
    assert watched.desk.current.revision == revision
    path.write_text(whole)
    await watched.until(lambda: watched.desk.current.revision > revision)
    assert watched.desk.current.faults == []


@pytest.mark.parametrize(
    "text",
    ["a: &a [*a]\n", "", "? {a: 1}\n: 2\n", "- " * 5000],
)
async def test_a_nasty_file_is_a_line_and_no_hang(watched: Watched, text: str) -> None:
    path = watched.root / STATES
    whole, revision, said = path.read_text(), watched.desk.current.revision, watched.said.count("The mock answers by")
    path.write_text(text)
    await watched.until(lambda: watched.said.count("The mock answers by") > said)
    assert all(line.startswith("contracts/") and "\n" not in line for line in watched.desk.current.faults)
    assert (await watched.get("ordering", "/order-states"))[0] == 200
    path.write_text(whole)
    await watched.until(lambda: watched.desk.current.revision > revision)


async def test_contracts_that_take_too_long_are_a_line(root: Path) -> None:
    """The process that reads is ended, and the next reading starts another."""
    reader = Reader(root, patience=0.001)
    current = Current(root, reader)
    assert not await current.read()
    assert current.faults == ["contracts: not read within 0.001 s. Undo the last change."]
    reader._patience = _PATIENCE_SECONDS
    assert await current.read()
    await reader.close()


async def test_a_reader_that_was_killed_is_a_line(root: Path) -> None:
    reader = Reader(root)
    current = Current(root, reader)
    assert await current.read()
    assert reader._process
    reader._process.kill()
    await reader._process.wait()
    assert not await current.read()
    assert await current.read()
    await reader.close()


async def test_the_lint_tells_what_it_finds_and_a_change_ends_it(tmp_path: Path) -> None:
    told: list[list[str]] = []
    slow = Lint(tmp_path, told.append, [sys.executable, "-c", "import time; time.sleep(60)"])
    await slow.begin()
    await slow.stop()
    broken = Lint(tmp_path, told.append, [sys.executable, "-c", "print('contracts/a.yaml: bad'); raise SystemExit(1)"])
    await broken.begin()
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while not told:
            await asyncio.sleep(0.01)
    assert told == [["contracts/a.yaml: bad"]]


def test_a_taken_port_is_named() -> None:
    place = Place("ordering", 0)
    with pytest.raises(PortTaken, match="of paying is taken"):
        Place("paying", place.port)
    place.socket.close()
