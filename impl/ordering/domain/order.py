"""An order: its four statuses, its facts, its process and its timeline."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from impl.kernel.aggregate import Aggregate
from impl.ordering.domain.document import Document
from impl.ordering.domain.events import EndReason, JoinedAccount, OrderEvent, Placed, ProcessRecovered, ProcessStuck
from impl.ordering.domain.parcel import Shipment
from impl.ordering.domain.process import Process, StepName
from impl.ordering.domain.states import IS_END, TRANSITIONS, OrderStatus, Trigger
from impl.ordering.domain.timeline import Cause, Entry, TimelineCode

PaymentStatus = Literal["NONE", "PENDING", "PAID", "FAILED", "PARTIALLY_REFUNDED", "REFUNDED"]
FulfilmentStatus = Literal["UNFULFILLED", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED", "PARTIALLY_RETURNED", "RETURNED"]
InvoiceStatus = Literal["NONE", "DRAFT", "FINAL", "CREDITED"]
Locale = Literal["fr", "en"]
Tier = Literal["STANDARD", "PREMIUM", "VIP"]
PaymentMethod = Literal["CARD", "TRANSFER", "WALLET"]
Action = Literal["CANCEL", "DOWNLOAD_INVOICE", "TRACK_PARCEL", "REFUND", "RETRY_PROCESS"]

CAPTURED: frozenset[PaymentStatus] = frozenset({"PAID", "PARTIALLY_REFUNDED", "REFUNDED"})


@dataclass(slots=True, kw_only=True)
class Facts:
    """What became known of an order after it was placed."""

    payment_intent_id: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    refunded: int = 0
    """In cents."""
    refund_ids: list[str] = field(default_factory=list)
    credit_note_ids: list[str] = field(default_factory=list)
    shipments: list[Shipment] = field(default_factory=list)
    ended_reason: EndReason | None = None
    paid_at: datetime | None = None
    confirmed_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    completed_at: datetime | None = None
    cancelled_at: datetime | None = None
    expired_at: datetime | None = None
    returned_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Order(Aggregate[OrderEvent]):
    """An order. Its methods are safe to repeat: a fact that is already known changes nothing and adds no timeline entry."""

    order_id: str
    order_number: str
    cart_id: str
    customer_id: str | None
    email: str | None
    locale: Locale
    tier: Tier
    payment_method: PaymentMethod
    total: int
    """In cents."""
    reservation_id: str
    reservation_attempt: int
    document: Document
    status: OrderStatus = "PENDING"
    payment_status: PaymentStatus = "NONE"
    fulfilment_status: FulfilmentStatus = "UNFULFILLED"
    invoice_status: InvoiceStatus = "NONE"
    facts: Facts = field(default_factory=Facts)
    process: Process
    expires_at: datetime
    erased_at: datetime | None = None
    """When the buyer was forgotten."""
    created_at: datetime
    entries: list[Entry] = field(default_factory=list)
    """The timeline entries that the current change adds."""
    was_stuck: bool = False
    """Whether the process was stuck when the current change began."""

    @property
    def is_ended(self) -> bool:
        return IS_END[self.status]

    @property
    def ordered(self) -> dict[str, int]:
        """The ordered pieces by line_id."""
        return {line.line_id: line.quantity for line in self.document.lines}

    @property
    def is_refundable(self) -> bool:
        return self.facts.refunded < self.total

    @property
    def is_creditable(self) -> bool:
        """Whether the final invoice must be credited when the order ends.

        BILLING credits it with each refund; it credits an invoice of total 0 without a refund.
        """
        return self.is_refundable or self.total == 0

    def shipment(self, shipment_id: str) -> Shipment | None:
        return next((each for each in self.facts.shipments if each.shipment_id == shipment_id), None)

    def allowed_actions(self, *, is_staff: bool) -> list[Action]:
        """The actions that the caller may take on the order now."""
        allowed: dict[Action, bool] = {
            "CANCEL": (self.status, "CANCELLATION") in TRANSITIONS,
            "DOWNLOAD_INVOICE": self.process.is_done("INVOICE_PRINT"),
            "TRACK_PARCEL": any(each.tracking_number and each.has_left for each in self.facts.shipments),
            "REFUND": is_staff and self.payment_status in {"PAID", "PARTIALLY_REFUNDED"} and self.is_refundable,
            "RETRY_PROCESS": is_staff and self.process.state == "STUCK",
        }
        return [action for action, is_allowed in allowed.items() if is_allowed]

    def note(
        self,
        code: TimelineCode,
        cause: Cause,
        *,
        amount: int | None = None,
        reference: str | None = None,
        comment: str | None = None,
        user_id: str | None = None,
    ) -> None:
        self.entries.append(
            Entry(
                code=code,
                at=cause.at,
                event_type=cause.event_type,
                amount=amount,
                reference=reference,
                comment=comment,
                user_id=user_id,
                staff_name=cause.staff_name,
            )
        )

    def place(self, cause: Cause, *, cart_version: int, order_token_hash: str | None) -> None:
        """Places the order, once its stock is held."""
        self.did("RESERVATION", cause)
        self.note("ORDER_CREATED", cause, amount=self.total, user_id=self.customer_id)
        self.tell(Placed(cart_version=cart_version, order_token_hash=order_token_hash))

    def join_account(self, customer_id: str, at: datetime) -> None:
        """Lets a guest's order belong to a customer from now on. One that has a customer keeps it."""
        if self.customer_id is None:
            self.customer_id = customer_id
            self.tell(JoinedAccount(at=at))

    def get_stuck(self, cause: Cause) -> None:
        """Marks the process as stuck: it made no progress in time."""
        self.process.get_stuck(cause.now)
        self.note("PROCESS_STUCK", cause, comment=self.process.stuck_reason)
        self.tell(ProcessStuck(step=self._awaited, at=cause.now))

    def retry(self, cause: Cause, *, user_id: str) -> None:
        """Gives the awaited step another attempt, for a member of staff. Raises ProcessNotStuck."""
        self.process.retry(cause.now)
        self.note("PROCESS_RETRIED", cause, user_id=user_id)

    def conclude(self, now: datetime) -> None:
        """Ends a change. If the process was stuck and continues now, this tells ProcessRecovered once."""
        if not self.was_stuck or self.process.state == "STUCK":
            return
        self.was_stuck = False
        if not any(entry.code == "PROCESS_RETRIED" for entry in self.entries):
            self.note("PROCESS_RECOVERED", Cause(at=now, now=now))
        self.tell(ProcessRecovered(step=self._awaited, at=now))

    @property
    def _awaited(self) -> str:
        return self.process.waiting_for.name if self.process.waiting_for else ""

    def turn_back(self, cause: Cause) -> None:
        """Starts the undoing of an order that ended before dispatch."""
        self.keep_nothing()
        self.process.turn_back(
            has_parcels=any(each.status != "CANCELLED" for each in self.facts.shipments),
            is_refundable=self.is_refundable,
            is_creditable=self.is_creditable,
        )
        self.process.settle(cause.now)

    def come_back(self, cause: Cause) -> None:
        """Starts the undoing of an order that was dispatched but not delivered."""
        self.keep_nothing()
        self.process.failed("DELIVERY", cause, "The carrier returned it.")
        self.process.come_back(is_refundable=self.is_refundable, is_creditable=self.is_creditable)
        self.process.settle(cause.now)

    def keep_nothing(self) -> None:
        """Sets the payment status of an ended order of total 0. It has no refund whose event could do this."""
        if self.total == 0 and self.payment_status == "PAID":
            self.payment_status = "REFUNDED"

    def take(self, trigger: Trigger) -> None:
        """Changes the status as the state machine says. The trigger must be allowed in the current status."""
        self.status = TRANSITIONS[self.status, trigger]

    def did(self, step: StepName, cause: Cause) -> None:
        """Marks a step of the process as done."""
        self.process.did(step, cause)
        self.process.settle(cause.now)

    def lost(self, step: StepName, cause: Cause) -> None:
        """Awaits a step again, because its result was lost."""
        self.process.expect_again(step)
        self.process.settle(cause.now)
