"""Erases a customer whom a restored backup has brought back."""

from dataclasses import dataclass

from impl.profiling.job_types import EraseAgain
from impl.profiling.use_cases.erase_customer import EraseCustomer
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EraseAgainHandler:
    erase: EraseCustomer

    def __call__(self, tx: Transaction, job: EraseAgain) -> None:
        self.erase(tx, job.customer_id)
