"""The contracts of a release, bundled: what later versions may not break."""

import shutil
from pathlib import Path

from infra.local.common.ports import NAMES
from tests.releases.kept import Release


def write(root: Path, release: Release) -> None:
    """Copies what the codegen bundled, and the two catalogues as they were written."""
    shutil.rmtree(release.contracts, ignore_errors=True)
    shutil.copytree(root / "generated" / "events" / "schemas", release.events)
    for name in NAMES:
        shutil.copy(root / "generated" / name / "openapi.json", release.contracts / f"{name}.openapi.json")
    for catalogue in ("topics.yaml", "problems.yaml"):
        shutil.copy(root / "contracts" / catalogue, release.contracts)
