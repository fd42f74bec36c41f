"""What a message tells, one type for each template."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What every message may name."""
