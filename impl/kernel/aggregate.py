"""The base of every entity with rules: a version, the time of its last change, and its domain events."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

HappenedT = TypeVar("HappenedT")


@dataclass(slots=True, kw_only=True)
class Aggregate(Generic[HappenedT]):
    """An aggregate. Its methods change it and `tell` domain events. Its repository saves it once and emits each event once."""

    version: int = 1
    updated_at: datetime
    _happened: list[HappenedT] = field(default_factory=list, init=False, repr=False, compare=False)

    def tell(self, event: HappenedT) -> None:
        """Records a domain event, which is emitted once the change is saved."""
        self._happened.append(event)

    @property
    def has_told(self) -> bool:
        """Whether there are recorded events that were not taken yet."""
        return bool(self._happened)

    def pop_events(self) -> list[HappenedT]:
        """Returns the recorded events in order, and clears them."""
        happened, self._happened = self._happened, []
        return happened
