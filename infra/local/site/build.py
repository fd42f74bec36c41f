"""Builds a site when its sources have changed, outside the checkout: the node_modules there stay as they are."""

import asyncio
import contextlib
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
from infra.local.site.sources import Site, Sources, key, lay_out, manifests

_KEPT = 8  # builds kept per site: for other branches, and for systems that still serve an older one
_PACKAGES = "node_modules"
_STAMP = ".comptoir-lock"


@dataclass(frozen=True, kw_only=True)
class Builder:
    """Builds sites in `<cache>/sites` with two commands: one installs the packages, one builds a site's `dist/`."""

    root: Path
    cache: Path
    progress: Progress
    install: Sequence[str] = INSTALL
    build: Sequence[str] = BUILD

    async def built(self, site: Site) -> Path:
        """Returns the folder to serve; builds it unless the same sources were built before. Raises BuildFailed."""
        sources = await asyncio.to_thread(site.read, self.root)
        place = self._folder / site.name / key(sources, VERSION, *self.install, *self.build)
        if not place.exists():
            async with exclusive(self._folder / "workspace.lock"):
                if not place.exists():  # another launcher may have built it in the meantime
                    await self._make(site, sources, place)
        os.utime(place)
        return place

    @property
    def _folder(self) -> Path:
        return self.cache / "sites"

    async def _make(self, site: Site, sources: Sources, place: Path) -> None:
        work, log = self._folder / "workspace", self._folder / f"{site.name}.log"
        dist = work / site.folder / "dist"
        log.write_bytes(b"")
        await asyncio.to_thread(_renew, work, sources)
        await self._install(work, log)
        with self.progress.step(f"Building the {site.name}, once per change"):
            await run(f"The build of the {site.name}", self.build, folder=work / site.folder, log=log)
            if not (dist / "index.html").exists():
                raise BuildFailed(f"The build of the {site.name} left no dist/index.html (whole log: {log}).")
            await asyncio.to_thread(compress, dist)
        place.parent.mkdir(exist_ok=True)
        dist.replace(place)
        _forget_old(place.parent)

    async def _install(self, work: Path, log: Path) -> None:
        wanted = key(manifests(work), VERSION, *self.install)
        stamp = work / _PACKAGES / _STAMP
        if self.install and not (stamp.exists() and stamp.read_text() == wanted):
            with self.progress.step("Packages of the sites, once"):
                await run("Installing the packages of the sites", self.install, folder=work, log=log)
            stamp.parent.mkdir(exist_ok=True)
            stamp.write_text(wanted)


def _renew(work: Path, sources: Sources) -> None:
    """Keeps only the sources and, while their lock stays the same, the packages."""
    work.mkdir(exist_ok=True)
    _clear(work)
    lay_out(sources, work)


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name == _PACKAGES:
            continue
        if path.is_dir():
            _clear(path)
            with contextlib.suppress(OSError):  # npm may have put packages of one workspace member below it
                path.rmdir()
        else:
            path.unlink()


def _forget_old(folder: Path) -> None:
    for old in sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)[:-_KEPT]:
        shutil.rmtree(old, ignore_errors=True)
