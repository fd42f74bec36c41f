"""The shop and the back office as parts of a running system."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from infra.local.launcher.addresses import Addresses
from infra.local.launcher.probes import answers
from infra.local.launcher.supervisor import Program
from infra.local.site.build import Builder
from infra.local.site.sources import Site

SITES = {"shop": Site(name="shop", folder="frontend"), "backoffice": Site(name="backoffice", folder="backoffice")}


def existing(root: Path) -> list[str]:
    """The names of the sites that the project at `root` has."""
    return [name for name, site in SITES.items() if site.exists(root)]


class Sites:
    """The sites that one system serves: they are built first, then run by its supervisor."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = sites
        self._built: dict[str, Path] = {}

    async def build(self, builder: Builder) -> None:
        """Builds the sites one after another, because each build uses all cores. Raises BuildFailed."""
        for site in self._sites:
            self._built[site.name] = await builder.built(site)

    def programs(self, addresses: Addresses, *, root: Path, folder: Path) -> Iterator[Program]:
        """Returns the programs for the supervisor; `root` is the project's folder, `folder` the running system's."""
        config = folder / "sites.json"
        config.write_text(json.dumps({"services": addresses.urls}))
        for name, built in self._built.items():
            options = ("--port", str(addresses.ports[name]), "--root", str(built), "--config", str(config))
            yield Program(
                name=name,
                command=(sys.executable, "-m", "infra.local.site", name, *options),
                folder=root,
                log=folder / "logs" / f"{name}.log",
                ready=answers(f"{addresses.sites[name]}/health/live"),
            )
