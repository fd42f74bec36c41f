"""Waits until the system is at rest, then checks what must be true."""

import asyncio
import time
from collections.abc import Iterable

import aiohttp

from infra.local.launcher.system import System
from infra.local.players.callers import NotInTime
from infra.local.players.staff import Staff
from infra.runtime.problem import Problem
from tests.support.invariants import violations
from tests.support.snapshot import Quiet, Snapshot, look, take

PATIENCE_SECONDS = 25.0
_PAUSE_SECONDS = 0.15
_QUIET_LOOKS = 3
Place = tuple[str, int, int]
"""Topic, partition and offset of a record."""


async def wait_at_rest(system: System, *, seconds: float = PATIENCE_SECONDS) -> None:
    """Waits until several checks in a row find nothing unsent, unread, parked or due, and no topic grows. Raises NotInTime."""
    async with aiohttp.ClientSession() as session:
        await _quiet(system, session, await Staff.sign_in(system.urls, session, system.owner), seconds)


async def snapshot(system: System, *, accepted: Iterable[str] = (), strangers: Iterable[Place] = ()) -> Snapshot:
    """Waits until the system is at rest, and returns everything that it shows. Raises NotInTime."""
    async with aiohttp.ClientSession() as session:
        staff = await Staff.sign_in(system.urls, session, system.owner)
        await _quiet(system, session, staff, PATIENCE_SECONDS)
        return await take(system, session, staff, accepted=accepted, strangers=strangers)


async def check(
    system: System, *, accepted: Iterable[str] = (), strangers: Iterable[Place] = (), seconds: float = PATIENCE_SECONDS
) -> list[str]:
    """Returns the violations of a system at rest, in sentences; there should be none.

    A consumer that was just restarted can look idle for a moment, so the check is repeated until it finds nothing, at most
    for the given time. Only violations that last are returned.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = violations(await snapshot(system, accepted=accepted, strangers=strangers))
        except NotInTime as restless:
            found = [str(restless)]
        if not found or time.monotonic() > deadline:
            return found
        await asyncio.sleep(1.0)


async def _quiet(system: System, session: aiohttp.ClientSession, staff: Staff, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    reasons, looks = ["nothing was answered"], list[Quiet]()
    while time.monotonic() < deadline:
        try:
            seen = await look(system, session, staff)
        except Problem as problem:
            reasons, looks = [str(problem)], []
        else:
            looks = [*(each for each in looks if each.ends == seen.ends), seen] if not seen.reasons else []
            reasons = seen.reasons
        if len(looks) >= _QUIET_LOOKS:
            return
        await asyncio.sleep(_PAUSE_SECONDS)
    raise NotInTime(f"The system is not at rest after {seconds:g} seconds: {'; '.join(reasons) or 'the topics grow'}.")
