"""Holds stock at STOCKING while an order is placed."""

from dataclasses import dataclass

from generated.carting.models import Cart
from generated.common.models import Shortage, SkuQuantity
from generated.ordering.problems import InsufficientStock, OrderExists
from generated.stocking import problems as refusals
from generated.stocking.client import StockingClient
from generated.stocking.models import Reservation, ReservationDraft, ReservationRelease
from generated.stocking.operations import ReleaseReservationRequest, ReserveStockRequest
from infra.runtime.ids import new_id


@dataclass(frozen=True)
class StockHolds:
    stocking: StockingClient

    async def hold(self, order_id: str, cart: Cart) -> Reservation:
        """Holds all pieces of a cart for an order. Raises a problem of ORDERING when that is refused.

        Each attempt has a new Idempotency-Key: a stored response to an earlier attempt may describe a hold that has ended
        since.
        """
        lines = [SkuQuantity(sku=item.sku, quantity=item.quantity) for item in cart.items]
        wanted = ReserveStockRequest(
            idempotency_key=new_id(order_id), body=ReservationDraft(order_id=order_id, attempt=1, lines=lines)
        )
        try:
            return (await self.stocking.reserve_stock(wanted)).body
        except refusals.InsufficientStock as refusal:
            raise InsufficientStock(shortages=refusal.members["shortages"]) from refusal
        except refusals.UnknownSku as refusal:
            unknown = set(refusal.members["skus"])
            missing = [Shortage(sku=line.sku, requested=line.quantity, available=0) for line in lines if line.sku in unknown]
            raise InsufficientStock(shortages=missing) from refusal
        except (refusals.ReservationCommitted, refusals.ReservationExpired) as refusal:  # the order continued, or ended
            raise OrderExists(order_id=order_id) from refusal

    async def let_go(self, reservation: Reservation) -> None:
        """Releases the pieces. STOCKING ignores the call when the order was written after all."""
        await self.stocking.release_reservation(
            ReleaseReservationRequest(
                reservation_id=reservation.reservation_id,
                idempotency_key=new_id(reservation.reservation_id),
                body=ReservationRelease(reason="ORDER_NOT_CREATED", attempt=reservation.attempt),
            )
        )
