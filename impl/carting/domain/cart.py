"""A cart: lines at server prices, a delivery, and what its owner has to know."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from generated.carting.problems import (
    CartFull,
    CartMerged,
    CartNotActive,
    ItemUnavailable,
    NotFound,
    QuantityLimit,
    VersionConflict,
)
from impl.carting.domain.pricing import TaxClass, Tier

Status = Literal["ACTIVE", "ORDERED", "MERGED", "EXPIRED"]
StockStatus = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]
WarningCode = Literal[
    "PRICE_CHANGED",
    "LOW_STOCK",
    "OUT_OF_STOCK",
    "ITEM_UNAVAILABLE",
    "QUANTITY_REDUCED",
    "ITEM_LEFT_OUT",
    "SHIPPING_FEE_CHANGED",
    "SHIPPING_UNAVAILABLE",
    "TIER_CHANGED",
    "DELIVERY_DAYS_CHANGED",
]
MOST_LINES = 50
_KEPT_ADDITIONS = 20
_OF_DELIVERY = frozenset({"SHIPPING_FEE_CHANGED", "SHIPPING_UNAVAILABLE", "DELIVERY_DAYS_CHANGED"})


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A variant as CATALOGING and STOCKING describe it. Cents and grams."""

    sku: str
    product_id: str
    vendor_id: str
    name: str
    image: str | None
    unit_price: int
    weight: int
    tax_class: TaxClass
    max_per_order: int
    for_sale: bool
    version: int
    changed_at: datetime
    availability: StockStatus
    available_as_of: datetime


@dataclass(frozen=True, kw_only=True)
class Charged:
    """What an order charges of a line: final, whatever tiers and rates become. Cents."""

    discount: int
    tax_rate: int


@dataclass(kw_only=True)
class Line:
    """`seen` is what the owner saw at the last write to the line, `now` what holds: their difference is what warnings tell.

    `cut_from` is how many pieces there were when the limit of the variant became lower than that; `charged` stands with the
    lines of an ORDERED cart only.
    """

    quantity: int
    seen: Offer
    now: Offer
    cut_from: int | None = None
    charged: Charged | None = None

    @property
    def sku(self) -> str:
        return self.now.sku

    def keep_to_limit(self) -> None:
        """Nobody orders more pieces than may be ordered now; their owner is told."""
        if self.quantity > self.now.max_per_order:
            self.cut_from = self.cut_from or self.quantity
            self.quantity = self.now.max_per_order


@dataclass(frozen=True, kw_only=True)
class Warned:
    """A warning that no comparison can tell again. Cents."""

    code: WarningCode
    created_at: datetime
    sku: str | None = None
    name: str | None = None
    before: int | None = None
    after: int | None = None
    day_before: date | None = None
    day_after: date | None = None
    quantity_before: int | None = None
    quantity_after: int | None = None
    tier_before: Tier | None = None
    tier_after: Tier | None = None


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

    address: dict[str, str]
    shipping: ShippingChoice | None = None
    quoted: str | None = None
    tax_rate: int | None = None


