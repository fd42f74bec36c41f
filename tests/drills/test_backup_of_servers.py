"""The same with all nine stores on PostgreSQL, by the command for servers, into empty databases."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from generated.suite import SERVICES
from infra.local.launcher.system import System
from tests.drills.selling import adds_up_and_goes_on, reopened, run, selling_during
from tests.support.postgresql import PostgreSql, embedded_postgresql
from tests.support.shop import open_shop
from tests.support.systems import QUICK


def fresh(server: PostgreSql) -> dict[str, str]:
    """The STORE_URLs of empty databases."""
    return {service: server.database() for service in SERVICES}


def upon(urls: Mapping[str, str]) -> dict[str, Mapping[str, str]]:
    """The environments of services whose stores are there."""
    return {"all": QUICK["all"], **{name: {**QUICK.get(name, {}), "STORE_URL": url} for name, url in urls.items()}}


def at(system: System, urls: Mapping[str, str], server: PostgreSql) -> dict[str, str]:
    """The environment of the command."""
    stores = {f"{service.upper()}_STORE_URL": url for service, url in urls.items()}
    return {"KAFKA_BOOTSTRAP": system.kafka, "REGISTRY_URL": system.registry, "PG_PROGRAMS": str(server.programs), **stores}


async def test_servers_are_restored_too(tmp_path: Path) -> None:
    file, data, restored = tmp_path / "shop.backup", tmp_path / "data", tmp_path / "restored"
    with embedded_postgresql() as server:
        urls, empty = fresh(server), fresh(server)
        async with System(data=data, environment=upon(urls)) as system, open_shop(system, "Tasse bleue") as shop:
            orders = await selling_during(
                shop, lambda: run("infra.docker.backup", "backup", str(file), **at(system, urls, server))
            )
            assert await shop.check() == []
        restored.mkdir()
        shutil.copy(data / "secrets.json", restored)  # secrets of servers are kept elsewhere
        none = tmp_path / "schemas"
        none.mkdir()
        async with System(services=(), data=restored, schemas=none) as bare:
            await run("infra.docker.backup", "restore", str(file), **at(bare, empty, server))
        async with reopened(System(data=restored, environment=upon(empty)), orders) as shop:
            await adds_up_and_goes_on(shop)
