"""Set the delivery of a cart: the address, a shipping method at the fee that SHIPPING quotes now, and its relay point."""

from dataclasses import dataclass
from functools import partial

from msgspec import UNSET

from generated.carting.operations import SetCartDeliveryOk, SetCartDeliveryRequest
from generated.carting.problems import RelayPointUnavailable, ShippingNotAvailable
from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.quotes import PointWanted, Quote, QuoteMissingError, enquiry, require_postal_code
from impl.carting.domain.relay_points import KnownPoint
from impl.carting.projections import relay_points
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.change_cart import ChangeCart
from impl.common.addresses import postal_address
from impl.kernel.addresses import PostalAddress
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetCartDelivery:
    change_cart: ChangeCart

    async def __call__(self, request: SetCartDeliveryRequest) -> SetCartDeliveryOk:
        attempt = partial(self._attempt, request=request)
        return SetCartDeliveryOk(body=await self.change_cart.run(request.caller, request.cart_id, attempt))

    def _attempt(self, tx: Transaction, quote: Quote | None, *, request: SetCartDeliveryRequest) -> Cart:
        draft, pricing = request.body, self.change_cart.rules.current(tx)
        with carts.change_open(tx, request.cart_id, Holder.of(request.caller)) as cart:
            cart.require_version(draft.version)
            address = postal_address(draft.address)
            require_postal_code(address.country, address.postal_code)
            point = None if draft.relay_point_id is UNSET else _open_point(tx, draft.relay_point_id, address)
            chosen, mark = None, None
            if draft.shipping_method_code is not UNSET:
                wanted = _wanted(point, draft.shipping_method_code)
                asked = enquiry(cart, pricing, address.country, address.postal_code, tx.now, point=wanted)
                if asked.lines and (quote is None or quote.enquiry != asked):
                    raise QuoteMissingError(asked)
                chosen, mark = _chosen(quote, draft.shipping_method_code, point), asked.mark
            cart.deliver(address, chosen, point=point, mark=mark)
            cart.live_on(tx.now, pricing.cart_days)
        return cart


def _open_point(tx: Transaction, relay_point_id: str, address: PostalAddress) -> KnownPoint:
    known = relay_points.find(tx, relay_point_id)
    if known is None or not known.serves(address):
        raise RelayPointUnavailable(relay_point_id=relay_point_id)
    return known


def _wanted(point: KnownPoint | None, code: str) -> PointWanted | None:
    if point is None:
        return None
    return PointWanted(relay_point_id=point.point.relay_point_id, version=point.version, shipping_method_code=code)


def _chosen(quote: Quote | None, code: str, point: KnownPoint | None) -> ShippingChoice:
    """Returns the chosen method with its fee. An empty cart gets no quote."""
    option = quote.option(code) if quote else None
    if quote is None or option is None:
        raise ShippingNotAvailable(shipping_method_code=code)
    if point is not None and (quote.is_point_refused or not _takes_to(option, point)):
        raise RelayPointUnavailable(relay_point_id=point.point.relay_point_id)
    return option


def _takes_to(option: ShippingChoice, point: KnownPoint) -> bool:
    return option.delivers_to == "RELAY_POINT" and option.carrier_code == point.carrier_code
