"""Where a cart goes, how, and for how much."""

from dataclasses import dataclass, replace
from datetime import date

from impl.kernel.addresses import PostalAddress


@dataclass(frozen=True, kw_only=True)
class ShippingChoice:
    """A way to be delivered, with the fee that SHIPPING quoted, in cents."""

    shipping_method_code: str
    name: str
    carrier_code: str
    fee: int
    earliest_day: date
    latest_day: date


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """`quoted` is the mark of the enquiry that SHIPPING answered with this choice; `tax_rate` that of the fee, once ordered."""

    address: PostalAddress
    shipping: ShippingChoice | None = None
    quoted: str | None = None
    tax_rate: int | None = None

    def without_shipping(self) -> "Delivery":
        """The address alone: a method is to be chosen again."""
        return Delivery(address=self.address)

    def reopened(self) -> "Delivery":
        """As an order gives it back: to be quoted and taxed again."""
        return replace(self, quoted=None, tax_rate=None)
