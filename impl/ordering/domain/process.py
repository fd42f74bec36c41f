"""The saga of one order: which step of which service it awaits, which are done, and which step undoes which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from generated.ordering.problems import ProcessNotStuck
from impl.ordering.domain.timeline import Cause, Doer

StepName = Literal[
    "RESERVATION",
    "PAYMENT_INTENT",
    "INVOICE_DRAFT",
    "PAYMENT",
    "CONFIRMATION",
    "STOCK_COMMIT",
    "SHIPMENT",
    "INVOICE",
    "INVOICE_PRINT",
    "LABEL",
    "DISPATCH",
    "DELIVERY",
    "SHIPMENT_STOP",
    "STOCK_RELEASE",
    "STOCK_RETURN",
    "PAYMENT_CANCELLATION",
    "REFUND",
    "INVOICE_VOID",
    "CREDIT_NOTE",
]
StepState = Literal["EXPECTED", "DONE", "FAILED", "COMPENSATED", "SKIPPED"]
ProcessState = Literal["RUNNING", "DONE", "COMPENSATING", "COMPENSATED", "STUCK"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One step of the saga: which service does it, which step comes before it, and whether it has a short time limit."""

    service: Doer
    after: StepName | None = None
    is_timed: bool = True


FORWARD: Mapping[StepName, Rule] = {
    "RESERVATION": Rule("stocking"),
    "PAYMENT_INTENT": Rule("paying", "RESERVATION"),
    "INVOICE_DRAFT": Rule("billing", "RESERVATION"),
    "PAYMENT": Rule("paying", "PAYMENT_INTENT", is_timed=False),  # the payment deadline of the order ends it
    "CONFIRMATION": Rule("ordering", "PAYMENT"),
    "STOCK_COMMIT": Rule("stocking", "CONFIRMATION"),
    "SHIPMENT": Rule("shipping", "CONFIRMATION"),
    "INVOICE": Rule("billing", "CONFIRMATION"),
    "INVOICE_PRINT": Rule("billing", "INVOICE"),
    "LABEL": Rule("shipping", "SHIPMENT", is_timed=False),
    "DISPATCH": Rule("shipping", "LABEL", is_timed=False),
    "DELIVERY": Rule("shipping", "DISPATCH", is_timed=False),  # its time limit is in days, not in seconds
}
"""The steps of an order that succeeds."""

UNDOING: Mapping[StepName, Rule] = {
    "SHIPMENT_STOP": Rule("shipping"),
    "STOCK_RELEASE": Rule("stocking"),
    "STOCK_RETURN": Rule("stocking"),
    "PAYMENT_CANCELLATION": Rule("paying"),
    "REFUND": Rule("paying"),
    "INVOICE_VOID": Rule("billing"),
    "CREDIT_NOTE": Rule("billing", "REFUND"),
}
"""The steps that undo an order: it ended before dispatch, or the carrier returned it."""

RULES: Mapping[StepName, Rule] = {**FORWARD, **UNDOING}


@dataclass(slots=True, kw_only=True)
class Step:
    name: StepName
    state: StepState = "EXPECTED"
    attempts: int = 0
    compensates: StepName | None = None
    event_type: str | None = None
    event_id: str | None = None
    detail: str | None = None
    at: datetime | None = None


def _forward_steps() -> list[Step]:
    return [Step(name=name) for name in FORWARD]


