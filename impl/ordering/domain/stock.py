"""What becomes of the stock that is held for an order."""

from impl.ordering.domain.order import Order
from impl.ordering.domain.states import TRANSITIONS
from impl.ordering.domain.timeline import Cause, TimelineCode


def reserved(order: Order, cause: Cause) -> None:
    """Its hold was gone and was made again."""
    if order.process.is_expected("RESERVATION"):
        order.did("RESERVATION", cause)
        order.note("STOCK_RESERVED", cause)


def committed(order: Order, cause: Cause) -> None:
    if not order.process.is_done("STOCK_COMMIT", "STOCK_RELEASE", "STOCK_RETURN"):
        order.did("STOCK_COMMIT", cause)
        order.note("STOCK_COMMITTED", cause)


def hold_lost(order: Order, code: TimelineCode, attempt: int, cause: Cause) -> None:
    """STOCKING gave the hold up before it saw the order: it will hold again, or tell of the shortfall."""
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
    """Returns whether it is to be cancelled."""
    if order.process.has_failed("RESERVATION"):
        return False
    order.process.failed("RESERVATION", cause, detail)
    order.process.skip("STOCK_RELEASE")
    order.process.settle(cause.now)
    order.note("STOCK_SHORTFALL", cause, comment=detail)
    return (order.status, "STOCK_SHORTFALL") in TRANSITIONS
