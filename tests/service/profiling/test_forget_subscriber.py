"""Have STOCKING forget the address of an erased customer."""

from impl.profiling.job_types import ForgetSubscriber
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.profiling.neighbours import Together
from tests.support.personal import places_of


async def test_the_address_is_forgotten_there_and_here(together: Together) -> None:
    email = "yarrowmede@example.org"
    await together.subscribe(email)
    assert await places_of(together.services["stocking"], "yarrowmede") != []
    job = ForgetSubscriber(customer_id=new_id("cus"), email=email)
    await together.profiling.store.command(lambda tx: tx.schedule(job))

    async def is_gone() -> bool:
        stores = (together.services["stocking"], together.profiling)
        return [place for each in stores for place in await places_of(each, "yarrowmede")] == []

    await until(is_gone)
