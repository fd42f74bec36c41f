"""An order's process makes no progress: staff who want to know are told."""

from generated.events.operations import ProcessStuck
from impl.profiling.use_cases.tell import tell_staff
from infra.runtime.store.transaction import Transaction


def on_process_stuck(tx: Transaction, event: ProcessStuck) -> None:
    tell_staff(tx, "PROCESSES", event.order_id, at=event.at, order_number=event.order_number, step=event.step)
