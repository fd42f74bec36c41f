"""What a payment paid for, line by line, and what of it went back. Cents."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from generated.paying.problems import RefundLineUnknown, RefundQuantityExceeded
from impl.kernel.vat import half_up


@dataclass(frozen=True, kw_only=True)
class RefundedLine:
    """Pieces of one line that went back, and what they cost together."""

    line_id: str
    sku: str
    quantity: int
    amount: int


@dataclass(frozen=True, kw_only=True)
class Refunded:
    """What one refund is for. Without lines and delivery it is for nothing of the order: goodwill, or the whole rest of it."""

    lines: tuple[RefundedLine, ...] = ()
    delivery: int = 0

    @property
    def amount(self) -> int:
        return sum(line.amount for line in self.lines) + self.delivery


@dataclass(kw_only=True)
class Line:
    """`total` is what was paid for all pieces, discounts taken off."""

    line_id: str
    sku: str
    name: str
    quantity: int
    total: int
    refunded_quantity: int = 0
    refunded: int = 0

    def give_back(self, quantity: int) -> RefundedLine:
        """Some of the pieces that are left. Prices are rounded on the running sum: all pieces together cost the total.

        Raises RefundQuantityExceeded.
        """
        left = self.quantity - self.refunded_quantity
        if quantity > left:
            raise RefundQuantityExceeded(line_id=self.line_id, max=left)
        self.refunded_quantity += quantity
        amount = half_up(self.total * self.refunded_quantity, self.quantity) - self.refunded
        self.refunded += amount
        return RefundedLine(line_id=self.line_id, sku=self.sku, quantity=quantity, amount=amount)


@dataclass(kw_only=True)
class Goods:
    """The lines of an order and its delivery fee."""

    lines: list[Line] = field(default_factory=list)
    delivery: int = 0
    delivery_refunded: int = 0

    def give_back(self, pieces: Iterable[tuple[str, int]], *, delivery: bool) -> Refunded:
        """Takes pieces by line_id, and the delivery fee if it is asked for and did not go back before.

        Raises RefundLineUnknown, RefundQuantityExceeded.
        """
        fee = self.delivery - self.delivery_refunded if delivery else 0
        self.delivery_refunded += fee
        lines = tuple(self._line(line_id).give_back(quantity) for line_id, quantity in pieces)
        return Refunded(lines=lines, delivery=fee)

    def _line(self, line_id: str) -> Line:
        for line in self.lines:
            if line.line_id == line_id:
                return line
        raise RefundLineUnknown(line_id=line_id)
