"""What every entity that changes by its own rules has: a version, the instant of its last change, and what happened to it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

HappenedT = TypeVar("HappenedT")


@dataclass(slots=True, kw_only=True)
class Aggregate(Generic[HappenedT]):
    """Its verbs change it and `tell` what happened; its repository saves it once and emits each of these events once."""

    version: int = 1
    updated_at: datetime
    _happened: list[HappenedT] = field(default_factory=list, init=False, repr=False, compare=False)

    def tell(self, event: HappenedT) -> None:
        """Notes that something happened, for the world to know once the change is saved."""
        self._happened.append(event)

    @property
    def has_told(self) -> bool:
        """Whether something was told that nobody took yet."""
        return bool(self._happened)

    def pop_events(self) -> list[HappenedT]:
        """What was told, in its order; the second call returns nothing."""
        happened, self._happened = self._happened, []
        return happened
