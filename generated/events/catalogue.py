"""Every event of every producer: for tools and tests. Generated: edit the contracts, not this file."""

from typing import Final

from generated.events import (
    administering,
    billing,
    carting,
    cataloging,
    operations,
    ordering,
    paying,
    profiling,
    shipping,
    stocking,
)
from infra.runtime.event import EventType

ALL: Final[tuple[EventType, ...]] = (
    *administering.PUBLICATIONS,
    *billing.PUBLICATIONS,
    *carting.PUBLICATIONS,
    *cataloging.PUBLICATIONS,
    *operations.PUBLICATIONS,
    *ordering.PUBLICATIONS,
    *paying.PUBLICATIONS,
    *profiling.PUBLICATIONS,
    *shipping.PUBLICATIONS,
    *stocking.PUBLICATIONS,
)
