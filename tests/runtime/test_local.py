"""The launcher over real processes: a broker, a registry, and small stand-ins where services will be."""

import asyncio
import contextlib
import functools
import json
import os
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import psutil
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError

from infra.local import cli, folders, ports, supervisor
from infra.local.artifacts import Artifacts, read_lock
from infra.local.errors import DownloadFailed, FolderInUse, NotEnoughRoom, NotRunning, PortTaken, ProgramFailed, SchemaRefused
from infra.local.progress import Silent
from infra.local.schemas import read_schemas, register_schemas
from infra.local.supervisor import Child, Program, Supervisor
from infra.local.system import ROOT, TOPICS, System
from infra.local.topics import read_topics

SHOP = "ordering"
STAND_IN = """
import json, os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/crash":
            os._exit(3)
        body = json.dumps({"status": "READY", "environment": dict(os.environ), "pid": os.getpid()}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

print("stand-in speaks", flush=True)
HTTPServer((os.environ["COMPTOIR_HOST"], int(os.environ["COMPTOIR_PORT"])), Handler).serve_forever()
"""


class Running(NamedTuple):
    system: System
    schemas: Path


def write_schema(folder: Path, **properties: object) -> None:
    document = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "StockReserved",
        "type": "object",
        "additionalProperties": False,
        "required": ["order_id"],
        "properties": {"order_id": {"type": "string", "maxLength": 40}, **properties},
    }
    (folder / "stocking.stock-reserved.v1.json").write_text(json.dumps(document))


@pytest.fixture(scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    schemas = tmp_path_factory.mktemp("schemas")
    write_schema(schemas)
    async with System(services=[SHOP], commands={SHOP: [sys.executable, "-c", STAND_IN]}, schemas=schemas) as system:
        yield Running(system, schemas)


@pytest.fixture
async def supervised() -> AsyncIterator[Supervisor]:
    one = Supervisor()
    yield one
    await one.stop()


async def at_once() -> bool:
    return True


def program(tmp_path: Path, code: str, ready: Callable[[], Any] = at_once, **limits: Any) -> Program:
    command = (sys.executable, "-c", textwrap.dedent(code))
    return Program(name="sample", command=command, folder=tmp_path, log=tmp_path / "sample.log", ready=ready, **limits)


async def until(condition: Callable[[], object], seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.02)


async def ids(running: Running) -> dict[str, int]:
    return await register_schemas(running.system.registry, read_schemas(running.schemas, read_topics(TOPICS)))


async def test_topics_exist_as_declared(running: Running) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=running.system.kafka)
    await admin.start()
    described = {each["topic"]: each for each in await admin.describe_topics()}
    names = ["stocking.items", "ordering.orders"]
    (answer,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, name) for name in names])
    await admin.close()
    declared = read_topics(TOPICS)
    assert {topic.name for topic in declared} <= described.keys()
    assert all(len(described[topic.name]["partitions"]) == topic.partitions for topic in declared)
    settings = {resource[3]: {entry[0]: entry[1] for entry in resource[4]} for resource in answer.resources}
    assert settings["stocking.items"]["cleanup.policy"] == "compact"
    assert settings["ordering.orders"]["cleanup.policy"] == "delete"
    assert settings["ordering.orders"]["retention.ms"] == str(30 * 24 * 3600 * 1000)


async def test_a_topic_that_nobody_declared_is_not_made_by_asking_for_it(running: Running) -> None:
    async with AIOKafkaProducer(bootstrap_servers=running.system.kafka, request_timeout_ms=500) as producer:
        with pytest.raises(KafkaError):
            await asyncio.wait_for(producer.send_and_wait("ordering.ordres", b"misspelt"), 5)


async def test_the_subject_is_topic_and_title_under_the_backward_rule(running: Running) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{running.system.registry}/subjects") as answer:
            assert await answer.json(content_type=None) == ["stocking.reservations-StockReserved"]
        async with session.get(f"{running.system.registry}/config") as answer:
            assert (await answer.json(content_type=None))["compatibilityLevel"] == "BACKWARD"


async def test_a_compatible_change_gets_an_id_of_its_own_and_an_unchanged_schema_keeps_its_id(
    running: Running, tmp_path: Path
) -> None:
    write_schema(tmp_path, note={"type": "string", "maxLength": 9})
    first, changed = await ids(running), await ids(Running(running.system, tmp_path))
    assert changed != first
    assert await ids(running) == first


