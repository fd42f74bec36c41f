"""The outcome that the simulated payment has."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Never

from generated.paying.problems import VersionConflict
from impl.kernel.aggregate import Aggregate

Mode = Literal["ACCEPT", "DECLINE", "DELAY"]


@dataclass(slots=True, kw_only=True)
class Simulation(Aggregate[Never]):
    mode: Mode
    delay_ms: int
    created_at: datetime

    def choose(self, mode: Mode, *, delay_ms: int, version: int) -> None:
        """Sets the outcome of the payments processed from now on."""
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        self.mode, self.delay_ms = mode, delay_ms

    def accepts_at(self, now: datetime) -> datetime:
        """Returns when a payment that is delayed now will be accepted."""
        return now + timedelta(milliseconds=self.delay_ms)
