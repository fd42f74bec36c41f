"""A second factor: the secret that a person's app makes one-time codes from. It counts once a first code was shown."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

FactorChange = Literal["ADDED", "REMOVED", "CODES_RENEWED"]
"""What the person is told by mail."""


@dataclass(kw_only=True)
class SecondFactor:
    user_id: str
    secret: str
    is_confirmed: bool = False
    last_step: int = 0
    """The step of the last accepted code: those of it and of earlier steps are used up (RFC 6238, 5.2)."""
    created_at: datetime

    def use(self, step: int | None) -> bool:
        """Uses the code of a step up. Returns whether it was good: None is the step of a wrong code."""
        if step is None or step <= self.last_step:
            return False
        self.last_step = step
        return True


def typed(code: str) -> str:
    """Returns a code without what makes no difference: apps and our mails show groups, people type capitals."""
    return code.replace(" ", "").replace("-", "").lower()