async def test_an_incompatible_change_is_refused_with_the_rule_it_breaks(running: Running, tmp_path: Path) -> None:
    await ids(running)
    write_schema(tmp_path, order_id={"type": "integer"})
    with pytest.raises(
        SchemaRefused, match=r"stocking\.stock-reserved\.v1: it breaks the rule BACKWARD.* type changed at /properties/order_id"
    ):
        await ids(Running(running.system, tmp_path))


async def test_a_broken_schema_ends_the_start_and_leaves_nothing(running: Running, tmp_path: Path) -> None:
    write_schema(tmp_path)
    (tmp_path / "stocking.stock-low.v1.json").write_text('{"title": "StockLow", "type": "thing"')
    system, processes = System(services=(), schemas=tmp_path), psutil.Process().children()
    with pytest.raises(SchemaRefused, match=r"stocking\.stock-low\.v1"):
        await system.__aenter__()
    assert psutil.Process().children() == processes
    with pytest.raises(NotRunning):
        _ = system.folder


def test_a_schema_of_no_declared_event_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stocking.stock-stolen.v1.json").write_text('{"title": "StockStolen"}')
    with pytest.raises(SchemaRefused, match=r"no event in topics\.yaml"):
        read_schemas(tmp_path, read_topics(TOPICS))


def test_what_all_services_write_is_named_operations() -> None:
    (topic,) = (each for each in read_topics(TOPICS) if each.producer == "all")
    assert topic.event_types[0] == "operations.dead-letter-recorded.v1"


async def test_registry_ids_survive_a_kill(running: Running) -> None:
    before, killed = await ids(running), running.system.pid("registry")
    await running.system.kill("registry")
    await running.system.wait_ready()
    assert running.system.pid("registry") != killed
    assert await ids(running) == before


async def test_a_restarted_broker_keeps_its_records(running: Running) -> None:
    system = running.system
    async with AIOKafkaProducer(bootstrap_servers=system.kafka, acks="all", enable_idempotence=True) as producer:
        await producer.send_and_wait("ordering.orders", b"kept", key=b"o")
    address = system.kafka
    await system.restart_kafka()
    assert system.kafka == address
    async with AIOKafkaConsumer("ordering.orders", bootstrap_servers=address, auto_offset_reset="earliest") as consumer:
        assert (await asyncio.wait_for(consumer.getone(), 20)).value == b"kept"


async def test_a_service_gets_what_it_must_know(running: Running) -> None:
    system = running.system
    async with aiohttp.ClientSession() as session, session.get(f"{system.urls[SHOP]}/any") as answer:
        environment = (await answer.json(content_type=None))["environment"]
    assert environment["KAFKA_BOOTSTRAP"] == system.kafka
    assert environment["REGISTRY_URL"] == system.registry
    assert environment["STORE_URL"] == f"sqlite:///{system.folder}/ordering.db"
    assert environment["STOCKING_URL"] == system.urls["stocking"]
    assert len(environment["SERVICE_SECRET"]) >= 32
    assert "FIRST_OWNER_PASSWORD" not in environment
    assert set(environment["SITE_ORIGINS"].split(",")) >= set(system.sites.values())


async def test_a_crashed_service_comes_back_and_its_log_goes_on(running: Running) -> None:
    system, restarts = running.system, running.system.restarts(SHOP)
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get(f"{system.urls[SHOP]}/crash")
    await until(lambda: system.restarts(SHOP) > restarts)
    await system.wait_ready()
    assert system.logs(SHOP).count("stand-in speaks") >= 2


async def test_a_killed_service_comes_back_and_a_halted_one_stays_away_until_resumed(running: Running) -> None:
    system, first = running.system, running.system.pid(SHOP)
    await system.kill(SHOP)
    assert system.pid(SHOP) is None
    await system.wait_ready()
    assert system.pid(SHOP) not in {first, None}
    await system.halt(SHOP)
    await asyncio.sleep(1)
    assert system.pid(SHOP) is None
    await system.resume(SHOP)
    assert system.pid(SHOP)


