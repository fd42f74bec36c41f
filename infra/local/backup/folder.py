"""A folder of `tox -e up -- --data DIR`, running or not, as one backup; and a new folder made of it."""

import shutil
import tempfile
from pathlib import Path

from generated.suite import SERVICES
from infra.local.backup.whole import Place, opened, save
from infra.local.common.errors import BackupFailed
from infra.local.common.folders import in_use
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.state import State
from infra.local.launcher.system import TOPICS, System

_BESIDE = ("secrets.json", "sites.json")


async def save_folder(data: Path, file: Path) -> str:
    """Writes the backup; a system that runs goes on. Returns a sentence about it. Raises LauncherError."""
    data, file = data.expanduser().resolve(), file.expanduser().resolve()
    if not (data / "secrets.json").exists():
        raise BackupFailed(f"{data} is no folder of Comptoir: name the one that `tox -e up -- --data` was given.")
    if in_use(data):
        state = State.read(data)
        return await _save(data, file, state.kafka, state.registry)
    async with System(services=(), data=data) as system:
        return await _save(data, file, system.kafka, system.registry)


async def _save(data: Path, file: Path, kafka: str, registry: str) -> str:
    stores = _stores(data, [service for service in SERVICES if (data / f"{service}.db").exists()])
    if not stores:
        raise BackupFailed(f"{data} has no stores of SQLite: back up databases with `python -m infra.docker.backup`.")
    beside = {name: (data / name).read_bytes() for name in _BESIDE if (data / name).exists()}
    place = Place(stores=stores, kafka=kafka, registry=registry)
    return await save(place, [topic.name for topic in read_topics(TOPICS)], file, beside=beside)


async def restore_folder(file: Path, data: Path) -> str:
    """Makes a folder of a backup, for `tox -e up -- --data`. Returns a sentence about it. Raises LauncherError."""
    file, data = file.expanduser().resolve(), data.expanduser().resolve()
    if data.exists() and any(data.iterdir()):
        raise BackupFailed(f"{data} is not empty: restore into a new folder.")
    data.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{data.name}-", dir=data.parent) as name:
            return await _restore(file, data, Path(name))
    except BaseException:
        shutil.rmtree(data, ignore_errors=True)
        raise


async def _restore(file: Path, data: Path, folder: Path) -> str:
    unpacked = opened(file, folder / "backup")
    stores = _stores(data, list(unpacked.kinds))
    unpacked.fill_stores(Place(stores=stores, kafka="", registry=""))
    for name in unpacked.beside:
        shutil.copy(folder / "backup" / name, data / name)
    none = folder / "schemas"  # the registry gets those of the backup, with their ids; the next start registers today's
    none.mkdir()
    async with System(services=(), data=data, schemas=none) as system:
        place = Place(stores=stores, kafka=system.kafka, registry=system.registry)
        count = await unpacked.fill_log(place)
    return f"{data}: {len(stores)} stores and {count} records; start it with `tox -e up -- --data {data}`."


def _stores(data: Path, services: list[str]) -> dict[str, str]:
    return {service: f"sqlite:///{data / service}.db" for service in services}
