"""The delivery of a cart: the address, the method and the fee."""

from dataclasses import dataclass, replace
from datetime import date

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


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """`quoted` is the mark of the enquiry that this choice was quoted for. `tax_rate` is the rate of the fee, once ordered."""

    address: PostalAddress
    shipping: ShippingChoice | None = None
    quoted: str | None = None
    tax_rate: int | None = None

    def without_shipping(self) -> "Delivery":
        """The address alone: a method must be chosen again."""
        return Delivery(address=self.address)

    def reopened(self) -> "Delivery":
        """The delivery that an order gives back. It must be quoted and taxed again."""
        return replace(self, quoted=None, tax_rate=None)
