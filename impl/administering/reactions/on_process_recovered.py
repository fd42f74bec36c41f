"""A stuck process goes on."""

from generated.events.operations import ProcessRecovered
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_process_recovered(tx: Transaction, event: ProcessRecovered) -> None:
    watch.note_process(tx, event)
