"""The secret of the services is changed in three rounds of restarts: no call is refused, and no request is done twice."""

from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path

import pytest

from infra.runtime.http.security import ServiceTokens
from infra.runtime.problem import Unauthenticated
from tests.runtime.http.support import Api, serving_api
from tests.support.tokens import token as access_token

OLD, NEW = "the old secret, of 32 characters or more", "the new secret, of 32 characters or more"
ROUNDS = [(OLD,), (OLD, NEW), (NEW, OLD), (NEW,)]
"""Secrets of a replica: the first one signs, all are accepted. In a round, replicas of two neighbours in this list run at once."""


STAFF = {"Authorization": f"Bearer {access_token('stf_01', 'OWNER', 'notes:write')}"}
Send = Callable[[Api, str], Awaitable[tuple[str, bool]]]


def token(*secrets: str) -> str:
    return ServiceTokens("ordering", *secrets).headers()["Service-Token"]


@pytest.mark.parametrize(("before", "after"), list(pairwise(ROUNDS)))
def test_replicas_of_neighbouring_rounds_accept_each_other(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    for one, other in ((before, after), (after, before)):
        assert ServiceTokens("stocking", *other).caller(token(*one)).subject == "ordering"


def test_a_secret_that_is_not_accepted_any_more_is_refused() -> None:
    with pytest.raises(Unauthenticated):
        ServiceTokens("stocking", NEW).caller(token(OLD))
    with pytest.raises(Unauthenticated):
        ServiceTokens("stocking", NEW, OLD).caller(token("some other secret of 32 characters"))


async def test_a_service_answers_tokens_of_both_secrets(tmp_path: Path) -> None:
    async with serving_api(tmp_path, NEW, OLD) as api:
        for secrets, status in (((OLD, NEW), 200), ((NEW,), 200), (("some other secret of 32 characters",), 401)):
            assert (await api.call("GET", "/notes?limit=10", headers={"Service-Token": token(*secrets)}))[0] == status


async def add(api: Api, key: str) -> tuple[str, bool]:
    """The id of the note, and whether the answer is the one that was kept."""
    status, body, headers = await api.add("text", **STAFF, **{"Idempotency-Key": key})
    assert status == 201
    return body["id"], "Idempotent-Replayed" in headers


async def copy(api: Api, key: str) -> tuple[str, bool]:
    status, body, headers = await api.call("POST", "/notes/n0/copies", headers={**STAFF, "Idempotency-Key": key})
    assert status == 201
    return body["id"], "Idempotent-Replayed" in headers


@pytest.mark.parametrize("send", [add, copy])
async def test_a_request_repeated_after_the_change_is_not_done_twice(send: Send, tmp_path: Path) -> None:
    made: dict[str, str] = {}
    for number, secrets in enumerate(ROUNDS):
        async with serving_api(tmp_path, *secrets) as api:
            neighbour = f"round-{number - 1}"
            if neighbour in made:
                assert await send(api, neighbour) == (made[neighbour], True)
            made[f"round-{number}"], is_replayed = await send(api, f"round-{number}")
            assert not is_replayed
    # a replica of the round before, which still runs, finds what one of the round after has written
    for number, secrets in enumerate(ROUNDS[:-1]):
        async with serving_api(tmp_path, *secrets) as api:
            assert await send(api, f"round-{number + 1}") == (made[f"round-{number + 1}"], True)


async def test_a_key_used_for_another_request_is_refused_after_the_change_too(tmp_path: Path) -> None:
    async with serving_api(tmp_path, OLD) as api:
        await api.add("one", **STAFF, **{"Idempotency-Key": "k1"})
    async with serving_api(tmp_path, NEW, OLD) as api:
        assert (await api.add("two", **STAFF, **{"Idempotency-Key": "k1"}))[1]["code"] == "idempotency-key-reused"
        assert (await api.add("one", **STAFF, **{"Idempotency-Key": "k1"}))[0] == 201
