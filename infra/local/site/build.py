"""Builds a site where its sources have changed, apart from the checkout: whoever works there keeps their node_modules."""

import asyncio
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from infra.local.common.errors import BuildFailed
from infra.local.common.folders import exclusive
from infra.local.common.progress import Progress
from infra.local.site.compression import compress
from infra.local.site.node import BUILD, INSTALL, VERSION, run
from infra.local.site.sources import Site, Sources, key, lay_out

_KEPT = 8  # built sites per site: other branches, and systems that still serve an older one
_STAMP = ".comptoir-lock"


@dataclass(frozen=True, kw_only=True)
class Builder:
    """Builds sites in `<cache>/sites` by two commands: one for the packages, one that leaves `dist/`."""

    root: Path
    cache: Path
    progress: Progress
    install: Sequence[str] = INSTALL
    build: Sequence[str] = BUILD

    async def built(self, site: Site) -> Path:
        """The folder to serve, built unless just these sources have been built before. Raises BuildFailed."""
        sources = await asyncio.to_thread(site.read, self.root)
        place = self._folder / site.name / key(sources, VERSION, *self.install, *self.build)
        if not place.exists():
            async with exclusive(self._folder / f"{site.name}.lock"):
                if not place.exists():  # another launcher may have built it meanwhile
                    await self._make(site, sources, place)
        os.utime(place)
        return place

    @property
    def _folder(self) -> Path:
        return self.cache / "sites"

    async def _make(self, site: Site, sources: Sources, place: Path) -> None:
        work = self._folder / f"{site.name}.work"
        folder, log = work / site.folder, self._folder / f"{site.name}.log"
        log.write_bytes(b"")
        await asyncio.to_thread(_renew, work, folder / "node_modules", sources)
        await self._install(site, sources, folder, log)
        with self.progress.step(f"Building the {site.name}, once per change"):
            await run(f"The build of the {site.name}", self.build, folder=folder, log=log)
            if not (folder / "dist" / "index.html").exists():
                raise BuildFailed(f"The build of the {site.name} left no dist/index.html (whole log: {log}).")
            await asyncio.to_thread(compress, folder / "dist")
        place.parent.mkdir(exist_ok=True)
        (folder / "dist").replace(place)
        _forget_old(place.parent)

    async def _install(self, site: Site, sources: Sources, folder: Path, log: Path) -> None:
        names = (f"{site.folder}/{name}" for name in ("package.json", "package-lock.json", ".npmrc"))
        wanted = key({name: sources[name] for name in names if name in sources}, VERSION, *self.install)
        stamp = folder / "node_modules" / _STAMP
        if self.install and not (stamp.exists() and stamp.read_text() == wanted):
            with self.progress.step(f"Packages of the {site.name}, once"):
                await run(f"Installing the packages of the {site.name}", self.install, folder=folder, log=log)
            stamp.parent.mkdir(exist_ok=True)
            stamp.write_text(wanted)


def _renew(work: Path, packages: Path, sources: Sources) -> None:
    """Only the sources and, as long as their lock stays the same, the packages."""
    aside = work.with_suffix(".packages")
    if packages.exists():
        shutil.rmtree(aside, ignore_errors=True)
        packages.replace(aside)
    shutil.rmtree(work, ignore_errors=True)
    lay_out(sources, work)
    if aside.exists():
        aside.replace(packages)


def _forget_old(folder: Path) -> None:
    for old in sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)[:-_KEPT]:
        shutil.rmtree(old, ignore_errors=True)
