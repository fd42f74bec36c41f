"""A folder of `tox -e up -- --data DIR`, running or not, as one backup; and a new folder made of it."""

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from generated.suite import SERVICES
from infra.local.backup.whole import Place, opened, save
from infra.local.common.errors import BackupFailed
from infra.local.common.folders import in_use
from infra.local.launcher.credentials import keep_secrets
from infra.local.launcher.layout import StoreKind
from infra.local.launcher.programs.postgresql import Postgresql
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.state import State
from infra.local.launcher.system import TOPICS, System

_BESIDE = ("secrets.json", "sites.json")
_PORT_LINE = 3


async def save_folder(data: Path, file: Path) -> str:
    """Writes the backup; a system that runs goes on. Returns a sentence about it. Raises LauncherError."""
    data, file = data.expanduser().resolve(), file.expanduser().resolve()
    if not (data / "secrets.json").exists():
        raise BackupFailed(f"{data} is no folder of Comptoir: name the one that `tox -e up -- --data` was given.")
    if in_use(data):
        state = State.read(data)
        return await _save(data, file, state.kafka, state.registry)
    async with System(services=(), data=data, store=_kind_of(data)) as system:
        return await _save(data, file, system.kafka, system.registry)


async def _save(data: Path, file: Path, kafka: str, registry: str) -> str:
    kept = [service for service in SERVICES if _kind_of(data) == "postgresql" or (data / f"{service}.db").exists()]
    place = _place(data, kept, kafka, registry)
    beside = {name: (data / name).read_bytes() for name in _BESIDE if (data / name).exists()}
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
    for name in unpacked.beside:
        shutil.copy(folder / "backup" / name, data / name)
    kind: StoreKind = "postgresql" if "postgresql" in unpacked.kinds.values() else "sqlite"
    none = folder / "schemas"  # the registry gets those of the backup, with their ids; the next start registers today's
    none.mkdir()
    async with System(services=(), data=data, store=kind, schemas=none) as system:
        if kind == "postgresql":
            _server(data).create_databases(unpacked.kinds)
        place = _place(data, unpacked.kinds, system.kafka, system.registry)
        unpacked.fill_stores(place)
        count = await unpacked.fill_log(place)
    flag = " --store postgresql" if kind == "postgresql" else ""
    return f"{data}: {len(unpacked.kinds)} stores and {count} records; start it with `tox -e up -- --data {data}{flag}`."


def _kind_of(data: Path) -> StoreKind:
    return "postgresql" if (data / "postgresql").exists() else "sqlite"


def _place(data: Path, services: Iterable[str], kafka: str, registry: str) -> Place:
    if _kind_of(data) == "sqlite":
        stores = {service: f"sqlite:///{data / service}.db" for service in services}
        return Place(stores=stores, kafka=kafka, registry=registry)
    server = _server(data)
    stores = {service: server.url(service) for service in services}
    return Place(stores=stores, kafka=kafka, registry=registry, programs=server.programs)


def _server(data: Path) -> Postgresql:
    """The server that runs on the folder; it wrote down its port."""
    port = int((data / "postgresql" / "postmaster.pid").read_text().splitlines()[_PORT_LINE])
    return Postgresql(folder=data, port=port, password=keep_secrets(data, None).database_password)
