"""From where a request comes, and who does not wait for the answer."""

import asyncio
from typing import Any

import pytest

from infra.runtime import connection
from infra.runtime.connection import CallerLeft, Connection, unless_left


async def _nothing() -> dict[str, Any]:
    raise NotImplementedError


def client(own: str, *forwarded: str, hops: int) -> str:
    headers = [(b"x-forwarded-for", value.encode("latin-1")) for value in forwarded]
    return Connection({"client": (own, 1234), "headers": headers}, _nothing, hops).client


@pytest.mark.parametrize(
    ("own", "forwarded", "hops", "expected"),
    [
        ("203.0.113.9", ["198.51.100.1"], 0, "203.0.113.9"),  # nobody is believed
        ("10.0.0.1", ["198.51.100.1"], 1, "198.51.100.1"),
        ("10.0.0.1", ["192.0.2.66, 198.51.100.1"], 1, "198.51.100.1"),  # the first was written by the caller
        ("10.0.0.1", ["192.0.2.66", "198.51.100.1"], 1, "198.51.100.1"),
        ("10.0.0.1", ["192.0.2.66, 198.51.100.1, 10.0.0.2"], 2, "198.51.100.1"),
        ("10.0.0.1", [], 1, "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1"], 2, "10.0.0.1"),
        ("10.0.0.1", ["unknown"], 1, "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1:4711"], 1, "198.51.100.1"),
        ("10.0.0.1", ["[2001:db8:1:2::9]:4711"], 1, "2001:db8:1::/56"),
        ("::1", ["2001:db8:1:2:ffff::7"], 1, "2001:db8:1::/56"),
        ("::ffff:198.51.100.1", [], 0, "198.51.100.1"),
        ("10.0.0.1", ["fe80::1%eth0"], 1, "fe80::/56"),
        ("10.0.0.1", ["\xff\xfe, ,"], 1, "10.0.0.1"),
    ],
)
def test_the_address_of_the_client(own: str, forwarded: list[str], hops: int, expected: str) -> None:
    assert client(own, *forwarded, hops=hops) == expected


def test_outside_of_a_request_there_is_no_client() -> None:
    assert connection.client() == ""


class Caller:
    """The end of a connection that a test holds."""

    def __init__(self) -> None:
        self.gone = asyncio.Event()
        self.connection = Connection({"client": ("192.0.2.1", 1), "headers": []}, self._receive, 0)

    async def _receive(self) -> dict[str, Any]:
        await self.gone.wait()
        return {"type": "http.disconnect"}


async def test_waiting_ends_when_the_caller_leaves() -> None:
    caller, waiting = Caller(), asyncio.get_running_loop().create_future()
    connection.enter(caller.connection)
    task = asyncio.create_task(unless_left(waiting))
    await asyncio.sleep(0)
    caller.gone.set()
    with pytest.raises(CallerLeft):
        await task


async def test_who_has_left_already_is_noticed_though_nothing_is_to_be_waited_for() -> None:
    caller, waiting = Caller(), asyncio.get_running_loop().create_future()
    waiting.set_result(None)
    caller.gone.set()
    connection.enter(caller.connection)
    with pytest.raises(CallerLeft):
        await unless_left(waiting)


async def test_who_stays_gets_what_was_waited_for() -> None:
    caller, waiting = Caller(), asyncio.get_running_loop().create_future()
    connection.enter(caller.connection)
    task = asyncio.create_task(unless_left(waiting))
    waiting.set_result(None)
    await task
    failing = asyncio.get_running_loop().create_future()
    failing.set_exception(LookupError())
    with pytest.raises(LookupError):
        await unless_left(failing)
