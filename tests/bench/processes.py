"""What the processes of a running system cost: CPU time and memory."""

import asyncio
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from infra.local.common.errors import NotRunning
from infra.local.launcher.system import System

_TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
_MB = 2**20


@dataclass(frozen=True)
class Memory:
    """In megabytes; PSS counts a page that several processes share once in all, RSS in each."""

    pss: float
    rss: float


def programs(system: System) -> dict[str, int]:
    """The processes of broker, registry and those services that run, by name; each replica, the database and the proxy."""
    found = {}
    services = (name for service in system.urls for name in system.programs(service))
    for name in ("kafka", "registry", "postgresql", "proxy", *services):
        with suppress(NotRunning):
            found[name] = system.pid(name)
    return {name: pid for name, pid in found.items() if pid is not None}


def cpu_seconds(pid: int) -> float:
    """User and system time that a process has used, threads included."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_PER_SECOND


def cpu_by_program(system: System) -> dict[str, float]:
    """By name; the database's is that of all its processes, those that have ended among them."""
    seconds = {name: cpu_seconds(pid) for name, pid in programs(system).items()}
    if "postgresql" in seconds:
        seconds["postgresql"] += _of_children(programs(system)["postgresql"])
    return seconds


def _of_children(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    ended = (int(fields[13]) + int(fields[14])) / _TICKS_PER_SECOND
    running = 0.0
    for child in psutil.Process(pid).children(recursive=True):
        with suppress(FileNotFoundError, ProcessLookupError):  # it ends at this moment
            running += cpu_seconds(child.pid)
    return ended + running


def memory(pids: list[int]) -> Memory:
    """Of these processes together."""
    full = [psutil.Process(pid).memory_full_info() for pid in pids]
    return Memory(sum(each.pss for each in full) / _MB, sum(each.rss for each in full) / _MB)


async def idle_share(system: System, seconds: float = 10.0) -> dict[str, float]:
    """How much of one core each program takes while nothing happens."""
    before = cpu_by_program(system)
    await asyncio.sleep(seconds)
    after = cpu_by_program(system)
    return {name: (after[name] - used) / seconds for name, used in before.items()}
