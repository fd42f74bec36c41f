"""Processes the payment of an order. The simulation accepts or declines it, at once or later."""

from impl.paying.job_types import ProcessPayment
from impl.paying.repositories.payment_intents import payment_intents
from impl.paying.repositories.simulations import THE_ONE, simulations
from infra.runtime.store.transaction import Transaction


def process_payment(tx: Transaction, job: ProcessPayment) -> None:
    with payment_intents.change_of_order_if_known(tx, job.order_id) as intent:
        if intent is None or intent.has_ended:
            return
        if tx.now < intent.process_at:  # create_payment_intent read it before it was delayed, and made the job due at once
            tx.schedule(job, intent.process_at)
            return
        if intent.status == "PROCESSING":  # it was delayed until now
            intent.succeed(at=tx.now)
            return
        simulation = simulations.get(tx, THE_ONE)
        intent.begin_processing()
        if simulation.mode == "DELAY":
            intent.delay_until(simulation.accepts_at(tx.now))
            tx.schedule(job, intent.process_at)
        elif simulation.mode == "DECLINE":
            intent.fail("DECLINED", at=tx.now)
        else:
            intent.succeed(at=tx.now)
