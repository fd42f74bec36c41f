"""How rows that are not needed any more are deleted: some at a time, so that nobody waits for the deleting of many."""

from sqlalchemy import ColumnElement, Table, select, tuple_

from infra.runtime.store.transaction import Transaction

AT_ONCE = 500


def forget_some(tx: Transaction, table: Table, *conditions: ColumnElement[bool]) -> bool:
    """Deletes rows that match, but for those that somebody holds just now. Returns whether there may be more."""
    keys = list(table.primary_key.columns)
    some = select(*keys).where(*conditions).limit(AT_ONCE).with_for_update(skip_locked=True)
    these = keys[0].in_(some) if len(keys) == 1 else tuple_(*keys).in_(some)
    return tx.execute(table.delete().where(these)).rowcount == AT_ONCE
