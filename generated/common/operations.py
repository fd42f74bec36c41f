"""Operations of COMMON, from contracts/shared. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.common import models
from generated.common.problems import (
    CursorInvalid,
    DeadLetterFailed,
    DeadLetterState,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    LockTimeout,
    NotFound,
    NotReady,
    Overloaded,
    RequestInProgress,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    Unauthenticated,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class DiscardDeadLetterOk(Response, frozen=True, kw_only=True):
    """Discarded."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.DeadLetter


class DiscardDeadLetterRequest(Request, frozen=True, kw_only=True):
    """Discard a dead letter: `POST /dead-letters/{dead_letter_id}/discard`."""

    dead_letter_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="discard_dead_letter",
        method="POST",
        path="/dead-letters/{dead_letter_id}/discard",
        parameters=(
            Parameter(field="dead_letter_id", name="dead_letter_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(DiscardDeadLetterOk,),
        problems=(
            DeadLetterState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetInfoOk(Response, frozen=True, kw_only=True):
    """The service."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ServiceInfo


class GetInfoRequest(Request, frozen=True, kw_only=True):
    """Which service and version is this? `GET /info`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="get_info",
        method="GET",
        path="/info",
        responses=(GetInfoOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetLivenessOk(Response, frozen=True, kw_only=True):
    """Alive."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Liveness


class GetLivenessRequest(Request, frozen=True, kw_only=True):
    """Is the process alive? `GET /health/live`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="get_liveness",
        method="GET",
        path="/health/live",
        responses=(GetLivenessOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetOutboxOk(Response, frozen=True, kw_only=True):
    """What waits."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OutboxState


class GetOutboxRequest(Request, frozen=True, kw_only=True):
    """How many events wait to be sent? `GET /outbox`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="get_outbox",
        method="GET",
        path="/outbox",
        responses=(GetOutboxOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetReadinessOk(Response, frozen=True, kw_only=True):
    """The state of the service and of what it depends on."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Readiness


class GetReadinessRequest(Request, frozen=True, kw_only=True):
    """Should requests be sent to this process? `GET /health/ready`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="get_readiness",
        method="GET",
        path="/health/ready",
        responses=(GetReadinessOk,),
        problems=(NotReady, InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListDeadLettersOk(Response, frozen=True, kw_only=True):
    """One page of dead letters."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.DeadLetterPage


class ListDeadLettersRequest(Request, frozen=True, kw_only=True):
    """List records that could not be applied: `GET /dead-letters`."""

    limit: int = 20
    cursor: str | None = None
    status: models.DeadLetterStatus | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="list_dead_letters",
        method="GET",
        path="/dead-letters",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
        ),
        responses=(ListDeadLettersOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReplayDeadLetterOk(Response, frozen=True, kw_only=True):
    """Applied."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.DeadLetter


class ReplayDeadLetterRequest(Request, frozen=True, kw_only=True):
    """Apply a dead letter again: `POST /dead-letters/{dead_letter_id}/replay`."""

    dead_letter_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="common",
        operation_id="replay_dead_letter",
        method="POST",
        path="/dead-letters/{dead_letter_id}/replay",
        parameters=(
            Parameter(field="dead_letter_id", name="dead_letter_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(ReplayDeadLetterOk,),
        problems=(
            DeadLetterState,
            DeadLetterFailed,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/common/operations/."""

    discard_dead_letter: Operation[DiscardDeadLetterRequest, DiscardDeadLetterOk]
    get_info: Operation[GetInfoRequest, GetInfoOk]
    get_liveness: Operation[GetLivenessRequest, GetLivenessOk]
    get_outbox: Operation[GetOutboxRequest, GetOutboxOk]
    get_readiness: Operation[GetReadinessRequest, GetReadinessOk]
    list_dead_letters: Operation[ListDeadLettersRequest, ListDeadLettersOk]
    replay_dead_letter: Operation[ReplayDeadLetterRequest, ReplayDeadLetterOk]
