"""Is the process alive?"""

from generated.common import operations
from generated.common.client import CommonClient


async def test_a_running_process_is_alive(anybody: CommonClient) -> None:
    assert (await anybody.get_liveness(operations.GetLivenessRequest())).body.status == "UP"
