"""Deletes the void invoices of an erased customer, some at a time."""

from impl.billing.job_types import EraseCustomer
from impl.billing.repositories import retention
from infra.runtime.store.transaction import Transaction


def erase_customer(tx: Transaction, job: EraseCustomer) -> None:
    if retention.forget_void_of(tx, job.customer_id):
        tx.schedule(job)
