"""Finish setting up the second factor."""

import asyncio

import pytest
from sqlalchemy import select

from generated.profiling import problems
from impl.profiling import tables
from tests.service.profiling.accounts import me, queued
from tests.service.profiling.second_factors import App, confirm, set_up, start
from tests.service.profiling.support import later, new_customer
from tests.support.service import Serving


async def test_ten_recovery_codes_are_told_once_and_kept_as_hashes(profiling: Serving) -> None:
    customer, client = await new_customer(profiling)
    _, codes = await set_up(profiling, client)
    assert len(set(codes)) == 10
    assert (await me(client)).recovery_codes_left == 10
    rows = select(tables.recovery_codes.c.code_hash).where(tables.recovery_codes.c.user_id == customer.customer_id)
    kept = {row.code_hash for row in await profiling.store.query(lambda tx: tx.all(rows))}
    assert len(kept) == 10
    assert not kept & {*codes, *(code.replace("-", "") for code in codes)}
    [message] = await queued(profiling, customer.customer_id, "SECOND_FACTOR_CHANGED")
    assert message.about == {"change": "ADDED"}


async def test_without_a_start_there_is_nothing_to_confirm(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    with pytest.raises(problems.SecondFactorMissing):
        await confirm(client, "492039")


async def test_of_two_confirmations_at_once_one_tells_codes(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    app = App(profiling=profiling, secret=(await start(client)).secret)
    answers = await asyncio.gather(*(confirm(client, app.code()) for _ in range(2)), return_exceptions=True)
    assert sum(isinstance(answer, problems.SecondFactorPresent) for answer in answers) == 1


async def test_codes_cannot_be_tried_one_after_the_other(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    app = App(profiling=profiling, secret=(await start(client)).secret)
    for _ in range(5):
        with pytest.raises(problems.CodeWrong):
            await confirm(client, app.wrong())
    with pytest.raises(problems.TooManyAttempts):
        await confirm(client, app.code())
    with later(profiling, seconds=2.1):
        await confirm(client, app.code())
