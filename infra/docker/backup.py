"""Backup and restore on servers: `python -m infra.docker.backup backup|restore FILE`, at the addresses of the environment."""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generated.suite import SERVICES
from infra.docker.deploy import ROOT
from infra.local.backup.whole import Place, opened, save
from infra.local.common.errors import BackupFailed, LauncherError
from infra.local.launcher.programs.topics import create_topics, read_topics

_TOPICS = ROOT / "generated" / "topics.json"


async def backup(place: Place, file: Path) -> str:
    """Writes the file while the services go on. Returns a sentence about it. Raises LauncherError."""
    return await save(place, [topic.name for topic in read_topics(_TOPICS)], file)


async def restore(place: Place, file: Path) -> str:
    """Fills empty stores, a registry without schemas and a broker without records. The services must be stopped."""
    with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as name:
        unpacked = opened(file, Path(name) / "backup")
        await create_topics(place.kafka, read_topics(_TOPICS))
        await unpacked.require_empty_log(place)
        unpacked.fill_stores(place)
        count = await unpacked.fill_log(place)
    return f"{len(unpacked.kinds)} stores and {count} records are restored: run the deploy step, then start the services."


def place_of(environment: Mapping[str, str]) -> Place:
    """Where the environment says that everything is, as for the deploy step. Raises BackupFailed."""
    try:
        stores = {service: environment[f"{service.upper()}_STORE_URL"] for service in SERVICES}
        kafka, registry = environment["KAFKA_BOOTSTRAP"], environment["REGISTRY_URL"]
    except KeyError as error:
        raise BackupFailed(f"The environment lacks {error.args[0]}: the backup needs what the deploy step needs.") from error
    programs = environment.get("PG_PROGRAMS")  # where pg_dump is, if it is not on the PATH
    return Place(stores=stores, kafka=kafka, registry=registry, programs=Path(programs) if programs else None)


def main() -> None:
    """Ends with one sentence on standard error when it cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m infra.docker.backup", description=__doc__)
    parser.add_argument("command", choices=["backup", "restore"])
    parser.add_argument("file", type=Path)
    chosen = parser.parse_args()
    act = backup if chosen.command == "backup" else restore
    try:
        sys.stdout.write(f"{asyncio.run(act(place_of(os.environ), chosen.file.resolve()))}\n")
    except LauncherError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
