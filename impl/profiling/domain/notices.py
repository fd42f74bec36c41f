"""What members of staff may be told by mail, each by choice."""

from typing import Literal

NoticeKind = Literal["STOCK", "PROCESSES", "DEAD_LETTERS"]
