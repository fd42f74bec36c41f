"""What a person meets at the command line."""

import functools
import os
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

import psutil
import pytest

from generated.suite import SERVICES
from infra.local.common import folders, ports
from infra.local.common.errors import DownloadFailed, LauncherError, NotEnoughRoom, PortTaken
from infra.local.common.progress import Silent
from infra.local.launcher import cli
from infra.local.launcher.programs.artifacts import Artifacts, read_lock
from infra.local.launcher.system import ROOT, System
from infra.local.players.accounts import Account
from tests.runtime.local.support import SHOP, STAND_IN, Running, alive


@pytest.fixture
def launched(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `up` in a process of its own, with one stand-in and a cache folder's `running` of its own."""
    script = tmp_path / "launch.py"
    script.write_text(
        "import functools, sys\nfrom infra.local.launcher.cli import main\nfrom infra.local.launcher.system import System\n"
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


@pytest.mark.parametrize("ending", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.launcher)])
def test_up_prints_addresses_and_ends_on_a_signal_without_a_trace(
    launched: Callable[..., subprocess.Popen[str]], ending: signal.Signals
) -> None:
    process = launched("up", "--ports", "free", "--no-sites")
    said = printed_until(process, "Ctrl-C stops everything")
    folder = Path(said.rpartition("Files: ")[2].split()[0])
    children = psutil.Process(process.pid).children(recursive=True)
    assert len(children) == 5  # the broker, the registry, the inbox, the services, the portal
    assert "owner@comptoir.example" in said
    process.send_signal(ending)
    rest, _ = process.communicate(timeout=30)
    assert process.returncode == 0, rest
    assert "Traceback" not in rest
    assert not [child for child in children if alive(child.pid)]
    assert not folder.exists()


@pytest.mark.launcher
def test_a_killed_launcher_leaves_no_process_and_the_next_one_clears_its_folder(
    launched: Callable[..., subprocess.Popen[str]],
) -> None:
    process = launched("up", "--ports", "free", "--no-sites")
    said = printed_until(process, "Ctrl-C stops everything")
    folder = Path(said.rpartition("Files: ")[2].split()[0])
    children = psutil.Process(process.pid).children(recursive=True)
    assert folder.exists()
    process.kill()
    assert not psutil.wait_procs(children, timeout=15)[1]
    folders.remove_abandoned()  # another launcher on this machine may have done it already
    assert not folder.exists()


@pytest.mark.launcher
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
    chosen = ports.choose_ports("free", listening=SERVICES)
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


@pytest.mark.parametrize(
    ("options", "accounts"),
    [((), True), (("--data", "shop"), False), (("--data", "shop", "--demo-accounts"), True), (("--demo-accounts",), True)],
)
def test_demo_accounts_come_into_a_folder_that_is_kept_only_when_asked_for(options: Sequence[str], accounts: bool) -> None:
    class NoSystem:
        owner = None

        def __init__(self, **_: object) -> None: ...

        async def start(self) -> None: ...

        async def stop(self) -> None: ...

    asked: list[bool] = []

    async def load(_: System, *, accounts: bool) -> list[Account]:
        asked.append(accounts)
        raise LauncherError("that is all")

    assert cli.main(["up", "--no-sites", *options], load, system=cast("Any", NoSystem)) == 1
    assert asked == [accounts]


def test_no_demo_and_its_accounts_are_not_both_asked_for(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["up", "--no-demo", "--demo-accounts"])
    assert "not allowed with" in capfd.readouterr().err


def test_doctor_tells_what_it_found(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) in {0, 1}
    assert "Java runtime" in capfd.readouterr().out
