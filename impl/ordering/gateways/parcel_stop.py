"""Stops the parcels at SHIPPING before a confirmed order is cancelled."""

from dataclasses import dataclass

from generated.ordering.problems import NotCancellable
from generated.shipping.client import ShippingClient
from generated.shipping.models import ShipmentStop
from generated.shipping.operations import StopOrderShipmentsRequest
from generated.shipping.problems import ShipmentState
from infra.runtime.ids import new_id


@dataclass(frozen=True)
class ParcelStop:
    shipping: ShippingClient

    async def stop(self, order_id: str, *, by_staff: bool) -> None:
        """Stops all parcels of an order.

        SHIPPING remembers this for parcels that are created later. Raises NotCancellable once a parcel was dispatched.
        """
        body = ShipmentStop(reason="STAFF" if by_staff else "CUSTOMER")
        try:
            await self.shipping.stop_order_shipments(
                StopOrderShipmentsRequest(order_id=order_id, idempotency_key=new_id(order_id), body=body)
            )
        except ShipmentState as refusal:
            raise NotCancellable(state="SHIPPED") from refusal
