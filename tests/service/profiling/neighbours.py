"""PROFILING together with the services that hold something of a customer, all of them real."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import count

from sqlalchemy import JSON, BigInteger, Integer, String

from generated.common.models import Address
from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.ordering.tables import orders
from impl.stocking.repositories import stock_subscriptions
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant
from tests.service.profiling.support import PASSWORD, new_email, sign_in, signed_in
from tests.support.service import Serving

_NUMBERS = count(1)
NAMES = ("profiling", "carting", "ordering", "paying", "billing", "shipping", "stocking")


@dataclass(frozen=True, kw_only=True)
class Together:
    services: Mapping[str, Serving]

    @property
    def profiling(self) -> Serving:
        return self.services["profiling"]

    async def customer(self, word: str) -> tuple[models.Customer, ProfilingClient]:
        """A customer with an unmistakable name, signed in."""
        anybody = self.profiling.client(ProfilingClient)
        email = f"{word.strip('<b>')}.{new_email()}"
        draft = models.CustomerDraft(email=email, password=PASSWORD, first_name=word, last_name=word, language="FR")
        customer = (await anybody.register_customer(operations.RegisterCustomerRequest(body=draft))).body
        return customer, signed_in(self.profiling, await sign_in(anybody, email))

    def home(self, word: str) -> Address:
        return Address(recipient=word, line1=f"1 {word} Row", postal_code="75011", city="Paris", country="FR")

    async def subscribe(self, email: str) -> None:
        """The address waits for a variant."""
        subscription_id = new_id("sub")

        def remember(tx: Transaction) -> None:
            stock_subscriptions.remember(
                tx,
                subscription_id=subscription_id,
                sku="MUG-BLUE-01",
                email=email,
                language="FR",
                token_hash=subscription_id,
                expires_at=tx.now + timedelta(days=1),
            )

        await self.services["stocking"].store.command(remember)

    async def order_of(self, customer_id: str) -> str:
        """An order of the customer that waits for its payment; its id."""
        ordering, order_id = self.services["ordering"], new_id("ord")
        told = {
            "order_id": order_id,
            "order_number": f"CO-2026-{next(_NUMBERS):06}",
            "cart_id": new_id("crt"),
            "customer_id": customer_id,
            "status": "PENDING",
            "process_state": "RUNNING",
        }
        now = ordering.store.clock()
        plain = {BigInteger: 0, Integer: 1, String: "-", JSON: {}, Instant: now}
        rest = {each.name: plain[type(each.type)] for each in orders.c if not each.nullable and each.name not in told}
        await ordering.store.command(lambda tx: tx.insert(orders, {**rest, **told}))
        return order_id

    async def end(self, order_id: str) -> None:
        """The order has ended, and nothing of it is under way."""
        ended = orders.update().where(orders.c.order_id == order_id).values(status="COMPLETED", process_state="DONE")
        await self.services["ordering"].store.command(lambda tx: tx.execute(ended))
