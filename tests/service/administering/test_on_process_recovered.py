"""What ADMINISTERING does on ProcessRecovered."""

from datetime import timedelta

import msgspec

from generated.administering.client import AdministeringClient
from generated.events.operations import ProcessRecovered, ProcessStuck
from tests.service.administering.support import dashboard, example
from tests.support.service import Serving


async def test_a_stuck_process_that_recovered_is_not_shown(empty: Serving, staff: AdministeringClient) -> None:
    stuck = example("shared", ProcessStuck, "process-stuck")
    recovered = ProcessRecovered(**{**msgspec.structs.asdict(stuck), "at": stuck.at + timedelta(minutes=1)})
    await empty.react(recovered)
    await empty.react(stuck)
    assert (await dashboard(staff)).stuck_processes == 0
