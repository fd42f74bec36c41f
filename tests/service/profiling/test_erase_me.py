"""Erase my account."""

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from sqlalchemy import Row, select

from generated.events.profiling import CustomerErased
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling.tables import erasures, messages
from infra.local.players.callers import until
from infra.runtime.problem import DependencyUnavailable, Problem, Unauthenticated
from tests.service.profiling.neighbours import Together
from tests.service.profiling.support import PASSWORD, add_address, later, new_email, register, sign_in, signed_in
from tests.support.order_events import new_order
from tests.support.personal import places_of, set_aside, whose
from tests.support.service import Serving


async def test_nothing_is_left_in_any_table(together: Together) -> None:
    person, client = await together.customer("Perrywinkle")
    await add_address(client, label="Perrywinkle Hall", address=together.home("Perrywinkle"))
    await set_aside(together.profiling, key=person.customer_id, payload=msgspec.json.encode(new_order(**whose("Perrywinkle"))))
    await together.subscribe(person.email)
    await erase(client)

    async def is_gone() -> bool:
        found = [place for each in together.services.values() for place in await places_of(each, "Perrywinkle")]
        return set(found) <= {"runtime_outbox.payload"}  # nobody sends it here

    assert "messages.recipient" in await places_of(together.profiling, "Perrywinkle")  # the message that tells of it
    with later(together.profiling, days=5, minutes=1):
        await until(is_gone)
    ids = await together.profiling.store.query(lambda tx: [row.customer_id for row in tx.all(select(erasures))])
    assert person.customer_id in ids
    [event] = [each for each in await together.profiling.emitted_of(CustomerErased) if each.customer_id == person.customer_id]
    assert (event.customer.status, event.customer.email) == ("ERASED", msgspec.UNSET)


async def test_the_person_is_told_once(together: Together) -> None:
    person, client = await together.customer("Yarrowby")
    await erase(client)
    [told] = await messages_of(together, person.customer_id)
    assert (told.template, told.recipient, told.language) == ("ACCOUNT_ERASED", person.email, "FR")


async def messages_of(together: Together, user_id: str) -> Sequence[Row[Any]]:
    query = select(messages).where(messages.c.user_id == user_id)
    return await together.profiling.store.query(lambda tx: tx.all(query))


async def test_the_person_is_signed_out_and_the_address_is_free(together: Together) -> None:
    person, client = await together.customer("Quincewell")
    await erase(client)
    with pytest.raises(Unauthenticated):
        await client.get_me(operations.GetMeRequest())
    anybody = together.profiling.client(ProfilingClient)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, person.email)
    assert (await register(anybody, person.email)).customer_id != person.customer_id


async def test_a_wrong_password_erases_nothing(together: Together) -> None:
    _, client = await together.customer("Rosethorn")
    with pytest.raises(problems.PasswordWrong):
        await erase(client, "another horse battery")
    assert (await client.get_me(operations.GetMeRequest())).body.first_name == "Rosethorn"


async def test_open_orders_are_named_and_have_to_end_first(together: Together) -> None:
    person, client = await together.customer("Silverbeck")
    order_id = await together.order_of(person.customer_id)
    with pytest.raises(problems.OpenOrders) as refusal:
        await erase(client)
    assert [each.order_id for each in refusal.value.members["orders"]] == [order_id]
    assert (await client.get_me(operations.GetMeRequest())).body.first_name == "Silverbeck"


async def test_nobody_is_erased_while_nobody_knows_about_open_orders(profiling: Serving) -> None:
    anybody, email = profiling.client(ProfilingClient), new_email()
    await register(anybody, email)
    client = signed_in(profiling, await sign_in(anybody, email))
    with pytest.raises(DependencyUnavailable):
        await erase(client)
    assert (await client.get_me(operations.GetMeRequest())).body.email == email


async def test_members_of_staff_are_not_erased_like_this(owner: ProfilingClient) -> None:
    with pytest.raises(Problem) as refusal:
        await erase(owner)
    assert refusal.value.status == 403


async def erase(client: ProfilingClient, password: str = PASSWORD) -> None:
    await client.erase_me(operations.EraseMeRequest(body=models.Erasure(password=password)))
