"""Pushes a process that staff retry: it calls the repair operation of the awaited service, where there is one (ADR 0009)."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from generated.paying.client import PayingClient
from generated.paying.models import PaymentIntentDraft
from generated.paying.operations import CreatePaymentIntentRequest
from generated.shipping.client import ShippingClient
from generated.shipping.models import ShipmentDraft
from generated.shipping.operations import CreateShipmentRequest
from impl.ordering.job_types import PushProcess
from infra.runtime.ids import new_id
from infra.runtime.problem import DependencyUnavailable, Problem
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class PushProcessHandler:
    paying: PayingClient
    shipping: ShippingClient

    async def __call__(self, job: PushProcess) -> Callable[[Transaction], None]:
        """Asks the service again. The event that the service then emits is the progress. An unavailable service is asked later."""
        try:
            await self._ask(job.step, job.order_id)
        except DependencyUnavailable:
            raise
        except Problem as refusal:  # no second try: without the event the process becomes stuck again, and staff see it
            _log.warning("pushing %s was refused: %s", job.step, refusal.code)
        return _nothing

    async def _ask(self, step: str, order_id: str) -> None:
        key = new_id("key")
        if step == "PAYMENT_INTENT":
            draft = PaymentIntentDraft(order_id=order_id)
            await self.paying.create_payment_intent(CreatePaymentIntentRequest(body=draft, idempotency_key=key))
        elif step == "SHIPMENT":
            parcel = ShipmentDraft(order_id=order_id)
            await self.shipping.create_shipment(CreateShipmentRequest(body=parcel, idempotency_key=key))


def _nothing(tx: Transaction) -> None:
    """Ignores the response: the result arrives as an event."""
