"""What happens to the stock that is held for an order."""

from impl.ordering.domain.order import Order
from impl.ordering.domain.states import TRANSITIONS
from impl.ordering.domain.timeline import Cause, TimelineCode


def reserved(order: Order, cause: Cause) -> None:
    """Records that a lost hold was made again."""
    if order.process.is_expected("RESERVATION"):
        order.did("RESERVATION", cause)
        order.note("STOCK_RESERVED", cause)


def committed(order: Order, cause: Cause) -> None:
    if not order.process.is_done("STOCK_COMMIT", "STOCK_RELEASE", "STOCK_RETURN"):
        order.did("STOCK_COMMIT", cause)
        order.note("STOCK_COMMITTED", cause)


def hold_lost(order: Order, code: TimelineCode, attempt: int, cause: Cause) -> None:
    """Records that the hold ended before STOCKING saw the order. STOCKING then holds again or reports a shortfall."""
    if attempt >= order.reservation_attempt and order.process.is_done("RESERVATION") and not order.is_ended:
        order.lost("RESERVATION", cause)
        order.note(code, cause)


def released(order: Order, *, was_committed: bool, cause: Cause) -> None:
    if order.process.is_undoing and not order.process.is_done("STOCK_RELEASE"):
        order.process.expect("STOCK_RELEASE", compensates="STOCK_COMMIT" if was_committed else "RESERVATION")
        order.did("STOCK_RELEASE", cause)
        order.note("STOCK_RELEASED", cause)


def returned(order: Order, cause: Cause) -> None:
    if not order.process.is_done("STOCK_RETURN"):
        order.did("STOCK_RETURN", cause)
        order.note("STOCK_RETURNED", cause)


def shortfall(order: Order, detail: str, cause: Cause) -> bool:
    """Records the shortfall. Returns whether the order must be cancelled now."""
    if order.process.has_failed("RESERVATION"):
        return False
    order.process.failed("RESERVATION", cause, detail)
    order.process.skip("STOCK_RELEASE")
    order.process.settle(cause.now)
    order.note("STOCK_SHORTFALL", cause, comment=detail)
    return (order.status, "STOCK_SHORTFALL") in TRANSITIONS
