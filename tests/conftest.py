"""What all kinds of tests share."""

from collections.abc import Iterator

import pytest

from tests.support.postgresql import PostgreSql, embedded_postgresql


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSql]:
    with embedded_postgresql() as server:
        yield server
