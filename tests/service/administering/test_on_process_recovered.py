"""What ADMINISTERING does on ProcessRecovered."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from msgspec import UNSET

from generated.administering.client import AdministeringClient
from generated.events.operations import ProcessRecovered, ProcessStuck
from tests.service.administering.support import dashboard, example
from tests.support.service import Serving


def recovered(stuck: ProcessStuck, *, minutes: int, version: Any) -> ProcessRecovered:
    """The process of a stuck one goes on, so many minutes later."""
    at = stuck.at + timedelta(minutes=minutes)
    return ProcessRecovered(**{**msgspec.structs.asdict(stuck), "at": at, "version": version})


@pytest.mark.parametrize(("minutes", "version"), [(1, 6), (-1, 6), (0, 6)])
async def test_a_stuck_process_that_recovered_is_not_shown_whatever_the_clocks_say(
    empty: Serving, staff: AdministeringClient, minutes: int, version: int
) -> None:
    stuck = example("shared", ProcessStuck, "process-stuck", version=5)
    later = recovered(stuck, minutes=minutes, version=version)
    for event in (stuck, later, stuck):
        await empty.react(event)
    assert (await dashboard(staff)).stuck_processes == 0


async def test_events_of_release_0_1_0_count_by_their_instants_and_before_all_others(
    empty: Serving, staff: AdministeringClient
) -> None:
    stuck = msgspec.structs.replace(example("shared", ProcessStuck, "process-stuck"), version=UNSET)
    shown = []
    for event in (
        recovered(stuck, minutes=1, version=UNSET),
        stuck,
        msgspec.structs.replace(stuck, at=stuck.at - timedelta(hours=1), version=2),
        recovered(stuck, minutes=9, version=UNSET),
    ):
        await empty.react(event)
        shown.append((await dashboard(staff)).stuck_processes)
    assert shown == [0, 0, 1, 1]
