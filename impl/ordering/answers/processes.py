"""An order's process and the state machine, as models of the contract."""

from typing import Any

import msgspec
from msgspec import UNSET
from sqlalchemy import Row

from generated.ordering import models
from impl.ordering.domain.process import RULES, Process, Step
from impl.ordering.domain.states import INITIAL, IS_END, TRANSITIONS


def order_process_answer(row: Row[Any]) -> models.OrderProcess:
    """From the columns of the process: the order itself need not be read."""
    process = msgspec.convert(row.process, Process)
    awaited = process.waiting_for
    return models.OrderProcess(
        order_id=row.order_id,
        order_number=row.order_number,
        order_status=row.status,
        state=process.state,
        steps=[_step(each) for each in process.steps],
        waiting_for=awaited.name if awaited else UNSET,
        due_at=process.due_at or UNSET,
        stuck_at=process.stuck_at or UNSET,
        stuck_reason=process.stuck_reason or UNSET,
        version=process.version,
        created_at=row.created_at,
        updated_at=process.updated_at,
    )


def _step(of: Step) -> models.ProcessStep:
    return models.ProcessStep(
        name=of.name,
        service=RULES[of.name].service,
        state=of.state,
        attempts=of.attempts,
        compensates=of.compensates or UNSET,
        event_type=of.event_type or UNSET,
        event_id=of.event_id or UNSET,
        detail=of.detail or UNSET,
        at=of.at or UNSET,
    )


def state_machine_answer() -> models.OrderStateMachine:
    return models.OrderStateMachine(
        initial=INITIAL,
        states=[models.OrderState(status=status, end=is_end) for status, is_end in IS_END.items()],
        transitions=[
            models.OrderTransition(from_=before, to=after, trigger=trigger) for (before, trigger), after in TRANSITIONS.items()
        ],
    )