async def test_a_data_folder_keeps_ids_secrets_records_and_rules_and_belongs_to_one_launcher(tmp_path: Path) -> None:
    schemas, data = tmp_path / "schemas", tmp_path / "data"
    schemas.mkdir()
    write_schema(schemas)
    async with System(services=(), data=data, schemas=schemas) as first:
        before, owner = await ids(Running(first, schemas)), first.owner
        async with AIOKafkaProducer(bootstrap_servers=first.kafka) as producer:
            await producer.send_and_wait("ordering.orders", b"old")
        with pytest.raises(FolderInUse, match="Another Comptoir"):
            await System(services=(), data=data).start()
    write_schema(schemas, note={"type": "string", "maxLength": 9})
    async with System(services=(), data=data, schemas=schemas) as second:
        assert second.owner == owner
        write_schema(schemas)
        assert await ids(Running(second, schemas)) == before
        async with AIOKafkaConsumer(
            "ordering.orders", bootstrap_servers=second.kafka, auto_offset_reset="earliest"
        ) as consumer:
            assert (await asyncio.wait_for(consumer.getone(), 20)).value == b"old"
    write_schema(schemas, order_id={"type": "integer"})
    with pytest.raises(SchemaRefused, match="BACKWARD"):
        await System(services=(), data=data, schemas=schemas).__aenter__()


async def test_pauses_between_restarts_double_up_to_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "_FIRST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(supervisor, "_LONGEST_PAUSE_SECONDS", 0.15)
    child = Child(program(tmp_path, "raise SystemExit(3)"))
    child.start()
    await until(lambda: child.restarts >= 4)
    await child.stop()
    pauses = [record.getMessage() for record in caplog.records if record.name == "infra.local.supervisor"]
    assert pauses[:4] == [
        f"sample ended (exit code 3); it starts again in {pause} s" for pause in ("0.05", "0.1", "0.15", "0.15")
    ]


async def test_a_steady_run_makes_the_next_pause_short_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "_FIRST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(supervisor, "_STEADY_SECONDS", 0.0)
    child = Child(program(tmp_path, "raise SystemExit(3)"))
    child.start()
    await until(lambda: child.restarts >= 3)
    await child.stop()
    assert [record.args[-1] for record in caplog.records if isinstance(record.args, tuple)][:3] == [0.05] * 3


async def test_a_program_that_ends_while_it_starts_is_told_with_its_last_words(tmp_path: Path, supervised: Supervisor) -> None:
    async def never() -> bool:
        return False

    with pytest.raises(
        ProgramFailed, match=r"sample stopped while it started: ValueError: no store \(whole log: .*sample\.log\)"
    ):
        await supervised.start(program(tmp_path, "raise ValueError('no store')", never))


async def test_a_program_that_never_gets_ready_is_told_after_its_time(tmp_path: Path, supervised: Supervisor) -> None:
    async def never() -> bool:
        return False

    with pytest.raises(ProgramFailed, match=r"sample is not ready after 0\.3 seconds: it said nothing"):
        await supervised.start(program(tmp_path, "import time; time.sleep(60)", never, start_seconds=0.3))


async def test_stop_ends_a_deaf_program_and_what_it_started(tmp_path: Path, supervised: Supervisor) -> None:
    code = """
        import pathlib, signal, subprocess, sys, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        inner = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        pathlib.Path("draft").write_text(str(inner.pid))
        pathlib.Path("draft").rename("inner")
        time.sleep(60)
    """
    await supervised.start(program(tmp_path, code, stop_seconds=0.3))
    await until((tmp_path / "inner").exists)
    pids = [supervised.child("sample").pid, int((tmp_path / "inner").read_text())]
    await supervised.stop()
    await until(lambda: not any(alive(pid) for pid in pids))


async def test_stop_wakes_a_paused_program(tmp_path: Path, supervised: Supervisor) -> None:
    await supervised.start(program(tmp_path, "import time; time.sleep(60)"))
    await supervised.child("sample").send(signal.SIGSTOP)
    began = time.monotonic()
    await supervised.stop()
    assert time.monotonic() - began < 5


def alive(pid: int | None) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return pid is not None and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


