"""Ended sessions: the services learn of them by an event, shortly after PROFILING's response."""

from collections.abc import Awaitable, Callable

from infra.local.players.callers import until
from infra.runtime.problem import Problem


async def until_unauthenticated(read: Callable[[], Awaitable[object]], service: str) -> None:
    """Waits until the service refuses the caller's token. Raises NotInTime."""

    async def problem() -> str:
        try:
            await read()
        except Problem as refusal:
            return refusal.code
        return "none"

    await until(problem, lambda code: code == "unauthenticated", f"{service} refusing the session that ended")
