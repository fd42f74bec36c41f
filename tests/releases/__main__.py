"""`tox -e release`: writes the files of the current version, for later compatibility and upgrade tests.

`tox -e release -- --code` writes its code only, also of a version that is not released yet (`code.py` says what for).
"""

import asyncio
import logging
import sys
import tempfile
from pathlib import Path

from impl.common.releases import version
from infra.local.common.errors import LauncherError
from infra.local.launcher.system import ROOT
from tests.releases import code, contracts, data, dumps
from tests.releases.kept import Release
from tests.support.postgresql import embedded_postgresql


async def write(release: Release) -> None:
    """Writes the contracts, a data folder made by a new system, the same data as PostgreSQL dumps, and the code."""
    contracts.write(ROOT, release)
    code.write(ROOT, release)
    with tempfile.TemporaryDirectory(prefix="comptoir-release-") as name:
        folder = Path(name) / "data"
        release.write_facts(await data.fill(folder))
        with embedded_postgresql() as server:
            dumps.write(folder, Path(name) / "postgresql", server)
        release.pack(folder, release.data)
        release.pack(Path(name) / "postgresql", release.dumps)


def main() -> int:
    """Refuses a version that is not released yet: later tests need files that never change."""
    release = Release(ROOT, version())
    if sys.argv[1:] == ["--code"]:
        code.write(ROOT, release)
        print(f"{release.code} holds the code of {release.version}: commit it.")
        return 0
    if "dev" in release.version:
        print(
            f"pyproject.toml says {release.version}, which is no release: take the .dev0 away first, and put the next one in after."
        )
        return 1
    try:
        asyncio.run(write(release))
    except LauncherError as error:
        print(error)
        return 1
    print(f"{release.contracts} and {release.folder} hold what {release.version} is: commit them with the tag.")
    print("contracts/approvals.yaml: remove its entries, for their breaks are in the release now.")
    return 0


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs warnings while the broker is still starting
    sys.exit(main())
