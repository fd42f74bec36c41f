"""The one row that says what the simulated payment answers."""

from typing import Any

from sqlalchemy import Row, select

from impl.paying.domain.simulation import Simulation
from impl.paying.tables import simulation
from infra.runtime.store.transaction import Transaction

_READ = select(simulation.c.mode, simulation.c.delay_ms, simulation.c.version, simulation.c.created_at, simulation.c.updated_at)


def write_first(tx: Transaction) -> None:
    """ACCEPT, unless staff chose before."""
    tx.insert_if_absent(simulation, id=1, mode="ACCEPT", delay_ms=0, version=1, created_at=tx.now, updated_at=tx.now)


def read(tx: Transaction) -> Simulation:
    return _simulation_of(tx.all(_READ)[0])


def lock(tx: Transaction) -> Simulation:
    return _simulation_of(tx.lock(_READ)[0])


def save(tx: Transaction, chosen: Simulation) -> None:
    tx.execute(
        simulation.update().values(
            mode=chosen.mode, delay_ms=chosen.delay_ms, version=chosen.version, updated_at=chosen.updated_at
        )
    )


def _simulation_of(row: Row[Any]) -> Simulation:
    return Simulation(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name
