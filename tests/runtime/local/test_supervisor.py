"""Programs are started, watched and ended."""

import signal
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from infra.local.common.errors import ProgramFailed
from infra.local.launcher import supervisor
from infra.local.launcher.supervisor import Child, Program, Supervisor
from tests.runtime.local.support import alive, until_true


async def at_once() -> bool:
    return True


def program(tmp_path: Path, code: str, ready: Callable[[], Any] = at_once, **limits: Any) -> Program:
    command = (sys.executable, "-c", textwrap.dedent(code))
    return Program(name="sample", command=command, folder=tmp_path, log=tmp_path / "sample.log", ready=ready, **limits)


async def test_pauses_between_restarts_double_up_to_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "_STEADY_SECONDS", 60.0)  # the journeys set it for their whole session
    monkeypatch.setattr(supervisor, "_FIRST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(supervisor, "_LONGEST_PAUSE_SECONDS", 0.15)
    child = Child(program(tmp_path, "raise SystemExit(3)"))
    child.start()
    await until_true(lambda: child.restarts >= 4)
    await child.stop()
    pauses = [record.getMessage() for record in caplog.records if record.name == "infra.local.launcher.supervisor"]
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
    await until_true(lambda: child.restarts >= 3)
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
    await until_true((tmp_path / "inner").exists)
    pids = [supervised.child("sample").pid, int((tmp_path / "inner").read_text())]
    await supervised.stop()
    await until_true(lambda: not any(alive(pid) for pid in pids))


async def test_stop_wakes_a_paused_program(tmp_path: Path, supervised: Supervisor) -> None:
    await supervised.start(program(tmp_path, "import time; time.sleep(60)"))
    await supervised.child("sample").send(signal.SIGSTOP)
    began = time.monotonic()
    await supervised.stop()
    assert time.monotonic() - began < 5
