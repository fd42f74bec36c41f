"""Requests sent in one go, and callers who do not read: answers keep their order, and every connection comes to an end."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn

from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from tests.runtime.http.wires import GET, HASTY, HOST, PATIENT, POST, Server
from tests.support.listening import listening
from tests.support.tokens import free_port


async def test_requests_in_one_go_are_answered_in_their_order(server: Server) -> None:
    wire = await server.connect()
    body = b'{"text": "milk"}'
    wire.send(POST + b"Content-Length: %d\r\n\r\n" % len(body) + body + GET + b"GET /nowhere HTTP/1.1\r\n" + HOST + b"\r\n")
    assert [(await wire.answer())[0] for _ in range(3)] == [201, 200, 404]


async def test_of_too_many_requests_in_one_go_the_first_are_answered_and_the_last_answer_says_so(server: Server) -> None:
    wire = await server.connect()
    wire.send(GET * 20_000)
    answers = [await wire.answer() for _ in range(PATIENT.pipelined + 1)]
    assert {status for status, _, _ in answers} == {200}
    assert [headers.get("connection") for _, headers, _ in answers] == [None] * PATIENT.pipelined + ["close"]
    assert await wire.rest() == b""


async def test_a_body_waits_for_no_answer_before_it(server: Server) -> None:
    wire = await server.connect()
    body = b'{"text": "milk"}'
    wire.send(GET + POST + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    status, headers, notes = await wire.answer()
    assert (status, headers["connection"], b"milk" in notes) == (200, "close", False)
    assert await wire.rest() == b""
    assert b"milk" not in (await server.ask(GET))[2]  # its sender is to send it again, and nothing of it was done


LONG = b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 4\r\n\r\nmilk"


@pytest.mark.parametrize("behind", [b"", GET, GET * 20, LONG, LONG + bytes(1 << 20), b"BAD\r\n\r\n"])
async def test_who_leaves_is_missed_though_more_was_sent_behind(behind: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """No answer is made for somebody who left, and none is written to a closed connection."""
    begun, ended = asyncio.Event(), asyncio.Event()

    async def work(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        begun.set()
        assert (await receive())["type"] == "http.disconnect"
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})
        ended.set()

    async with _served(work, PATIENT) as serving:
        _, writer = await asyncio.open_connection("127.0.0.1", serving.config.port)
        writer.write(LONG)
        await begun.wait()
        writer.write(behind)
        writer.close()
        await _until(ended.is_set)
        await _until(lambda: not serving.server_state.connections)
    assert [record.getMessage() for record in caplog.records if record.exc_info] == []


async def test_a_refusal_never_takes_the_place_of_the_answer_to_the_request_before_it(server: Server) -> None:
    wire = await server.connect()
    body = b'{"text": "milk"}'
    wire.send(POST + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"GET /notes HTTP/9.9\r\n\r\n")
    status, headers, _ = await wire.answer()
    assert (status, headers["connection"]) == (201, "close")
    assert await wire.rest() == b""


@pytest.mark.parametrize("host", [b"", b":80", b"a b", b"a/b", b"user@a", b"a,b", b"a:80x", b"[::1"])
async def test_a_host_that_cannot_be_one_is_refused(server: Server, host: bytes) -> None:
    status, _, body = await server.ask(b"GET /notes HTTP/1.1\r\nHost: " + host + b"\r\n\r\n")
    assert (status, "Host" in json.loads(body)["detail"]) == (400, True)


@pytest.mark.parametrize("host", [b"localhost:9002", b"[::1]:80", b"shop.example", b"\xc3\xa9.example".hex().encode()])
async def test_a_host_that_can_be_one_is_taken(server: Server, host: bytes) -> None:
    assert (await server.ask(b"GET /notes HTTP/1.1\r\nHost: " + host + b"\r\n\r\n"))[0] == 200


ENOUGH = 8 << 20
"""Bytes of an answer that no buffer of the kernel takes whole."""


async def _long_answer(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % ENOUGH)]})
    await send({"type": "http.response.body", "body": bytes(ENOUGH)})


@asynccontextmanager
async def _served(app: Any, bounds: Bounds) -> AsyncIterator[uvicorn.Server]:
    """Only the protocol, before an application of the test's own."""
    config = configuration(app, host="127.0.0.1", port=free_port(), bounds=bounds)
    async with listening(config, force=True) as server:
        yield server


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def _caller(serving: uvicorn.Server) -> AsyncIterator[tuple[socket.socket, Any]]:
    """One with little room for what it does not read, and the server's end of its connection."""
    loop = asyncio.get_running_loop()
    with socket.socket() as caller:
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 << 10)
        caller.setblocking(False)
        await loop.sock_connect(caller, ("127.0.0.1", serving.config.port))
        await _until(lambda: bool(serving.server_state.connections))
        (connection,) = serving.server_state.connections
        yield caller, connection


@pytest.mark.parametrize("times", [1, 10])
async def test_a_caller_who_reads_nothing_is_let_go(times: int) -> None:
    async with _served(_long_answer, HASTY) as serving, _caller(serving) as (caller, _):
        caller.send(GET * times)
        await _until(lambda: not serving.server_state.connections)


@pytest.mark.parametrize("ending", [b"", b"Connection: close\r\n"])
async def test_a_caller_who_leaves_the_last_bytes_is_let_go(ending: bytes) -> None:
    """So few that the transport does not ask its protocol to pause for them."""
    async with (
        _served(_long_answer, HASTY._replace(bytes_per_second=ENOUGH)) as serving,
        _caller(serving) as (caller, connection),
    ):
        connection.timeout_keep_alive = 0
        connection.transport.set_write_buffer_limits(high=2 * ENOUGH)
        caller.send(b"GET / HTTP/1.1\r\n" + HOST + ending + b"\r\n")
        await _until(lambda: not serving.server_state.connections)


async def test_a_slow_caller_who_goes_on_reading_gets_the_whole_answer() -> None:
    async with (
        _served(_long_answer, HASTY._replace(bytes_per_second=1 << 20)) as serving,
        _caller(serving) as (caller, _),
    ):
        caller.send(b"GET / HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n")
        loop, read = asyncio.get_running_loop(), 0
        while piece := await loop.sock_recv(caller, 64 << 10):
            read += len(piece)
            await asyncio.sleep(0.01)  # six megabytes a second at most: longer than every deadline
        assert read > ENOUGH
