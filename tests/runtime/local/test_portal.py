"""The developers' portal as a part of a running system."""

from pathlib import Path
from typing import Any

from aiohttp import ClientSession

from infra.local.common.errors import LauncherError
from infra.local.common.ports import HOST, choose_ports
from infra.local.launcher import cli
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.programs.portal import NAME, portal_program
from infra.local.launcher.supervisor import Supervisor
from infra.local.launcher.system import ROOT, System


async def test_it_runs_as_a_program_and_tries_the_services_of_this_system(tmp_path: Path) -> None:
    addresses, supervisor = Addresses(choose_ports("free", listening=()), (NAME,)), Supervisor()
    try:
        await supervisor.start(portal_program(addresses, root=ROOT, folder=tmp_path))
        async with ClientSession() as session:
            async with session.get(f"{addresses.of(NAME)}/") as answer:
                page = await answer.text()
                assert all(url in page for url in addresses.urls.values())
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
            async with session.get(f"{addresses.of(NAME)}/apis/ordering/openapi.json") as answer:
                assert (await answer.json())["servers"] == [{"url": addresses.urls["ordering"]}]
    finally:
        await supervisor.stop()


def test_services_allow_its_origin_only_where_it_is_served() -> None:
    ports = choose_ports("free", listening=())
    origin = f"http://{HOST}:{ports[NAME]}"
    assert origin in Addresses(ports, (NAME,)).environment("ordering")["SITE_ORIGINS"]
    assert origin not in Addresses(ports).environment("ordering")["SITE_ORIGINS"]


def test_up_serves_it_and_systems_of_tests_do_not() -> None:
    asked: list[Any] = []

    def refuse(**given: Any) -> System:
        asked.append(given["portal"])
        raise LauncherError("enough")

    assert cli.main(["up", "--no-sites"], system=refuse) == 1
    assert asked == [True]
    assert not System().served
