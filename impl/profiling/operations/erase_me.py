"""Erase my account."""

from dataclasses import dataclass

from generated.profiling.operations import EraseMeDone, EraseMeRequest
from generated.profiling.problems import OpenOrders
from impl.profiling.gateways.personal_records import PersonalRecords
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.use_cases.erase_customer import EraseCustomer
from impl.profiling.use_cases.password_proof import PasswordProof
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EraseMe:
    """The person is told once: what a restored backup brings back is erased again without a word (`jobs/erase_again.py`).

    An order that is placed between the question and the erasure is taken care of when it ends (`jobs/follow_erasure.py`).
    """

    store: Store
    proof: PasswordProof
    records: PersonalRecords
    erase: EraseCustomer

    async def __call__(self, request: EraseMeRequest) -> EraseMeDone:
        customer_id = request.caller.subject
        proven = await self.proof.of(customer_id, request.body.password)
        if open_orders := await self.records.open_orders(customer_id):
            raise OpenOrders(orders=open_orders)
        return await self.store.command(lambda tx: self._erase(tx, proven.credentials))

    def _erase(self, tx: Transaction, proven: Credentials) -> EraseMeDone:
        if erased := self.erase(tx, proven.user_id, proven):
            queue_message(tx, "ACCOUNT_ERASED", user_id=proven.user_id, recipient=erased.email, language=erased.language)
        return EraseMeDone()
