"""At which revision a store is, whether the code at hand may run on it, and what is written there about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, inspect, select

from infra.runtime.store import tables
from infra.runtime.store.migrations.chains import Chain, DataRefused

_LATER = "start release {release} or a later one, or restore what was kept before the upgrade."


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What a store says of one chain."""

    revision: str
    compatible_since: str
    """The oldest revision whose code may run on these tables."""
    release: str
    """The release that brought the tables there."""


def read(connection: Connection, chain: Chain) -> Standing | None:
    """Returns None when the store has no revision of the chain."""
    inspector = inspect(connection)
    if not (inspector.has_table(chain.versions.name) and inspector.has_table(tables.chains.name)):
        return None
    revision = connection.execute(select(chain.versions.c.version_num)).scalar()
    row = connection.execute(select(tables.chains).where(tables.chains.c.chain == chain.name)).first()
    if revision is None or row is None:
        return None
    return Standing(revision=revision, compatible_since=row.compatible_since, release=row.release)


def is_pending(found: Standing | None, chain: Chain) -> bool:
    """Whether revisions of the code at hand are still to be applied."""
    return found is None or found.revision < chain.head


def write(connection: Connection, chains: Sequence[Chain], release: str) -> None:
    """Writes down which code may run on the tables now."""
    for chain in chains:
        connection.execute(tables.chains.delete().where(tables.chains.c.chain == chain.name))
        row = {"chain": chain.name, "compatible_since": chain.compatible_since, "release": release}
        connection.execute(tables.chains.insert(), row)


def require(connection: Connection, chains: Sequence[Chain], service: str) -> None:
    """Raises DataRefused unless the code at hand may run on the store as it is: at its revision, or at a later one that allows it."""
    for chain in chains:
        found = read(connection, chain)
        if is_pending(found, chain):
            at = f"are at revision {found.revision}" if found else "have no revision"
            raise DataRefused(
                f"the tables of {chain.owner} in its store {at} and this release needs {chain.head}: "
                f"run `python -m impl migrate {service}` first."
            )
        require_allowed(found, chain)


def require_allowed(found: Standing | None, chain: Chain) -> None:
    """Raises DataRefused when the store is at a later revision on which this code may not run any more."""
    if found is not None and chain.head < found.compatible_since:
        raise DataRefused(
            f"the tables of {chain.owner} in its store are at revision {found.revision}, on which code older than revision "
            f"{found.compatible_since} may not run, and this release knows revision {chain.head}: "
            + _LATER.format(release=found.release)
        )
