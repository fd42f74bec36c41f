"""The counts of limited calls that all replicas of a service share: in their database."""

from sqlalchemy import text

from infra.runtime.http.limits import Allowance
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_NOW = "EXTRACT(EPOCH FROM clock_timestamp())"
# One statement: while another replica counts a call of the same client, this one waits for its row, and then goes on from it.
# A crash of the database may forget the last counts; in return nobody waits for its disk.
_TAKE = text(f"""
    INSERT INTO runtime_call_counts AS kept (key, used_up_at) VALUES (:key, {_NOW} + :each)
    ON CONFLICT (key) DO UPDATE SET used_up_at = GREATEST(kept.used_up_at, {_NOW}) + :each
    WHERE GREATEST(kept.used_up_at, {_NOW}) + :each - {_NOW} <= :seconds + 1e-6
    RETURNING set_config('synchronous_commit', 'off', true)
""")  # noqa: S608 - it contains no value
_WAIT = text(f"SELECT used_up_at - {_NOW} AS wait FROM runtime_call_counts WHERE key = :key")  # noqa: S608 - as above
_FORGET = text(f"DELETE FROM runtime_call_counts WHERE used_up_at < {_NOW}")  # noqa: S608 - as above


class CountsInStore:
    """The generic cell rate algorithm, as CountsInMemory, on PostgreSQL: one instant per key, by the database's clock."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def take(self, key: str, allowance: Allowance) -> float:
        """Counts a call: 0 when it is allowed, otherwise the seconds until one would be; a refused one does not count."""
        each = allowance.seconds / allowance.calls
        return await self._store.command(lambda tx: _take(tx, key, each, allowance.seconds))


def _take(tx: Transaction, key: str, each: float, seconds: float) -> float:
    if tx.one(_TAKE, {"key": key, "each": each, "seconds": seconds}) is not None:
        return 0
    kept = tx.one(_WAIT, {"key": key})
    # without a row, housekeeping has deleted it meanwhile
    return 0 if kept is None else max(kept.wait + each - seconds, _LEAST)


_LEAST = 1e-3
"""The wait may be over by the time it is read: the call was refused all the same."""


def forget_old(tx: Transaction) -> None:
    """Deletes the counts of clients whose allowance is whole again."""
    tx.execute(_FORGET)
