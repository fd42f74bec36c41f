"""Stores as earlier releases left them."""

from collections.abc import Sequence

from alembic import command

from infra.runtime.store.migrations.chains import Chain
from infra.runtime.store.migrations.configuration import config_of
from infra.runtime.store.migrations.migrate import locked


def make_first_release(url: str, chains: Sequence[Chain]) -> None:
    """Makes the tables of 0.1.0, which wrote down no revision."""
    with locked(url) as connection:
        for chain in chains:
            command.upgrade(config_of(chain, connection), "0001")
            chain.versions.drop(connection)
