"""Sites as parts of a running system."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from generated import suite
from infra.local.common import ports
from infra.local.common.errors import LauncherError, PortTaken
from infra.local.launcher import cli
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.sites import SITES, Sites, existing
from infra.local.launcher.supervisor import Supervisor
from infra.local.launcher.system import ROOT, System
from tests.runtime.sites.support import builder


async def test_sites_run_as_programs_of_the_supervisor(project: Path, tmp_path: Path) -> None:
    served, supervisor = Sites(list(SITES.values())), Supervisor()
    await served.build(builder(project)[0])
    addresses = Addresses(ports.choose_ports("free", listening=()))
    try:
        await supervisor.start(*served.programs(addresses, root=ROOT, folder=tmp_path))
        async with ClientSession() as session:
            for name, page in {"shop": "shop", "backoffice": "back office"}.items():
                async with session.get(addresses.sites[name].replace("127.0.0.1", "localhost")) as answer:
                    assert page in await answer.text()
            async with session.get(f"{addresses.sites['shop']}/config.json") as answer:
                assert await answer.json() == {"services": addresses.urls}
    finally:
        await supervisor.stop()


def test_only_sites_that_exist_are_served(project: Path) -> None:
    assert existing(project) == ["shop", "backoffice"]
    (project / "backoffice/package.json").unlink()
    assert existing(project) == ["shop"]
    assert not existing(project / "generated")


@pytest.mark.parametrize(("options", "expected"), [([], ["shop"]), (["--no-sites"], [])])
def test_up_serves_the_sites_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], options: list[str], expected: list[str]
) -> None:
    asked: list[Any] = []

    def refuse(**given: Any) -> System:
        asked.append(given["sites"])
        raise LauncherError("a sentence with [/brackets] of a build")

    monkeypatch.setattr(cli, "existing", lambda _: ["shop"])
    assert cli.main(["up", *options], system=refuse) == 1
    assert asked == [expected]
    assert "with [/brackets] of" in capfd.readouterr().err


async def test_the_ports_of_served_sites_must_be_free(monkeypatch: pytest.MonkeyPatch) -> None:
    server = await asyncio.start_server(lambda *_: None, ports.HOST, 0)
    monkeypatch.setitem(ports.MISSION, "backoffice", server.sockets[0].getsockname()[1])
    async with server:
        with pytest.raises(PortTaken, match="of backoffice is taken"):
            await System(services=(), sites=["backoffice"], ports="mission").start()


def test_no_site_is_served_by_default() -> None:
    assert not System().served
    assert SITES.keys() == suite.SITES.keys()
