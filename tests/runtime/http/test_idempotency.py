"""Requests that come again."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from infra.local.players.callers import until
from infra.runtime.problem import DependencyUnavailable, NotFound, StoreUnavailable
from infra.runtime.store.transaction import Transaction
from tests.runtime.http.support import Api

T = TypeVar("T")


async def test_a_repeated_key_has_one_effect_and_the_same_answer(api: Api) -> None:
    first = await api.add("once", **{**api.staff, "Idempotency-Key": "k1"})
    again = await api.add("once", **{**api.staff, "Idempotency-Key": "k1"})
    assert again[:2] == first[:2]
    assert again[2]["Idempotent-Replayed"] == "true"
    assert again[2]["Location"] == first[2]["Location"]
    assert "Idempotent-Replayed" not in first[2]
    assert len((await api.call("GET", "/notes?limit=10"))[1]) == 1


async def test_a_key_used_for_another_request_is_refused(api: Api) -> None:
    await api.add("one", **{**api.staff, "Idempotency-Key": "k1"})
    assert (await api.add("two", **{**api.staff, "Idempotency-Key": "k1"}))[1]["code"] == "idempotency-key-reused"


async def test_a_refusal_may_succeed_later_with_the_same_key(api: Api) -> None:
    assert (await api.add("refused", **{**api.staff, "Idempotency-Key": "k1"}))[1] == {
        "type": "/problems/too-many-notes",
        "title": "Too many",
        "status": 409,
        "code": "too-many-notes",
        "detail": "At most `max`.",
        "max": 0,
    }
    assert (await api.add("fine", **{**api.staff, "Idempotency-Key": "k1"}))[0] == 201


async def test_two_attempts_of_a_workflow_at_once_are_one(api: Api) -> None:
    api.copy_note.gate = asyncio.Event()
    path, headers = "/notes/n0/copies", {**api.staff, "Idempotency-Key": "k1"}
    first = asyncio.create_task(api.call("POST", path, headers=headers))
    while not api.copy_note.calls:
        await asyncio.sleep(0.01)
    assert (await api.call("POST", path, headers=headers))[1]["code"] == "request-in-progress"
    api.copy_note.gate.set()
    status, body, _ = await first
    again = await api.call("POST", path, headers=headers)
    assert (status, again[1], again[2]["Idempotent-Replayed"]) == (201, body, "true")
    assert len(api.copy_note.calls) == 1


async def test_a_workflow_that_failed_half_way_goes_on_with_the_same_id(api: Api) -> None:
    api.copy_note.refusal = DependencyUnavailable(service="elsewhere")
    assert (await api.call("POST", "/notes/n0/copies", headers={**api.staff, "Idempotency-Key": "k1"}))[0] == 503
    api.copy_note.refusal = None
    assert (await api.call("POST", "/notes/n0/copies", headers={**api.staff, "Idempotency-Key": "k1"}))[0] == 201
    assert len(set(api.copy_note.calls)) == 1


async def test_a_workflow_that_was_refused_begins_anew(api: Api) -> None:
    api.copy_note.refusal = NotFound("note")
    assert (await api.call("POST", "/notes/n0/copies", headers={**api.staff, "Idempotency-Key": "k1"}))[0] == 404
    api.copy_note.refusal = None
    assert (await api.call("POST", "/notes/n0/copies", headers={**api.staff, "Idempotency-Key": "k1"}))[0] == 201
    assert len(set(api.copy_note.calls)) == 2


async def test_an_attempt_that_ended_while_the_store_was_busy_is_no_hindrance_for_long(api: Api) -> None:
    """Otherwise its lease would hold up the next one for half a minute."""
    store = api.copy_note.store
    asked, real = list[object](), store.command

    async def busy(body: Callable[[Transaction], T]) -> T:
        asked.append(body)
        if len(asked) == 2:  # the first took the lease, this one ends it
            raise StoreUnavailable
        return await real(body)

    store.command = busy  # type: ignore[method-assign]
    api.copy_note.refusal = DependencyUnavailable(service="elsewhere")
    headers = {**api.staff, "Idempotency-Key": "k1"}
    assert (await api.call("POST", "/notes/n0/copies", headers=headers))[1]["code"] == "dependency-unavailable"
    assert (await api.call("POST", "/notes/n0/copies", headers=headers))[1]["code"] == "request-in-progress"
    api.copy_note.refusal = None

    async def goes_on() -> bool:
        return (await api.call("POST", "/notes/n0/copies", headers=headers))[0] == 201

    await until(goes_on)
