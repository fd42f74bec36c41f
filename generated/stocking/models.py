"""Schemas of STOCKING, from contracts/stocking. Generated: edit the contract, not this file."""

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    AlertId as AlertId,
    CsvFile as CsvFile,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    Email as Email,
    EmailCopy as EmailCopy,
    FieldError as FieldError,
    FileImport as FileImport,
    FileImportFault as FileImportFault,
    FileImportFaultKind as FileImportFaultKind,
    FileImportLineCount as FileImportLineCount,
    FileImportStatus as FileImportStatus,
    ImportId as ImportId,
    Language as Language,
    Liveness as Liveness,
    MovementId as MovementId,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OutboxState as OutboxState,
    Problem as Problem,
    ProductId as ProductId,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    ReservationId as ReservationId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    Sku as Sku,
    SkuQuantity as SkuQuantity,
    Skus as Skus,
    StockStatus as StockStatus,
    SubscriptionId as SubscriptionId,
    Timestamp as Timestamp,
    UserId as UserId,
    Version as Version,
)

AlertKind: TypeAlias = Literal["OUT_OF_STOCK", "LOW_STOCK", "BACK_IN_STOCK", "SHORTFALL"]


AlertStatus: TypeAlias = Literal["OPEN", "ACKNOWLEDGED", "RESOLVED"]


class Availability(Struct, frozen=True, kw_only=True):
    sku: Sku
    status: StockStatus
    quantity: int
    """Pieces that can be bought, up to a cap."""


class AvailabilityList(Struct, frozen=True, kw_only=True):
    items: list[Availability]


MovementKind: TypeAlias = Literal["RECEIPT", "ADJUSTMENT", "COMMIT", "RESTOCK", "RETURN"]


Note: TypeAlias = str


OnHand: TypeAlias = int
"""Pieces."""


ReservationAttempt: TypeAlias = int
"""Grows when an order reserves again, so that a late release of an earlier attempt changes nothing."""


ReservationLines: TypeAlias = list[SkuQuantity]


class ReservationRelease(Struct, frozen=True, kw_only=True):
    reason: Literal["ORDER_NOT_CREATED", "CANCELLED", "EXPIRED", "STAFF"]
    attempt: ReservationAttempt


ReservationStatus: TypeAlias = Literal["ACTIVE", "COMMITTED", "RELEASED", "EXPIRED", "RETURNED"]
"""RETURNED: what was committed left, and came back."""


class StockAdjustment(Struct, frozen=True, kw_only=True):
    delta: int
    """Signed pieces; 0 changes nothing."""

    reason: Note


class StockAlert(Struct, frozen=True, kw_only=True):
    alert_id: AlertId
    sku: Sku
    kind: AlertKind
    status: AlertStatus
    available: OnHand
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    order_id: OrderId | UnsetType = UNSET


class StockAlertPage(Struct, frozen=True, kw_only=True):
    items: list[StockAlert]
    next_cursor: NextCursor | UnsetType = UNSET


class StockCount(Struct, frozen=True, kw_only=True):
    counted: int
    """Pieces that were counted. Those that orders hold count, too; those of confirmed orders have left the stock."""

    reason: Note | UnsetType = UNSET
    version: Version | UnsetType = UNSET


class StockMovement(Struct, frozen=True, kw_only=True):
    movement_id: MovementId
    sku: Sku
    kind: MovementKind
    delta: int
    balance_after: OnHand
    created_at: Timestamp
    order_id: OrderId | UnsetType = UNSET
    reason: str | UnsetType = UNSET


class StockMovementPage(Struct, frozen=True, kw_only=True):
    items: list[StockMovement]
    next_cursor: NextCursor | UnsetType = UNSET


class StockReceipt(Struct, frozen=True, kw_only=True):
    quantity: int
    reference: Note | UnsetType = UNSET


class StockSubscriptionAcceptance(Struct, frozen=True, kw_only=True):
    """The same for everybody who asks, so that nobody learns what an address is told of."""

    sku: Sku
    language: Language
    expires_at: Timestamp


class StockSubscriptionDraft(Struct, frozen=True, kw_only=True):
    sku: Sku
    email: Email
    language: Language


SubscriptionToken: TypeAlias = str
"""Whoever has it may end the subscription."""


Threshold: TypeAlias = int
"""Pieces."""


class Reservation(Struct, frozen=True, kw_only=True):
    reservation_id: ReservationId
    order_id: OrderId
    attempt: ReservationAttempt
    status: ReservationStatus
    lines: ReservationLines
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    expires_at: Timestamp | UnsetType = UNSET


class ReservationDraft(Struct, frozen=True, kw_only=True):
    order_id: OrderId
    attempt: ReservationAttempt
    lines: ReservationLines


class StockItem(Struct, frozen=True, kw_only=True):
    sku: Sku
    name: str
    """Of product and variant; empty until the product is known."""

    on_hand: OnHand
    reserved: OnHand
    available: int
    """Free to sell: on_hand − reserved − safety_stock, never below 0."""

    reorder_point: Threshold
    safety_stock: Threshold
    status: StockStatus
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    product_id: ProductId | UnsetType = UNSET


class StockItemPage(Struct, frozen=True, kw_only=True):
    items: list[StockItem]
    next_cursor: NextCursor | UnsetType = UNSET


class StockSubscription(Struct, frozen=True, kw_only=True):
    """Who waits for a variant."""

    subscription_id: SubscriptionId
    sku: Sku
    email: EmailCopy
    language: Language
    token: SubscriptionToken


class StockThresholds(Struct, frozen=True, kw_only=True):
    reorder_point: Threshold
    safety_stock: Threshold
    version: Version
