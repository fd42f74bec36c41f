"""A partition waits for what is away, and says so meanwhile."""

from collections.abc import Awaitable, Callable, Sequence

import pytest

from infra.runtime.errors import is_transient
from infra.runtime.events.standstill import Standstill


def work(standstill: Standstill, said: list[str], outcomes: Sequence[Exception | str]) -> Callable[[], Awaitable[str]]:
    """Comes to one outcome after the other, and notes what the partition said before each."""
    coming = iter(outcomes)

    async def run() -> str:
        said.append(standstill.reason)
        outcome = next(coming)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return run


async def test_what_is_away_is_waited_for() -> None:
    standstill, said = Standstill("notes", 0), list[str]()
    away = [ConnectionError("no broker"), TimeoutError("too slow")]
    assert await standstill.outlast(work(standstill, said, [*away, "done"]), is_transient) == "done"
    assert said == ["", "ConnectionError: no broker", "TimeoutError: too slow"]
    assert standstill.reason == ""


async def test_an_error_that_does_not_pass_is_raised() -> None:
    standstill, said = Standstill("notes", 0), list[str]()
    with pytest.raises(ValueError, match="no such line"):
        await standstill.outlast(work(standstill, said, [ValueError("no such line"), "done"]), is_transient)
    assert said == [""]
