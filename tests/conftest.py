"""What all kinds of tests share: the PostgreSQL, and which tests one worker runs (`--dist loadgroup`)."""

from collections.abc import Iterator

import pytest

from tests.support.postgresql import PostgreSql, embedded_postgresql


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSql]:
    with embedded_postgresql() as server:
        yield server


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in the same hook
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a folder on one kind of store are a group: what they share is started once, not once for each file."""
    for item in items:
        store = "postgresql" if item.get_closest_marker("postgresql") else "sqlite"
        item.add_marker(pytest.mark.xdist_group(f"{item.path.parent.name}-{store}"))
