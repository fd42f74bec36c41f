"""Read the stock of a variant."""

import pytest

from generated.stocking import problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import level, receive, release, reserve


async def test_what_is_unknown_is_not_found(staff: StockingClient, service: StockingClient) -> None:
    with pytest.raises(problems.NotFound):
        await level(staff, "UNKNOWN-1")
    with pytest.raises(problems.NotFound):
        await receive(staff, "UNKNOWN-1", 1)
    with pytest.raises(problems.UnknownSku) as refusal:
        await reserve(service, {"UNKNOWN-1": 1})
    assert refusal.value.members == {"skus": ["UNKNOWN-1"]}
    with pytest.raises(problems.NotFound):
        await release(service, new_id("rsv"))
