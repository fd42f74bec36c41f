"""The delivery of a cart: the address, the method and the fee, and the relay point."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from impl.carting.domain.relay_points import ChosenPoint
from impl.kernel.addresses import PostalAddress


@dataclass(frozen=True, kw_only=True)
class ShippingChoice:
    """A shipping method with the fee that SHIPPING quoted, in cents."""

    shipping_method_code: str
    name: str
    carrier_code: str
    fee: int
    earliest_day: date
    latest_day: date
    name_en: str | None = None
    delivers_to: str = "HOME"
    """HOME or RELAY_POINT. A choice from before there were relay points goes home."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """`quoted` is the mark of the enquiry that this choice was quoted for. `tax_rate` is the rate of the fee, once ordered."""

    address: PostalAddress
    shipping: ShippingChoice | None = None
    quoted: str | None = None
    tax_rate: int | None = None
    relay_point: ChosenPoint | None = None
    """The one that was chosen last. It stays when the method must be chosen again."""

    @property
    def point_closed_at(self) -> datetime | None:
        """Since when the relay point takes no parcels for the address; None while it does, and without one."""
        return self.relay_point.closed_at(self.address) if self.relay_point else None

    @property
    def lacks_point(self) -> bool:
        """Whether the chosen method delivers to a relay point, and none is chosen that is open."""
        return (
            self.shipping is not None
            and self.shipping.delivers_to == "RELAY_POINT"
            and (self.relay_point is None or self.point_closed_at is not None)
        )

    def requoted(self, option: ShippingChoice, *, mark: str, refused_at: datetime | None) -> "Delivery":
        """The delivery with what its method costs now.

        `refused_at` is when SHIPPING offered the method without the relay point only.
        """
        point = self.relay_point
        if point is not None:
            point = replace(point, refused_at=refused_at and (point.refused_at or refused_at))
        return Delivery(address=self.address, shipping=option, quoted=mark, relay_point=point)

    def without_shipping(self) -> "Delivery":
        """The address and the relay point: a method must be chosen again."""
        return Delivery(address=self.address, relay_point=self.relay_point)

    def reopened(self) -> "Delivery":
        """The delivery that an order gives back. It must be quoted and taxed again."""
        return replace(self, quoted=None, tax_rate=None)
