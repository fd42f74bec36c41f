"""The shop and the back office, served against the mock."""

from collections.abc import Mapping
from pathlib import Path

from infra.design.serving import Place
from infra.local.common.folders import cache_folder
from infra.local.common.progress import Progress
from infra.local.launcher.sites import SITES, existing
from infra.local.site.app import application
from infra.local.site.build import Builder


async def build(places: Mapping[str, Place], services: Mapping[str, str], *, root: Path, progress: Progress) -> None:
    """Builds each site unless it was built before, and serves it at its place. Raises BuildFailed."""
    builder = Builder(root=root, cache=cache_folder(), progress=progress)
    for name in existing(root):
        if name in places:
            places[name].app = application(name, await builder.built(SITES[name]), services)
