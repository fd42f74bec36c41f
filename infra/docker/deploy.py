"""The deploy step, at the addresses of the environment: migrates the stores, creates the topics, registers the event schemas."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from infra.local.common.errors import LauncherError
from infra.local.launcher.programs.schemas import read_schemas, register_schemas
from infra.local.launcher.programs.topics import create_topics, read_topics

ROOT = Path(__file__).parents[2]


async def deploy(kafka: str, registry: str, root: Path = ROOT) -> None:
    """Creates the topics, then registers the schemas. Raises LauncherError when the broker or the registry refuses."""
    topics = read_topics(root / "generated" / "topics.json")
    await create_topics(kafka, topics)
    await register_schemas(registry, read_schemas(root / "generated" / "events" / "schemas", topics))


def migrate(root: Path = ROOT) -> None:
    """Brings the tables of all stores to the revisions of this release. Ends the step when one is refused; it was said which."""
    done = subprocess.run([sys.executable, "-m", "impl", "migrate"], cwd=root, check=False)
    if done.returncode != 0:
        raise SystemExit(done.returncode)


def main() -> None:
    """`python -m infra.docker.deploy` with KAFKA_BOOTSTRAP, REGISTRY_URL and a <SERVICE>_STORE_URL of each service."""
    migrate()  # first: a topic or a schema of this release is of no use to services that cannot start
    try:
        asyncio.run(deploy(os.environ["KAFKA_BOOTSTRAP"], os.environ["REGISTRY_URL"]))
    except KeyError as error:
        sys.exit(f"The environment lacks {error.args[0]}.")
    except LauncherError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
