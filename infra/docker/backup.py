"""Backup and restore on servers: `python -m infra.docker.backup backup|restore FILE`, at the addresses of the environment."""

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

from infra.docker.deploy import ROOT
from infra.docker.settings import DeploySettings, read_deploy_settings
from infra.local.backup.whole import Place, opened, save
from infra.local.common.errors import BackupFailed, LauncherError
from infra.local.launcher.programs.topics import create_topics, read_topics
from infra.runtime.settings import SettingsError

_TOPICS = ROOT / "generated" / "topics.json"


async def backup(settings: DeploySettings, file: Path) -> str:
    """Writes the file while the services go on. Returns a sentence about it. Raises LauncherError."""
    return await save(place_of(settings), [topic.name for topic in read_topics(_TOPICS)], file)


async def restore(settings: DeploySettings, file: Path) -> str:
    """Fills empty stores, a registry without schemas and a broker without records. The services must be stopped."""
    place = place_of(settings)
    with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as name:
        unpacked = opened(file, Path(name) / "backup")
        await create_topics(place.kafka, read_topics(_TOPICS), settings.layout, place.kafka_access)
        await unpacked.require_empty_log(place)
        unpacked.fill_stores(place)
        count = await unpacked.fill_log(place)
    return f"{len(unpacked.kinds)} stores and {count} records are restored: run the deploy step, then start the services."


def place_of(settings: DeploySettings) -> Place:
    """Where the settings of the deploy step say that everything is. Raises BackupFailed."""
    if lacking := [f"{service.upper()}_STORE_URL" for service, url in settings.stores.items() if not url]:
        raise BackupFailed(f"The environment lacks {', '.join(lacking)}: the backup needs what the deploy step needs.")
    return Place(
        stores=settings.stores,
        kafka=settings.kafka_bootstrap,
        registry=settings.registry_url,
        kafka_access=settings.kafka_access,
        registry_access=settings.registry_access,
        programs=Path(settings.pg_programs) if settings.pg_programs else None,
    )


def main() -> None:
    """Ends with one sentence on standard error when it cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m infra.docker.backup", description=__doc__)
    parser.add_argument("command", choices=["backup", "restore"])
    parser.add_argument("file", type=Path)
    chosen = parser.parse_args()
    act = backup if chosen.command == "backup" else restore
    try:
        sys.stdout.write(f"{asyncio.run(act(read_deploy_settings(os.environ), chosen.file.resolve()))}\n")
    except (LauncherError, SettingsError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