@dataclass(slots=True, kw_only=True)
class Process:
    """The process of one order. Each progress sets a new time limit. When the limit passes, the process is STUCK."""

    step_seconds: float
    delivery_days: float = 30
    """How long a parcel may be on its way without a report. After that the process is STUCK; the order itself does not change."""
    steps: list[Step] = field(default_factory=_forward_steps)
    state: ProcessState = "RUNNING"
    is_undoing: bool = False
    due_at: datetime | None = None
    stuck_at: datetime | None = None
    stuck_reason: str | None = None
    version: int = 1
    updated_at: datetime

    def step(self, name: StepName) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)

    def is_done(self, *names: StepName) -> bool:
        return any(step.name in names and step.state == "DONE" for step in self.steps)

    def is_expected(self, name: StepName) -> bool:
        return any(step.name == name and step.state == "EXPECTED" for step in self.steps)

    def has_failed(self, name: StepName) -> bool:
        return any(step.name == name and step.state == "FAILED" for step in self.steps)

    @property
    def waiting_for(self) -> Step | None:
        """The step that the process waits for. Automatic steps come before steps of people."""
        open_steps = [step for step in self.steps if step.state == "EXPECTED" and self._is_begun(step)]
        return next((step for step in open_steps if RULES[step.name].is_timed), open_steps[0] if open_steps else None)

    def did(self, name: StepName, cause: Cause) -> None:
        """Marks a step as done. If it undoes another step, that one is marked too."""
        step = self._set(name, "DONE", cause)
        undone = self.step(step.compensates) if step.compensates else None
        if undone and undone.state == "DONE":
            undone.state = "COMPENSATED"

    def failed(self, name: StepName, cause: Cause, detail: str) -> None:
        self._set(name, "FAILED", cause).detail = detail

    def expect(self, name: StepName, *, compensates: StepName | None = None) -> None:
        """Awaits a step, for the first time or again."""
        step = self.step(name)
        if step is None:
            self.steps.append(Step(name=name, compensates=compensates))
        elif step.state != "DONE":
            step.state, step.compensates = "EXPECTED", compensates

    def expect_again(self, name: StepName) -> None:
        """Awaits a step again, because its result was lost."""
        if step := self.step(name):
            step.state = "EXPECTED"

    def skip(self, *names: StepName) -> None:
        """Skips steps that will not happen any more."""
        for step in self.steps:
            if step.name in names and step.state == "EXPECTED":
                step.state = "SKIPPED"

    def turn_back(self, *, has_parcels: bool, is_refundable: bool, is_creditable: bool) -> None:
        """Awaits only the steps that undo what was done. The order ended before dispatch."""
        self.is_undoing = True
        self.skip(*FORWARD)
        if not self.has_failed("RESERVATION"):
            self.expect("STOCK_RELEASE", compensates="STOCK_COMMIT" if self.is_done("STOCK_COMMIT") else "RESERVATION")
        if has_parcels:
            self.expect("SHIPMENT_STOP", compensates="SHIPMENT")
        if self.is_done("PAYMENT"):
            self.expect_refund(is_refundable=is_refundable)
        elif not self.has_failed("PAYMENT"):
            self.expect("PAYMENT_CANCELLATION", compensates="PAYMENT_INTENT")
        if self.is_done("INVOICE"):
            self.expect_credit_note(is_creditable=is_creditable)
        else:
            self.expect("INVOICE_VOID", compensates="INVOICE_DRAFT")

    def come_back(self, *, is_refundable: bool, is_creditable: bool) -> None:
        """Awaits the steps that undo the sale. The carrier returned everything; the invoice may still have to be written."""
        self.is_undoing = True
        self.skip("LABEL", "DISPATCH", "DELIVERY")
        if not self.has_failed("RESERVATION"):
            self.expect("STOCK_RETURN", compensates="STOCK_COMMIT")
        self.expect_refund(is_refundable=is_refundable)
        self.expect_credit_note(is_creditable=is_creditable)

    def expect_refund(self, *, is_refundable: bool) -> None:
        """Awaits a refund instead of a cancelled payment, because the payment was captured."""
        self.skip("PAYMENT_CANCELLATION")
        if is_refundable:
            self.expect("REFUND", compensates="PAYMENT")

    def expect_credit_note(self, *, is_creditable: bool) -> None:
        """Awaits a credit note instead of a voided invoice, because the invoice is final."""
        self.skip("INVOICE_VOID")
        if is_creditable:
            self.expect("CREDIT_NOTE", compensates="INVOICE")

    def settle(self, now: datetime) -> None:
        """Sets the state of the process and its next time limit, after progress."""
        if any(step.state == "EXPECTED" for step in self.steps):
            self.state = "COMPENSATING" if self.is_undoing else "RUNNING"
        else:
            self.state = "COMPENSATED" if self.is_undoing else "DONE"
        self.stuck_at = self.stuck_reason = None
        self._set_limit(now)

    def is_overdue(self, now: datetime) -> bool:
        return self.state in {"RUNNING", "COMPENSATING"} and self.due_at is not None and self.due_at <= now

    def get_stuck(self, now: datetime) -> None:
        waiting_for = self.waiting_for.name if self.waiting_for else "nothing"
        self.state, self.stuck_at, self.due_at = "STUCK", now, None
        within = f"{self.delivery_days:g} days" if waiting_for == "DELIVERY" else f"{self.step_seconds:g} seconds"
        self.stuck_reason = f"{waiting_for} did not come within {within}."

    def retry(self, now: datetime) -> None:
        """Gives the awaited step another attempt and a new time limit."""
        if self.state != "STUCK":
            raise ProcessNotStuck(state=self.state)
        if step := self.waiting_for:
            step.attempts = max(step.attempts, 1) + 1
        self.settle(now)

    def _set(self, name: StepName, state: StepState, cause: Cause) -> Step:
        step = self.step(name)
        if step is None:
            step = Step(name=name)
            self.steps.append(step)
        step.state, step.attempts, step.at = state, max(step.attempts, 1), cause.at
        step.event_type, step.event_id, step.detail = cause.event_type, cause.event_id, None
        return step

    def _set_limit(self, now: datetime) -> None:
        awaited = self.waiting_for
        if awaited is not None and awaited.name == "DELIVERY":
            self.due_at = now + timedelta(days=self.delivery_days)
        elif awaited is not None and RULES[awaited.name].is_timed:
            self.due_at = now + timedelta(seconds=self.step_seconds)
        else:
            self.due_at = None

    def _is_begun(self, step: Step) -> bool:
        """Whether the step before it is done or skipped."""
        before = RULES[step.name].after
        followed = self.step(before) if before else None
        return followed is None or followed.state != "EXPECTED"
