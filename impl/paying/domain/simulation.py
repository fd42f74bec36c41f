"""What the simulated payment answers."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from generated.paying.problems import VersionConflict

Mode = Literal["ACCEPT", "DECLINE", "DELAY"]


@dataclass(kw_only=True)
class Simulation:
    mode: Mode
    delay_ms: int
    version: int
    created_at: datetime
    updated_at: datetime

    def choose(self, mode: Mode, *, delay_ms: int, version: int, at: datetime) -> None:
        """Holds for the payments processed from now on."""
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        self.mode, self.delay_ms = mode, delay_ms
        self.version += 1
        self.updated_at = at

    def accepts_at(self, now: datetime) -> datetime:
        """When a payment that is delayed now will be accepted."""
        return now + timedelta(milliseconds=self.delay_ms)
