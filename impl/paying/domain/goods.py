"""What a payment paid for, line by line, and what was refunded. Cents."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from generated.paying.problems import RefundLineUnknown, RefundQuantityExceeded
from impl.kernel.vat import half_up, split


@dataclass(frozen=True, kw_only=True)
class RefundedLine:
    """Returned pieces of one line, and their price together."""

    line_id: str
    sku: str
    quantity: int
    amount: int


@dataclass(frozen=True, kw_only=True)
class Share:
    """The share of a goodwill refund for one line; without `line_id` for the delivery fee."""

    line_id: str | None
    amount: int


@dataclass(frozen=True, kw_only=True)
class Refunded:
    """What one refund is for: pieces and delivery, or shares of all prices (goodwill, or the whole remaining amount)."""

    lines: tuple[RefundedLine, ...] = ()
    delivery: int = 0
    shares: tuple[Share, ...] = ()

    @property
    def amount(self) -> int:
        return sum(line.amount for line in self.lines) + self.delivery


@dataclass(kw_only=True)
class Line:
    """`total` is the price of all pieces after discounts. `refunded` is the part that was refunded, for pieces or as goodwill."""

    line_id: str
    sku: str
    name: str
    quantity: int
    total: int
    tax_rate: int = 0
    refunded_quantity: int = 0
    refunded: int = 0
    name_en: str | None = None

    @property
    def left(self) -> int:
        return self.total - self.refunded

    def give_back(self, quantity: int) -> RefundedLine:
        """Refunds some of the remaining pieces at their remaining price. The last pieces take all that remains.

        Raises RefundQuantityExceeded.
        """
        pieces_left = self.quantity - self.refunded_quantity
        if quantity > pieces_left:
            raise RefundQuantityExceeded(line_id=self.line_id, max=pieces_left)
        amount = half_up(self.left * quantity, pieces_left)
        self.refunded_quantity += quantity
        self.refunded += amount
        return RefundedLine(line_id=self.line_id, sku=self.sku, quantity=quantity, amount=amount)


@dataclass(kw_only=True)
class Goods:
    """The lines of an order and its delivery fee."""

    lines: list[Line] = field(default_factory=list)
    delivery: int = 0
    delivery_tax_rate: int = 0
    delivery_refunded: int = 0

    def give_back(self, pieces: Iterable[tuple[str, int]], *, delivery: bool) -> Refunded:
        """Refunds pieces by line_id, and on request the remaining delivery fee.

        Raises RefundLineUnknown, RefundQuantityExceeded.
        """
        fee = self.delivery - self.delivery_refunded if delivery else 0
        self.delivery_refunded += fee
        lines = tuple(self._line(line_id).give_back(quantity) for line_id, quantity in pieces)
        return Refunded(lines=lines, delivery=fee)

    def reduce(self, amount: int) -> Refunded:
        """Splits a goodwill refund over all prices: first over the tax rates, then over the lines of each, by their remaining amounts."""
        rates = [*(line.tax_rate for line in self.lines), self.delivery_tax_rate]
        left = [*(line.left for line in self.lines), self.delivery - self.delivery_refunded]
        *of_lines, of_delivery = split(amount, rates, left)
        for line, taken in zip(self.lines, of_lines, strict=True):
            line.refunded += taken
        self.delivery_refunded += of_delivery
        shares = [Share(line_id=line.line_id, amount=taken) for line, taken in zip(self.lines, of_lines, strict=True)]
        return Refunded(shares=tuple(each for each in (*shares, Share(line_id=None, amount=of_delivery)) if each.amount))

    def _line(self, line_id: str) -> Line:
        for line in self.lines:
            if line.line_id == line_id:
                return line
        raise RefundLineUnknown(line_id=line_id)
