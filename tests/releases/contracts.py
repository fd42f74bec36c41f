"""The bundled contracts of a release, which later versions must not break."""

import json
import shutil
from pathlib import Path

import yaml

from generated.suite import SERVICES
from tests.releases.kept import Release


def write(root: Path, release: Release) -> None:
    """Copies the bundled contracts of codegen, and the two catalogues."""
    shutil.rmtree(release.contracts, ignore_errors=True)
    shutil.copytree(root / "generated" / "events" / "schemas", release.events)
    for name in SERVICES:
        shutil.copy(root / "generated" / name / "openapi.json", release.contracts / f"{name}.openapi.json")
    for catalogue in ("topics", "problems"):
        document = json.loads((root / "generated" / f"{catalogue}.json").read_text())
        text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=120)
        (release.contracts / f"{catalogue}.yaml").write_text(text)
