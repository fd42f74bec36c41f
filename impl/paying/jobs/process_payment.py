"""Process the payment of an order: the simulation answers at once, or later."""

from impl.paying import intents, simulations, views
from impl.paying.job_types import ProcessPayment
from impl.paying.settlement import capture
from infra.runtime.store.transaction import Transaction


def process_payment(tx: Transaction, job: ProcessPayment) -> None:
    intent = intents.lock_of_order(tx, job.order_id)
    if intent is None or intent.has_ended:
        return
    if intent.status == "PROCESSING":  # it was delayed until now
        capture(tx, intent)
        return
    simulation = simulations.read(tx)
    intent.begin_processing(at=tx.now)
    if simulation.mode == "DELAY":
        intent.delay_until(simulation.accepts_at(tx.now))
        intents.save(tx, intent)
        tx.schedule(job, intent.process_at)
    elif simulation.mode == "DECLINE":
        intent.fail("DECLINED", at=tx.now)
        intents.save(tx, intent)
        tx.emit(views.payment_failed(intent))
    else:
        capture(tx, intent)
