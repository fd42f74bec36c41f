"""The packages of all commands are installed once, whoever comes first, second, or is killed in the middle."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

from requirements.shared import provide, remove_unused

ROOT = Path(__file__).parents[2]
# its installer lasts until somebody says so; then it becomes another program
PROGRAM = """
import os
import subprocess
import sys
from pathlib import Path
from requirements.shared import provide

def install(folder):
    folder.mkdir()
    lasting = [sys.executable, "-c", "print('installs', flush=True); input()"]
    subprocess.run(lasting, cwd=folder, check=True, close_fds=False)

provide(Path(sys.argv[1]), install)
os.execv(sys.executable, [sys.executable, "-c", "print('runs', flush=True); input()"])
"""


def begin(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, str(folder)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def said(stream: IO[str] | None) -> str:
    assert stream
    return stream.readline().strip()


def say(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def end(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        process.communicate("\n", timeout=20)


def test_the_second_says_that_it_waits_and_installs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "packages"
    first = begin(folder)
    assert said(first.stdout) == "installs"
    second = begin(folder)
    assert said(second.stderr).startswith("Another command installs the packages")
    say(first)
    assert [said(first.stdout), said(second.stdout)] == ["runs", "runs"]
    end(first, second)


def test_a_command_that_runs_keeps_nobody_waiting(tmp_path: Path) -> None:
    folder = tmp_path / "packages"
    first = begin(folder)
    say(first)
    assert [said(first.stdout), said(first.stdout)] == ["installs", "runs"]
    second = begin(folder)
    assert said(second.stdout) == "runs"
    end(first, second)


def test_what_an_interrupted_one_has_left_is_thrown_away(tmp_path: Path) -> None:
    folder = tmp_path / "packages"
    folder.mkdir()
    (folder / "half").touch()
    provide(folder, Path.mkdir).close()
    assert [each.name for each in folder.iterdir()] == ["complete"]


def test_nobody_joins_an_installer_whose_starter_was_killed(tmp_path: Path) -> None:
    folder = tmp_path / "packages"
    first = begin(folder)
    assert said(first.stdout) == "installs"
    first.send_signal(signal.SIGKILL)
    first.wait()
    second = begin(folder)
    assert said(second.stderr).startswith("Another command installs the packages")
    say(first)  # its installer reads on
    assert said(second.stdout) == "installs"
    say(second)
    assert said(second.stdout) == "runs"
    end(first, second)


def test_packages_are_removed_unless_a_command_runs_with_them(tmp_path: Path) -> None:
    used, unused = tmp_path / "used", tmp_path / "unused"
    provide(used, Path.mkdir).close()
    lock = provide(used, Path.mkdir)
    provide(unused, Path.mkdir).close()
    remove_unused([used, unused])
    assert (used.exists(), unused.exists()) == (True, False)
    lock.close()
    remove_unused([used])
    assert not used.exists()
