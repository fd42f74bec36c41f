"""A service does not start on a store that was not migrated, and the launcher says why nothing starts."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from infra.local.common.errors import MigrationRefused
from infra.local.launcher.system import ROOT, System
from tests.runtime.local.support import SHOP


def run(*arguments: str, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "impl", *arguments], cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )
    return done.returncode, done.stderr


def test_a_service_whose_store_was_not_migrated_does_not_start_and_says_so(tmp_path: Path) -> None:
    settings = {
        "COMPTOIR_PORT": "1",
        "STORE_URL": f"sqlite:///{tmp_path}/stocking.db",
        "KAFKA_BOOTSTRAP": "127.0.0.1:9",
        "REGISTRY_URL": "http://127.0.0.1:9",
        "SERVICE_SECRET": "a secret of a test that has enough characters",
    }
    code, said = run("stocking", **settings)
    assert code == 2
    assert said.startswith(
        "STOCKING does not start: the tables of the runtime in its store have no revision and this release needs"
    )
    assert said.endswith("run `python -m impl migrate stocking` first.\n")
    assert run("migrate", "stocking", **settings) == (0, "")
    code, said = run("migrate", "stockings", **settings)
    assert (code, said.startswith("There is no service stockings: choose from ")) == (2, True)


async def test_nothing_starts_upon_a_store_that_no_release_wrote(tmp_path: Path) -> None:
    def spoil() -> None:
        with closing(sqlite3.connect(tmp_path / f"{SHOP}.db")) as connection:
            connection.execute("CREATE TABLE orders (order_id TEXT)")

    await asyncio.to_thread(spoil)
    system = System(services=[SHOP], data=tmp_path)
    try:
        with pytest.raises(
            MigrationRefused, match=r"^ORDERING is not migrated: its store has no revisions and is not of release 0\.1\.0"
        ):
            await system.start()
    finally:
        await system.stop()
