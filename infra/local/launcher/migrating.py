"""The step before the services start: it brings their tables to the revisions of this release."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from infra.local.common.errors import MigrationRefused

BEFORE_UPGRADE = "before-upgrade"
"""In a folder whose data are kept: the stores as they were before the last upgrade."""


async def migrate(stores: Mapping[str, str], *, root: Path, keep: Path | None, environment: Mapping[str, str]) -> None:
    """Migrates the stores at these URLs, by service; copies all of them to `keep` first, if any is to change.

    Raises MigrationRefused, and then the services must not start.
    """
    if not stores:
        return
    urls = {f"{service.upper()}_STORE_URL": url for service, url in stores.items()}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "impl", "migrate", *stores, *(("--keep", str(keep)) if keep else ())),
        cwd=root,
        env={**os.environ, **environment, **urls},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        _, said = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    if process.returncode != 0:
        raise MigrationRefused(said.decode(errors="replace").strip())
