"""The deploy step, at the addresses of the environment: migrates the stores, creates the topics, registers the event schemas."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from infra.docker.partitions import add_partitions
from infra.docker.settings import DeploySettings, read_deploy_settings
from infra.local.common.errors import LauncherError
from infra.local.launcher.programs.schemas import read_schemas, register_schemas
from infra.local.launcher.programs.topics import create_topics, read_topics
from infra.runtime.settings import SettingsError

ROOT = Path(__file__).parents[2]
_ADD = "--add-partitions"


async def deploy(settings: DeploySettings, root: Path = ROOT) -> None:
    """Creates the topics, then registers the schemas. Raises LauncherError when the broker or the registry refuses."""
    topics = read_topics(root / "generated" / "topics.json")
    await create_topics(settings.kafka_bootstrap, topics, settings.layout, settings.kafka_access)
    schemas = read_schemas(root / "generated" / "events" / "schemas", topics)
    await register_schemas(settings.registry_url, schemas, settings.registry_access)


def migrate(root: Path = ROOT) -> None:
    """Brings the tables of all stores to the revisions of this release. Ends the step when one is refused; it was said which."""
    done = subprocess.run([sys.executable, "-m", "impl", "migrate"], cwd=root, check=False)
    if done.returncode != 0:
        raise SystemExit(done.returncode)


def main(arguments: list[str]) -> None:
    """`python -m infra.docker.deploy` with the variables of `DeploySettings` and a `<SERVICE>_STORE_URL` of each service.

    `--add-partitions` does that in place of the rest.
    """
    if arguments not in ([], [_ADD]):
        sys.exit(f"usage: python -m infra.docker.deploy [{_ADD}]")
    try:
        settings = read_deploy_settings(os.environ)
        if arguments:
            sys.stdout.write(f"{asyncio.run(add_partitions(settings, ROOT / 'generated' / 'topics.json'))}\n")
        else:
            migrate()  # first: a topic or a schema of this release is of no use to services that cannot start
            asyncio.run(deploy(settings))
    except (LauncherError, SettingsError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(sys.argv[1:])
