"""Open an account."""

from dataclasses import dataclass

from generated.profiling.operations import RegisterCustomerCreated, RegisterCustomerRequest
from impl.common import emails
from impl.profiling.answers import customer_answer
from impl.profiling.domain.customer import Customer
from impl.profiling.repositories import credentials
from impl.profiling.repositories.customers import customers
from impl.profiling.security.passwords import Passwords
from impl.profiling.use_cases.ask_confirmation import ask_confirmation
from impl.profiling.use_cases.links import Links
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RegisterCustomer:
    store: Store
    passwords: Passwords
    links: Links

    async def __call__(self, request: RegisterCustomerRequest) -> RegisterCustomerCreated:
        draft = request.body
        password_hash = await self.passwords.hashed(draft.password, of=(draft.email, draft.first_name, draft.last_name))
        return await self.store.command(lambda tx: self._register(tx, request, password_hash))

    def _register(self, tx: Transaction, request: RegisterCustomerRequest, password_hash: str) -> RegisterCustomerCreated:
        draft = request.body
        customer = Customer(
            customer_id=new_id("cus"),
            email=emails.kept(draft.email),
            first_name=draft.first_name,
            last_name=draft.last_name,
            language=draft.language,
            created_at=tx.now,
            updated_at=tx.now,
        )
        customer.register()
        credentials.add(tx, draft.email, customer.customer_id, password_hash)
        customers.add(tx, customer)
        ask_confirmation(tx, customer, self.links)
        return RegisterCustomerCreated(body=customer_answer(customer), location=f"/customers/{customer.customer_id}")
