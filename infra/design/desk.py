"""The desk as a whole: the mocks, the sites and the portal of the contracts at hand, in one process."""

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path

from codegen.reading import Contracts
from infra.design import sites
from infra.design.current import Current
from infra.design.lint import Lint
from infra.design.mock.service import Mocks
from infra.design.portal.app import portal
from infra.design.portal.changelog import changelog_of
from infra.design.screen import Screen
from infra.design.serving import Place, Servers
from infra.local.common.errors import BuildFailed
from infra.local.common.ports import Ports
from infra.local.common.progress import Progress
from infra.local.site.headers import SECURITY_HEADERS

_PORTAL = "portal"
_KEPT = "The mock answers by the contracts as they were."
_NONE_YET = "The mock starts when they are mended."


class Desk:
    """Serves what the contracts below `root` say, until it is cancelled."""

    def __init__(
        self, root: Path, screen: Screen, progress: Progress, *, ports: Ports = "mission", with_sites: bool = True
    ) -> None:
        self.current = Current(root)
        self.places: dict[str, Place] = {}
        """By name of the service, the site, or `portal`."""
        self.is_ready = asyncio.Event()
        self._root, self._screen, self._progress = root, screen, progress
        self._ports, self._with_sites = ports, with_sites
        self._servers = Servers()
        self._lint = Lint(root, lambda lines: screen.faults(lines, "Found by the lint; the mock has the change all the same."))
        self._mocks: Mocks
        self._building: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Reads, serves, and follows every change. Raises PortTaken."""
        began = time.perf_counter()
        try:
            async for current in self.current.readings():
                if current.faults:
                    self._screen.faults(current.faults, _KEPT if self.is_ready.is_set() else _NONE_YET)
                    await self._lint.stop()
                elif self.is_ready.is_set():
                    await self._follow(current.contracts)
                    await self._lint.begin()
                else:
                    await self._begin(current.contracts)
                    addresses = {name: place.address for name, place in self.places.items()}
                    self._screen.ready(addresses, current.contracts, time.perf_counter() - began)
                    self.is_ready.set()
                    await self._lint.begin()
        finally:
            await self._stop()

    async def sites_are_built(self) -> None:
        """Returns when the sites are served, or cannot be built."""
        await self.is_ready.wait()
        if self._building is not None:
            await self._building

    async def _begin(self, contracts: Contracts) -> None:
        for name, port in _wanted(contracts, with_sites=self._with_sites).items():
            self.places[name] = Place(name, port if self._ports == "mission" else 0)
        self._mocks = Mocks(self._origins(contracts))
        await self._put(contracts)
        self.places[_PORTAL].app = portal(
            lambda: self.current.contracts,
            addresses=self._services(contracts),
            faults=lambda: self.current.faults,
            changelog=changelog_of(self._root),
        )
        for name, place in self.places.items():
            await self._serve(name, place, contracts)
        if self._with_sites:
            self._building = asyncio.create_task(self._build_sites(contracts))

    async def _follow(self, contracts: Contracts) -> None:
        began = time.perf_counter()
        new = [service for service in contracts.suite.services if service.name not in self.places]
        for service in new:
            self.places[service.name] = Place(service.name, service.port if self._ports == "mission" else 0)
        changed = await self._put(contracts)
        for service in new:
            await self._serve(service.name, self.places[service.name], contracts)
        added = {service.name for service in new}
        told = [f"{name} at {self.places[name].address}" if name in added else name for name in changed]
        self._screen.changed(told, time.perf_counter() - began)

    async def _put(self, contracts: Contracts) -> list[str]:
        """Puts the mocks of what has changed in their places. Returns the names of these services."""
        built, faults = await asyncio.to_thread(self._mocks.build, contracts)
        for name, app in built.items():
            self.places[name].app = app
        if faults:
            self._screen.faults(faults, _KEPT)
        return list(built)

    async def _serve(self, name: str, place: Place, contracts: Contracts) -> None:
        if name in contracts.suite.sites:
            await self._servers.serve(place, SECURITY_HEADERS)
        else:
            await self._servers.serve(place)

    async def _build_sites(self, contracts: Contracts) -> None:
        try:
            await sites.build(self.places, self._services(contracts), root=self._root, progress=self._progress)
        except BuildFailed as error:
            self._screen.faults(str(error).splitlines(), "The sites are not served.")

    def _origins(self, contracts: Contracts) -> list[str]:
        """Returns the origins of the pages that call the services."""
        pages = (*contracts.suite.sites, _PORTAL)
        return [origin for name in pages if name in self.places for origin in self.places[name].origins]

    def _services(self, contracts: Contracts) -> Mapping[str, str]:
        return {name: self.places[name].address for name in contracts.suite.names}

    async def _stop(self) -> None:
        if self._building is not None:
            self._building.cancel()
            await asyncio.gather(self._building, return_exceptions=True)
        await self._lint.stop()
        await self._servers.stop()


def _wanted(contracts: Contracts, *, with_sites: bool) -> dict[str, int]:
    """Returns the port of everything that is served, by name."""
    services = {service.name: service.port for service in contracts.suite.services}
    return {_PORTAL: contracts.suite.tools[_PORTAL], **(contracts.suite.sites if with_sites else {}), **services}
