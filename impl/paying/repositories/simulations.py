"""The repository of the simulation setting, which is one row."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from impl.paying import tables
from impl.paying.domain.simulation import Simulation
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

THE_ONE: Final = "1"
_READ, _LOCK = Prepared(select(tables.simulation)), Prepared(select(tables.simulation).with_for_update())


class Simulations(Repository[Simulation]):
    resource = "simulation"

    def add_first(self, tx: Transaction) -> bool:
        """Writes ACCEPT, unless staff chose a setting before. Returns whether it was new."""
        return tx.insert_if_absent(
            tables.simulation, id=int(THE_ONE), mode="ACCEPT", delay_ms=0, version=1, created_at=tx.now, updated_at=tx.now
        )

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Simulation | None:
        row = tx.one(_LOCK if lock else _READ)
        if row is None:
            return None
        return Simulation(
            mode=row.mode,
            delay_ms=row.delay_ms,
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
        )

    def _key(self, entity: Simulation) -> str:
        return THE_ONE

    def _state(self, entity: Simulation) -> State:
        return {"mode": entity.mode, "delay_ms": entity.delay_ms}

    def _write(self, tx: Transaction, changed: Sequence[Simulation]) -> None:
        for chosen in changed:
            values = {**self._state(chosen), "version": chosen.version, "updated_at": chosen.updated_at}
            tx.execute(tables.simulation.update(), values)


simulations = Simulations()
