"""An order's process makes no progress."""

from generated.events.operations import ProcessStuck
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_process_stuck(tx: Transaction, event: ProcessStuck) -> None:
    watch.note_process(tx, event)
