"""A cart: lines at server prices, a delivery, and the warnings for its owner."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from generated.carting.problems import CartFull, CartMerged, CartNotActive, NotFound, VersionConflict
from impl.carting.domain.delivery import Delivery, ShippingChoice
from impl.carting.domain.events import CartEvent, ClaimStrategy, Created, Merged, Ordered, Reopened
from impl.carting.domain.lines import Line, Offer
from impl.carting.domain.pricing import Tier
from impl.carting.domain.relay_points import ChosenPoint, KnownPoint
from impl.carting.domain.warned import Warned, WarningCode
from impl.kernel.addresses import PostalAddress
from impl.kernel.aggregate import Aggregate

Status = Literal["ACTIVE", "ORDERED", "MERGED", "EXPIRED"]
MOST_LINES = 50
_KEPT_ADDITIONS = 20
_OF_DELIVERY = frozenset({"SHIPPING_FEE_CHANGED", "SHIPPING_UNAVAILABLE", "DELIVERY_DAYS_CHANGED"})


@dataclass(slots=True, kw_only=True)
class Cart(Aggregate[CartEvent]):
    """A cart of a customer, or of the guest whose token has this hash.

    `is_counted` is False when a change only stored a new quote that looks like the last one. Such a change does not raise the
    version.
    """

    cart_id: str
    created_at: datetime
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
    is_counted: bool = True

    def begin(self) -> None:
        """Begins a new cart."""
        self.tell(Created())

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
        """Adds pieces of a variant. Returns False when this addition was made before."""
        if addition and addition in self.additions:
            return False
        line = self.line(offer.sku)
        wanted = quantity + (line.quantity if line else 0)
        offer.require_orderable(wanted)
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
        line.now.require_orderable(quantity)
        line.quantity = quantity
        self._written(sku)

    def remove(self, sku: str) -> None:
        self.lines.remove(self._existing(sku))
        self._written(sku)
        if not self.lines and self.delivery:
            self.delivery = self.delivery.without_shipping()  # an empty cart needs no quote

    def deliver(
        self,
        address: PostalAddress,
        shipping: ShippingChoice | None,
        *,
        point: KnownPoint | None = None,
        mark: str | None = None,
    ) -> None:
        chosen = None if point is None else ChosenPoint(seen=point.point, now=point)
        self.delivery = Delivery(address=address, shipping=shipping, relay_point=chosen, quoted=mark)
        self.warnings = [each for each in self.warnings if each.code not in _OF_DELIVERY]
        self._written(None)

    def requote(self, options: Sequence[ShippingChoice], *, at: datetime, mark: str, is_point_refused: bool = False) -> bool:
        """Takes the current fee and days of the chosen method, or removes the method when it no longer serves the cart.

        A method that delivers to another kind of place than its owner agreed to does not serve the cart any more, either.
        `is_point_refused` says that the options hold without the chosen relay point only. Returns whether its owner sees a
        difference.
        """
        if self.delivery is None or self.delivery.shipping is None:
            return False
        chosen = self.delivery.shipping
        option = next((each for each in options if each.shipping_method_code == chosen.shipping_method_code), None)
        if option is None or option.delivers_to != chosen.delivers_to:
            self.lose_shipping(at=at)
            return True
        if option.fee != chosen.fee:
            self._warn_of_fee(chosen.fee, option.fee, at)
        if option.latest_day != chosen.latest_day:
            self._warn_of_days(chosen.latest_day, option.latest_day, at)
        closed_at = self.delivery.point_closed_at
        self.delivery = self.delivery.requoted(option, mark=mark, refused_at=at if is_point_refused else None)
        return option != chosen or self.delivery.point_closed_at != closed_at

    def renew_quote(
        self, options: Sequence[ShippingChoice], *, at: datetime, mark: str, is_point_refused: bool = False
    ) -> None:
        """As `requote`, when the owner only reads the cart."""
        self.is_counted = self.requote(options, at=at, mark=mark, is_point_refused=is_point_refused)

    def as_of(self, today: date) -> "Cart":
        """Returns the cart as it may be shown on a day. An open cart does not promise days in the past."""
        chosen = self.delivery.shipping if self.delivery else None
        if self.status != "ACTIVE" or self.delivery is None or chosen is None or chosen.earliest_day >= today:
            return self
        return replace(self, delivery=self.delivery.without_shipping())

    def lose_shipping(self, *, at: datetime) -> None:
        if self.delivery is not None and self.delivery.shipping is not None:
            self.delivery = self.delivery.without_shipping()
            self._warn(Warned(code="SHIPPING_UNAVAILABLE", created_at=at))

    def absorb(self, lines: Sequence[Line], *, at: datetime, leave_out: bool) -> None:
        """Adds another cart's lines. When the cart is full, a line is left out with a warning, or CartFull is raised."""
        self._written(None)
        for line in lines:
            mine = self.line(line.sku)
            if mine is None and len(self.lines) >= MOST_LINES:
                if not leave_out:
                    raise CartFull(max=MOST_LINES)
                self._warn(
                    Warned(code="ITEM_LEFT_OUT", created_at=at, sku=line.sku, name=line.now.name, name_en=line.now.name_en)
                )
            elif mine is None:
                self.lines.append(line.pieces(line.quantity))
            else:
                self._add_up(mine, line.quantity, at)

    def take_back(self, lines: Sequence[Line], delivery: Delivery | None, *, at: datetime) -> None:
        """Adds lines that an order gives back, or that were added while the order was placed.

        The shipping fee was quoted for other lines, and no caller waits for a new quote. So the method must be chosen again.
        """
        self.delivery = self.delivery or delivery
        self.absorb(lines, at=at, leave_out=True)
        self.lose_shipping(at=at)

    def belong_to(self, customer_id: str, tier: Tier) -> None:
        """Gives a guest's cart to a customer. The cart does not expire any more."""
        self.customer_id, self.tier, self.expires_at = customer_id, tier, None
        self._written(None)

    def be_claimed(self, customer_id: str, tier: Tier, strategy: ClaimStrategy) -> None:
        """Claims the guest's cart for a customer who has no open cart."""
        self.belong_to(customer_id, tier)
        self.tell(Merged(customer_id=customer_id, strategy=strategy))

    def be_merged(self, into: "Cart", lines: list[Line], strategy: ClaimStrategy) -> None:
        """Ends the cart as merged. `lines` were moved to the customer's own cart. If this cart was ordered, they are removed there."""
        self.status, self.merged_into, self.expires_at = "MERGED", into.cart_id, None
        self.lines = lines
        self.tell(Merged(customer_id=into.customer_id or "", strategy=strategy))

    def give_up(self, lines: Sequence[Line], *, at: datetime) -> None:
        """Removes pieces that came from another cart and were ordered there. The quoted fee is removed too."""
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
            self.delivery = self.delivery.without_shipping()

    @property
    def tier_applied(self) -> Tier:
        """The tier of the owner now, or of the order once the cart is ordered."""
        return self.tier_seen if self.status == "ORDERED" else self.tier

    def is_ordered_by(self, order_id: str) -> bool:
        """Whether the OrderCreated of this order closes the cart: the cart is not closed yet, and the order did not end before."""
        return self.status != "ORDERED" and order_id not in self.ended_orders

    def order(self, order_id: str, lines: list[Line], delivery: Delivery | None, tier: Tier, *, cart_version: int) -> None:
        """Closes the cart. From now on it shows what was ordered, at the prices, rates and fee of the order.

        `cart_version` is the version that was ordered.
        """
        self.status, self.order_id = "ORDERED", order_id
        self.lines, self.delivery, self.tier_seen = lines, delivery, tier
        self.tell(Ordered(order_id=order_id, cart_version=cart_version))

    def go_on(self, cart_id: str, lines: list[Line], *, at: datetime, cart_days: int) -> "Cart":
        """Returns the owner's next cart, with the pieces that the order does not have. This cart names that one from now on.

        A customer's next cart is found without its id. A guest's next cart opens with the same token.
        """
        self.merged_into = cart_id
        following = Cart(
            cart_id=cart_id,
            customer_id=self.customer_id,
            token_hash=self.token_hash if self.customer_id is None else None,
            lines=lines,
            tier_seen=self.tier_seen,
            created_at=at,
            updated_at=at,
        )
        following.live_on(at, cart_days)
        following.begin()
        return following

    def reopen(self, order_id: str, *, merged_into: str | None = None) -> None:
        """Opens the cart again after its order failed, or moves its lines into the owner's other cart."""
        self.ended_orders = [*self.ended_orders, order_id]
        self.order_id, self.merged_into = None, merged_into
        self.status = "MERGED" if merged_into else "ACTIVE"
        for line in self.lines:
            line.charged = None
        if self.delivery is not None:
            self.delivery = self.delivery.reopened()
        self.tell(Reopened(order_id=order_id))

    def live_on(self, at: datetime, cart_days: int) -> None:
        """Extends the life of a guest's cart, because it was written to."""
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
        """Warns when the fee differs from the one that the owner saw at the last change of the delivery."""
        told = self._unwarn("SHIPPING_FEE_CHANGED")
        seen = before if told is None or told.before is None else told.before
        if seen != after:
            self._warn(Warned(code="SHIPPING_FEE_CHANGED", created_at=at, before=seen, after=after))

    def _warn_of_days(self, before: date, after: date, at: datetime) -> None:
        """Warns when the latest day differs from the one that the owner saw at the last change of the delivery."""
        told = self._unwarn("DELIVERY_DAYS_CHANGED")
        seen = before if told is None or told.day_before is None else told.day_before
        if seen != after:
            self._warn(Warned(code="DELIVERY_DAYS_CHANGED", created_at=at, day_before=seen, day_after=after))

    def _unwarn(self, code: WarningCode) -> Warned | None:
        """Removes a warning of the delivery, and returns it."""
        told = next((each for each in self.warnings if each.code == code), None)
        self.warnings = [each for each in self.warnings if each is not told]
        return told

    def _warn(self, warned: Warned) -> None:
        """Adds a warning: at most one with a code for each line."""
        others = [each for each in self.warnings if (each.code, each.sku) != (warned.code, warned.sku)]
        self.warnings = [*others, warned]

    def _written(self, sku: str | None) -> None:
        """Marks the cart as seen by the owner who writes to it, and the line with the values that hold now."""
        self.tier_seen = self.tier
        self.warnings = [each for each in self.warnings if each.code != "ITEM_LEFT_OUT" and (sku is None or each.sku != sku)]
        line = self.line(sku) if sku is not None else None
        if line is not None:
            line.seen, line.cut_from = line.now, None