@dataclass(kw_only=True)
class Cart:
    cart_id: str
    created_at: datetime
    updated_at: datetime
    customer_id: str | None = None
    token_hash: str | None = None
    status: Status = "ACTIVE"
    lines: list[Line] = field(default_factory=list)
    delivery: Delivery | None = None
    warnings: list[Warned] = field(default_factory=list)
    tier: Tier = "STANDARD"
    tier_since: datetime | None = None
    tier_seen: Tier = "STANDARD"
    merged_into: str | None = None
    order_id: str | None = None
    ended_orders: list[str] = field(default_factory=list)
    additions: list[str] = field(default_factory=list)
    expires_at: datetime | None = None
    version: int = 1

    def require_active(self) -> None:
        if self.status == "MERGED" and self.merged_into is not None:
            raise CartMerged(merged_into=self.merged_into)
        if self.status != "ACTIVE":
            raise CartNotActive(state=self.status)

    def require_version(self, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)

    def line(self, sku: str) -> Line | None:
        return next((line for line in self.lines if line.sku == sku), None)

    def put(self, offer: Offer, quantity: int, *, addition: str) -> bool:
        """More pieces of a variant. Answers False for an addition that was made before."""
        if addition and addition in self.additions:
            return False
        line = self.line(offer.sku)
        wanted = quantity + (line.quantity if line else 0)
        _check(offer, wanted)
        if line is not None:
            line.quantity, line.now = wanted, offer
        elif len(self.lines) >= MOST_LINES:
            raise CartFull(max=MOST_LINES)
        else:
            self.lines.append(Line(quantity=quantity, seen=offer, now=offer))
        if addition:
            self.additions = [*self.additions, addition][-_KEPT_ADDITIONS:]
        self._written(offer.sku)
        return True

    def set_quantity(self, sku: str, quantity: int) -> None:
        line = self._existing(sku)
        _check(line.now, quantity)
        line.quantity = quantity
        self._written(sku)

    def remove(self, sku: str) -> None:
        self.lines.remove(self._existing(sku))
        self._written(sku)
        if not self.lines and self.delivery:
            self.delivery = Delivery(address=self.delivery.address)  # nothing to be quoted for

    def deliver(self, address: dict[str, str], shipping: ShippingChoice | None, *, mark: str | None = None) -> None:
        self.delivery = Delivery(address=address, shipping=shipping, quoted=mark)
        self.warnings = [each for each in self.warnings if each.code not in _OF_DELIVERY]
        self._written(None)

    def requote(self, options: tuple[ShippingChoice, ...], *, at: datetime, mark: str) -> bool:
        """Takes fee and days of the chosen method as they are now, or lets it go when it does not serve the cart any more.

        Answers whether its owner sees a difference.
        """
        if self.delivery is None or self.delivery.shipping is None:
            return False
        chosen = self.delivery.shipping
        option = next((each for each in options if each.shipping_method_code == chosen.shipping_method_code), None)
        if option is None:
            self.lose_shipping(at=at)
            return True
        if option.fee != chosen.fee:
            self._warn_of_fee(chosen.fee, option.fee, at)
        if option.latest_day != chosen.latest_day:
            self._warn_of_days(chosen.latest_day, option.latest_day, at)
        self.delivery = Delivery(address=self.delivery.address, shipping=option, quoted=mark)
        return option != chosen

    def as_of(self, today: date) -> "Cart":
        """As it may be shown on a day: an open cart does not promise days that are over."""
        chosen = self.delivery.shipping if self.delivery else None
        if self.status != "ACTIVE" or self.delivery is None or chosen is None or chosen.earliest_day >= today:
            return self
        return replace(self, delivery=Delivery(address=self.delivery.address))

    def lose_shipping(self, *, at: datetime) -> None:
        if self.delivery is not None and self.delivery.shipping is not None:
            self.delivery = Delivery(address=self.delivery.address)
            self._warn(Warned(code="SHIPPING_UNAVAILABLE", created_at=at))

    def absorb(self, lines: list[Line], *, at: datetime, leave_out: bool) -> None:
        """Adds another cart's lines. In a full cart: left out with a warning, or CartFull."""
        self._written(None)
        for line in lines:
            mine = self.line(line.sku)
            if mine is None and len(self.lines) >= MOST_LINES:
                if not leave_out:
                    raise CartFull(max=MOST_LINES)
                left = Warned(code="ITEM_LEFT_OUT", created_at=at, sku=line.sku, name=line.now.name)
                self._warn(left)
            elif mine is None:
                self.lines.append(Line(quantity=line.quantity, seen=line.seen, now=line.now))
            else:
                self._add_up(mine, line.quantity, at)

    def belong_to(self, customer_id: str, tier: Tier) -> None:
        """A guest's cart becomes a customer's: it does not expire any more."""
        self.customer_id, self.tier, self.expires_at = customer_id, tier, None
        self._written(None)

    def give_up(self, lines: list[Line], *, at: datetime) -> None:
        """Pieces that came from another cart were ordered there: they leave, and with them the fee that was quoted."""
        for gone in lines:
            mine = self.line(gone.sku)
            if mine is not None and mine.quantity > gone.quantity:
                mine.quantity -= gone.quantity
            elif mine is not None:
                self.lines.remove(mine)
                self.warnings = [each for each in self.warnings if each.sku != gone.sku]
        if self.lines:
            self.lose_shipping(at=at)
        elif self.delivery is not None:
            self.delivery = Delivery(address=self.delivery.address)

    def within(self, ordered: dict[str, int]) -> list[Line]:
        """The lines, or the pieces of them, that the order has too."""
        kept = [(line, min(line.quantity, ordered.get(line.sku, 0))) for line in self.lines]
        return [Line(quantity=quantity, seen=line.seen, now=line.now) for line, quantity in kept if quantity > 0]

    @property
    def tier_applied(self) -> Tier:
        """That of its owner now, or of its order."""
        return self.tier_seen if self.status == "ORDERED" else self.tier

    def order(self, order_id: str, lines: list[Line], delivery: Delivery | None, tier: Tier) -> None:
        """Closes it: from now on it shows what was ordered, at the prices, rates and fee of the order."""
        self.status, self.order_id = "ORDERED", order_id
        self.lines, self.delivery, self.tier_seen = lines, delivery, tier

    def give_back(self, order_id: str, *, merged_into: str | None = None) -> None:
        """Its order failed: open again, or gone into its owner's other cart."""
        self.ended_orders = [*self.ended_orders, order_id]
        self.order_id, self.merged_into = None, merged_into
        self.status = "MERGED" if merged_into else "ACTIVE"
        for line in self.lines:
            line.charged = None
        if self.delivery is not None:
            self.delivery = replace(self.delivery, quoted=None, tax_rate=None)

    def beyond(self, ordered: dict[str, int]) -> list[Line]:
        """The lines, or the pieces of them, that the order does not have."""
        kept = [(line, line.quantity - ordered.get(line.sku, 0)) for line in self.lines]
        return [Line(quantity=quantity, seen=line.seen, now=line.now) for line, quantity in kept if quantity > 0]

    def touch(self, at: datetime, cart_days: int) -> None:
        """Counts a change; a guest's cart lives on from here."""
        self.version += 1
        self.updated_at = at
        if self.customer_id is None:
            self.expires_at = at + timedelta(days=cart_days)

    def _existing(self, sku: str) -> Line:
        line = self.line(sku)
        if line is None:
            raise NotFound("cart-item")
        return line

    def _add_up(self, mine: Line, quantity: int, at: datetime) -> None:
        wanted = mine.quantity + quantity
        most = max(mine.now.max_per_order, mine.quantity)
        mine.quantity = min(wanted, most)
        self._written(mine.sku)
        if mine.quantity < wanted:
            reduced = Warned(
                code="QUANTITY_REDUCED",
                created_at=at,
                sku=mine.sku,
                quantity_before=wanted,
                quantity_after=mine.quantity,
            )
            self._warn(reduced)

    def _warn_of_fee(self, before: int, after: int, at: datetime) -> None:
        """From the fee that its owner saw at the last write to the delivery."""
        told = self._unwarn("SHIPPING_FEE_CHANGED")
        seen = before if told is None or told.before is None else told.before
        if seen != after:
            self._warn(Warned(code="SHIPPING_FEE_CHANGED", created_at=at, before=seen, after=after))

    def _warn_of_days(self, before: date, after: date, at: datetime) -> None:
        """From the latest day that its owner saw at the last write to the delivery."""
        told = self._unwarn("DELIVERY_DAYS_CHANGED")
        seen = before if told is None or told.day_before is None else told.day_before
        if seen != after:
            self._warn(Warned(code="DELIVERY_DAYS_CHANGED", created_at=at, day_before=seen, day_after=after))

    def _unwarn(self, code: WarningCode) -> Warned | None:
        """Takes a warning of the delivery back; answers it."""
        told = next((each for each in self.warnings if each.code == code), None)
        self.warnings = [each for each in self.warnings if each is not told]
        return told

    def _warn(self, warned: Warned) -> None:
        """At most one of a code for a line."""
        others = [each for each in self.warnings if (each.code, each.sku) != (warned.code, warned.sku)]
        self.warnings = [*others, warned]

    def _written(self, sku: str | None) -> None:
        """Whoever writes has seen the cart, and on the line what holds now."""
        self.tier_seen = self.tier
        self.warnings = [each for each in self.warnings if each.code != "ITEM_LEFT_OUT" and (sku is None or each.sku != sku)]
        line = self.line(sku) if sku is not None else None
        if line is not None:
            line.seen, line.cut_from = line.now, None


def _check(offer: Offer, quantity: int) -> None:
    if not offer.for_sale:
        raise ItemUnavailable(sku=offer.sku)
    if quantity > offer.max_per_order:
        raise QuantityLimit(sku=offer.sku, max=offer.max_per_order)
