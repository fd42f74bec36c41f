"""Every chain of revisions, on both databases: it leaves what the code declares, and an old store gets there with its rows."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Column, MetaData

from generated.suite import SERVICES
from impl.__main__ import tables as tables_of
from impl.common.releases import migrations
from infra.runtime.store.migrations.chains import Chain, chains_of, compatible_since
from infra.runtime.store.migrations.configuration import config_of
from infra.runtime.store.migrations.migrate import locked, migrate
from tests.support.postgresql import PostgreSql
from tests.support.shapes_of_tables import shape


def chains(service: str) -> tuple[Chain, Chain]:
    return chains_of(service, migrations(service), tables_of(service))


ALL = {service: chains(service)[1] for service in SERVICES} | {"runtime": chains(SERVICES[0])[0]}


def by_revisions(url: str, *chosen: Chain) -> dict[str, Any]:
    with locked(url) as connection:
        for chain in chosen:
            command.upgrade(config_of(chain, connection), "head")
        return shape(connection)


def at_once(url: str, *chosen: Chain) -> dict[str, Any]:
    migrate(url, chosen, "1.0.0")
    with locked(url) as connection:
        return shape(connection)


def differences(left: dict[str, Any], right: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (left.get(name), right.get(name)) for name in left.keys() | right.keys() if left.get(name) != right.get(name)}


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def urls(request: pytest.FixtureRequest, folder: Path) -> Iterator[Any]:
    """A function that gives an empty store with each call."""
    if request.param == "postgresql":
        server: PostgreSql = request.getfixturevalue("postgresql")
        yield server.database
    else:
        numbers = iter(range(100))
        yield lambda: f"sqlite:///{folder / str(next(numbers))}.db"


@pytest.mark.parametrize("service", SERVICES)
def test_the_revisions_leave_what_the_code_declares(urls: Any, service: str) -> None:
    assert differences(by_revisions(urls(), *chains(service)), at_once(urls(), *chains(service))) == {}


def test_a_column_without_a_revision_is_found_by_its_name(urls: Any) -> None:
    runtime, carting = chains("carting")
    declared = MetaData()
    for table in carting.metadata.sorted_tables:
        table.to_metadata(declared)
    declared.tables["carts"].append_column(Column("colour", declared.tables["carts"].c.status.type))
    found = differences(by_revisions(urls(), runtime, carting), at_once(urls(), runtime, replaced(carting, declared)))
    assert list(found) == ["carts.colour"]


def replaced(chain: Chain, metadata: MetaData) -> Chain:
    return Chain(name=chain.name, owner=chain.owner, folder=chain.folder, metadata=metadata)


@pytest.mark.parametrize("owner", ALL)
def test_a_chain_is_one_line_of_numbers_that_only_goes_up(owner: str) -> None:
    chain = ALL[owner]
    with locked("sqlite://") as connection:
        script = ScriptDirectory.from_config(config_of(chain, connection))
        revisions = list(script.walk_revisions())[::-1]
    numbers = [each.revision for each in revisions]
    assert numbers == list(chain.revisions) == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    assert [each.down_revision for each in revisions] == [None, *numbers[:-1]]
    assert script.get_heads() == [chain.head]
    assert [each.revision for each in revisions if hasattr(each.module, "downgrade")] == []  # ADR 0032: never back
    since = [compatible_since(path) for path in chain.revisions.values()]
    assert since == sorted(since)
    assert all(oldest <= number for oldest, number in zip(since, numbers, strict=True))


_TAKES_AWAY = re.compile(r"\.(drop_(?!constraint)\w+|rename_table|alter_column)\(")


@pytest.mark.parametrize("owner", ALL)
def test_a_revision_that_takes_something_away_ends_the_time_of_older_code(owner: str) -> None:
    for number, path in list(ALL[owner].revisions.items())[1:]:
        before = ALL[owner].revisions[f"{int(number) - 1:04}"]
        if _TAKES_AWAY.search(path.read_text()):
            assert compatible_since(path) > compatible_since(before), f"{path.name} says that older code may go on"
