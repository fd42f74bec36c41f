"""A backup of a whole system in one file, and a system made of it again.

All stores are kept as they are at one instant. The log is read after it, so it has every event that a store had sent by then; of
the events that came later, whose owners will not know them, none is restored: a store's own sequences tell which they are.
"""

import json
import tarfile
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from infra.local.backup import log, registry, stores
from infra.local.backup.log import Keeps, KeptRecord
from infra.local.common.archives import unpack
from infra.local.common.errors import BackupFailed
from infra.runtime.events.access import OPEN_KAFKA, OPEN_REGISTRY, KafkaAccess, RegistryAccess

_FORMAT = 1
_MANIFEST, _LOG, _REGISTRY = "manifest.json", "log.jsonl.gz", "registry.zip"


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a system keeps its state."""

    stores: Mapping[str, str]
    """STORE_URLs by service."""
    kafka: str
    registry: str
    """Its Confluent-compatible address."""
    kafka_access: KafkaAccess = OPEN_KAFKA
    registry_access: RegistryAccess = OPEN_REGISTRY
    programs: Path | None = None
    """Where `pg_dump` and `pg_restore` are; by default on the PATH."""


async def save(place: Place, topics: list[str], file: Path, *, beside: Mapping[str, bytes] | None = None) -> str:
    """Writes the file, which only its owner may read; the system may run meanwhile. Returns a sentence about it.

    `beside` are small files that belong to it. Raises BackupFailed.
    """
    if file.exists():
        raise BackupFailed(f"{file} is there already: choose another name, or remove it.")
    with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as name:
        folder = Path(name)
        with stores.frozen(place.stores, place.programs) as held:
            taken_at = datetime.now(UTC).isoformat(timespec="seconds")
            for service, store in held.items():
                store.copy(folder / f"{service}.store")
        kinds = {service: store.kind for service, store in held.items()}
        count = await log.export(place.kafka, topics, folder / _LOG, place.kafka_access)
        await registry.export(place.registry, folder / _REGISTRY, place.registry_access)
        for small, content in (beside or {}).items():
            (folder / small).write_bytes(content)
        manifest = {"format": _FORMAT, "taken_at": taken_at, "stores": kinds, "beside": sorted(beside or {})}
        (folder / _MANIFEST).write_text(json.dumps(manifest, indent=2))
        draft = folder / "whole.tar"
        draft.touch(mode=0o600)
        with tarfile.open(draft, "w") as tar:
            for path in sorted(folder.iterdir()):
                if path != draft:
                    tar.add(path, arcname=path.name)
        draft.rename(file)
    return f"{file}: {len(kinds)} stores as of {taken_at}, {count} records of the log, the schemas."


@dataclass(frozen=True, kw_only=True)
class Unpacked:
    """A backup in a folder."""

    folder: Path
    kinds: Mapping[str, str]
    beside: tuple[str, ...]

    async def require_empty_log(self, place: Place) -> None:
        """Raises BackupFailed when the broker has records: better before anything was filled."""
        await log.require_empty(place.kafka, self.folder / _LOG, place.kafka_access)

    def fill_stores(self, place: Place) -> None:
        """Fills the stores, which must be empty. Raises BackupFailed."""
        for service, kind in self.kinds.items():
            if service not in place.stores:
                raise BackupFailed(f"There is no store for {service}, which the backup has.")
            stores.fill(place.stores[service], self.folder / f"{service}.store", kind, place.programs)

    async def fill_log(self, place: Place, *, keeps: Callable[[Mapping[str, str]], Keeps] | None = None) -> int:
        """Fills registry and log, which must be empty, as of the instant of the stores; returns the number of records."""
        await registry.load(place.registry, self.folder / _REGISTRY, place.registry_access)
        urls = {service: place.stores[service] for service in self.kinds}
        count = await log.replay(place.kafka, self.folder / _LOG, (keeps or known_to_their_owners)(urls), place.kafka_access)
        for url in urls.values():
            stores.read_everything_again(url)
        return count


def known_to_their_owners(urls: Mapping[str, str]) -> Keeps:
    """Whether a record's sequence is one that the restored store of its service has given out. Others are of a lost future."""
    given = {service: stores.sequences_of(url) for service, url in urls.items()}

    def keeps(record: KeptRecord) -> bool:
        service, sequence = record.header("ce_source").removeprefix("/"), record.header("sequence")
        if service not in given or not sequence.isdecimal():
            return True  # no event of ours
        numbers, key = given[service], (record.key or b"").decode(errors="replace")
        forgotten = numbers.get((record.topic, ""), 0)  # a key that the store forgot had no higher number
        return int(sequence) <= numbers.get((record.topic, key), forgotten)

    return keeps


def opened(file: Path, folder: Path) -> Unpacked:
    """Unpacks a backup into a folder. Raises BackupFailed when it is none."""
    try:
        with tarfile.open(file) as tar:
            unpack(tar, folder)
        manifest = json.loads((folder / _MANIFEST).read_text())
    except (OSError, tarfile.TarError, ValueError) as error:
        raise BackupFailed(f"{file} is no backup of Comptoir: {error}.") from error
    if manifest["format"] != _FORMAT:
        raise BackupFailed(f"{file} has the format {manifest['format']}: restore it with the release that wrote it.")
    return Unpacked(folder=folder, kinds=manifest["stores"], beside=tuple(manifest["beside"]))