@pytest.fixture
def launched(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `up` in a process of its own, with one stand-in and a cache folder's `running` of its own."""
    script = tmp_path / "launch.py"
    script.write_text(
        "import functools, sys\nfrom infra.local.cli import main\nfrom infra.local.system import System\n"
        f"make = functools.partial(System, services=['{SHOP}'], commands={{'{SHOP}': [sys.executable, '-c', {STAND_IN!r}]}})\n"
        "sys.exit(main(sys.argv[1:], system=make))\n"
    )
    started: list[subprocess.Popen[str]] = []

    def launch(*arguments: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
        command = [sys.executable, str(script), *arguments]
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        started.append(subprocess.Popen(command, cwd=ROOT, env=environment, **pipes))
        return started[-1]

    yield launch
    for process in started:
        process.kill()
        process.communicate(timeout=20)


def printed_until(process: subprocess.Popen[str], words: str) -> str:
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if words in line:
            return said
    raise AssertionError(said)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_up_prints_addresses_and_ends_on_a_signal_without_a_trace(
    launched: Callable[..., subprocess.Popen[str]], ending: signal.Signals
) -> None:
    process = launched("up", "--ports", "free", "--no-sites")
    said = printed_until(process, "Ctrl-C stops everything")
    folder = Path(said.rpartition("Files: ")[2].split()[0])
    children = psutil.Process(process.pid).children(recursive=True)
    assert len(children) == 3
    assert "owner@comptoir.example" in said
    process.send_signal(ending)
    rest, _ = process.communicate(timeout=30)
    assert process.returncode == 0, rest
    assert "Traceback" not in rest
    assert not [child for child in children if alive(child.pid)]
    assert not folder.exists()


def test_a_killed_launcher_leaves_no_process_and_the_next_one_clears_its_folder(
    launched: Callable[..., subprocess.Popen[str]],
) -> None:
    process = launched("up", "--ports", "free", "--no-sites")
    said = printed_until(process, "Ctrl-C stops everything")
    folder = Path(said.rpartition("Files: ")[2].split()[0])
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    assert not psutil.wait_procs(children, timeout=15)[1]
    assert folder.exists()
    folders.remove_abandoned()
    assert not folder.exists()


def test_status_and_logs_find_what_runs(
    launched: Callable[..., subprocess.Popen[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    process = launched("up", "--ports", "free", "--no-sites")
    printed_until(process, "Ctrl-C stops everything")
    status, logs = launched("status"), launched("logs", SHOP)
    shown, _ = status.communicate(timeout=20)
    assert SHOP in shown
    assert "READY" in shown
    assert "stand-in speaks" in logs.communicate(timeout=20)[0]
    assert "There is no bakery" in launched("logs", "bakery").communicate(timeout=20)[0]


def test_a_taken_port_is_told_with_its_service_and_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind((ports.HOST, 0))
        taken.listen()
        number = taken.getsockname()[1]
        monkeypatch.setitem(ports.MISSION, "carting", number)
        with pytest.raises(PortTaken, match=rf"Port {number} of carting is taken .* --ports free"):
            ports.choose_ports("mission", listening=["carting"])


def test_free_ports_are_all_different() -> None:
    chosen = ports.choose_ports("free", listening=ports.NAMES)
    assert len(set(chosen.values())) == len(chosen)
    assert not set(chosen.values()) & set(ports.MISSION.values())


def test_a_folder_without_room_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=64 * 2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(NotEnoughRoom, match=r"64 MB free and Comptoir needs 256 MB.*--shm-size"):
        folders.enter_folder(None)


async def test_a_second_start_touches_no_network(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPTOIR_MAVEN", "http://127.0.0.1:9")
    await Artifacts(folders.cache_folder(), Silent()).fetch()


async def test_a_download_that_fails_is_told_with_the_way_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COMPTOIR_MAVEN", "http://127.0.0.1:9")
    with pytest.raises(
        DownloadFailed, match=r"could not be downloaded from http://127\.0\.0\.1:9 .*: check the network, or .*COMPTOIR_MAVEN"
    ):
        await Artifacts(tmp_path, Silent()).fetch()


@pytest.fixture
def wrong_mirror(tmp_path: Path) -> Iterator[str]:
    """A repository that answers something else under every name."""
    for artifact in read_lock():
        place = tmp_path / "mirror" / artifact.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"something else")
    handler = functools.partial(SilentHandler, directory=str(tmp_path / "mirror"))
    with ThreadingHTTPServer((ports.HOST, 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{ports.HOST}:{server.server_port}"
        server.shutdown()


class SilentHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


async def test_a_file_with_another_sum_is_not_used(wrong_mirror: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COMPTOIR_MAVEN", wrong_mirror)
    with pytest.raises(DownloadFailed, match=r"is not the file that artifacts\.lock names"):
        await Artifacts(tmp_path / "cache", Silent()).fetch()
    assert not list((tmp_path / "cache").rglob("*.jar"))


def test_an_old_python_reads_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))
    with pytest.raises(SystemExit, match=r"Comptoir needs Python 3\.11"):
        runpy.run_module("infra.local", run_name="__main__")


def test_nothing_running_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COMPTOIR_CACHE", str(tmp_path))
    assert cli.main(["status"]) == 1
    assert "Nothing runs" in capfd.readouterr().err


def test_doctor_tells_what_it_found(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) in {0, 1}
    assert "Java runtime" in capfd.readouterr().out
