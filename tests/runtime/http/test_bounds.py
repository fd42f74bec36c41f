"""What one caller may take of a server: heads, bodies, time and connections have bounds, and what breaks them is told in words.

Over raw sockets, as no client would send it. Each test waits for the server's answer or for the end of the connection.
"""

import asyncio
import json
import logging
from contextlib import suppress

import pytest

from tests.runtime.http.wires import GET, HOST, PATIENT, POST, Server


async def test_an_ordinary_request_is_answered_and_its_connection_serves_the_next(server: Server) -> None:
    wire = await server.connect()
    for _ in range(3):
        wire.send(GET)
        assert (await wire.answer())[0] == 200
    body = b'{"text": "milk"}'
    wire.send(POST + b"Content-Length: %d\r\n\r\n" % len(body))
    await wire.writer.drain()
    wire.send(body)
    assert (await wire.answer())[0] == 201


@pytest.mark.parametrize(
    ("request_", "status", "words"),
    [
        (b"GET /notes HTTP/1.1\r\n\r\n", 400, "one Host header"),
        (b"GET /notes HTTP/1.1\r\n" + HOST + HOST + b"\r\n", 400, "one Host header"),
        (b"GET /notes HTTP/2.0\r\n" + HOST + b"\r\n", 400, "HTTP/2.0 is not spoken"),
        (b"GET /notes HTTP/3.7\r\n" + HOST + b"\r\n", 400, "not HTTP/1.1"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400, "not HTTP/1.1"),
        (b"CONNECT localhost:1 HTTP/1.1\r\n" + HOST + b"\r\n", 400, "not HTTP/1.1"),
        (b"GET /notes HTTP/1.1\r\n" + HOST + b"no colon\r\n\r\n", 400, "not HTTP/1.1"),
        (b"GET /\xff HTTP/1.1\r\n" + HOST + b"\r\n", 400, "not HTTP/1.1"),
        (b"GET http://localhost HTTP/1.1\r\n" + HOST + b"\r\n", 400, "not HTTP/1.1"),
        (POST + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400, "not HTTP/1.1"),
        (POST + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400, "not HTTP/1.1"),
        (POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400, "no transfer coding but chunked"),
        (POST.replace(b"1.1", b"1.0") + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, "none in HTTP/1.0"),
        (POST + b"Connection: Upgrade\r\nUpgrade: x\r\nContent-Length: 2\r\n\r\n{}", 400, "another protocol"),
        (b"GET /" + b"x" * 40_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 431, "at most"),
        (b"GET /notes HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 40_000 + b"\r\n\r\n", 431, "at most"),
        (b"GET /notes HTTP/1.1\r\n" + HOST + b"".join(b"X-%d: y\r\n" % each for each in range(120)) + b"\r\n", 431, "at most"),
    ],
)
async def test_what_is_no_request_is_refused_in_words_with_one_line_in_the_log(
    server: Server, request_: bytes, status: int, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        answered, headers, body = await server.ask(request_)
    assert answered == status
    assert headers["content-type"] == "application/problem+json"
    assert words in json.loads(body)["detail"]
    assert await server.wires[0].rest() == b""
    assert [(record.levelname, record.exc_info) for record in caplog.records] == [("WARNING", None)]


async def test_a_header_without_an_end_is_refused_before_it_fills_the_memory(server: Server) -> None:
    wire = await server.connect()
    wire.send(b"GET /notes HTTP/1.1\r\n" + HOST + b"X: ")
    sent = 0
    while not wire.reader.at_eof() and sent < 50_000_000:
        try:
            wire.send(b"y" * 65_536)
            await wire.writer.drain()
        except ConnectionError:
            break
        sent += 65_536
        await asyncio.sleep(0)
    assert sent < 50_000_000


@pytest.mark.parametrize("begun", [b"", b"GET /no", b"GET /notes HTTP/1.1\r\n" + HOST])
async def test_a_request_that_is_half_sent_ends_with_its_time(hasty: Server, begun: bytes) -> None:
    wire = await hasty.connect()
    wire.send(begun)
    assert (b"408" in await wire.rest()) == bool(begun)


async def test_a_request_that_drips_ends_with_its_time(hasty: Server) -> None:
    """Each byte comes soon enough; the whole does not."""
    wire = await hasty.connect()
    told = asyncio.create_task(wire.rest())
    for byte in GET:
        if told.done():
            break
        wire.send(bytes([byte]))
        await asyncio.sleep(0.02)
    assert b"408" in await told


async def test_a_body_that_does_not_come_ends_with_its_time(hasty: Server) -> None:
    wire = await hasty.connect()
    wire.send(POST + b"Content-Length: 100\r\n\r\n{")
    assert b"408" in await wire.rest()


async def test_a_body_that_breaks_off_is_not_executed(server: Server) -> None:
    """Its first half alone would be a whole note."""
    wire = await server.connect()
    wire.send(POST + b'Content-Length: 100\r\n\r\n{"text": "half"}')
    await wire.writer.drain()
    wire.writer.close()
    await wire.writer.wait_closed()
    chunked = await server.connect()
    chunked.send(POST + b'Transfer-Encoding: chunked\r\n\r\n10\r\n{"text": "half"}\r\n')
    await chunked.writer.drain()
    chunked.writer.transport.abort()
    for _ in range(5):  # each answer comes after what was read before it
        status, _, body = await server.ask(GET)
        assert (status, json.loads(body)) == (200, [])


async def test_a_refusal_arrives_though_the_body_goes_on(hasty: Server) -> None:
    """Too large by its own words: answered before it is there, and the rest is not waited for in vain."""
    wire = await hasty.connect()
    wire.send(POST + b"Content-Length: 1000000\r\n\r\n" + b" " * 1000)
    status, _, _ = await wire.answer()
    assert status == 413
    wire.send(b" " * 1000)
    assert await wire.rest() == b""


async def test_one_byte_chunks_are_a_body_and_endless_framing_is_none(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    body = b'{"text": "milk"}'
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
    assert (await server.ask(POST + b"Transfer-Encoding: chunked\r\n\r\n" + chunks))[0] == 201
    wire = await server.connect()
    wire.send(POST + b"Transfer-Encoding: chunked\r\n\r\n1;")
    told = asyncio.create_task(wire.rest())
    while not told.done():
        wire.send(b"x" * 10_000)
        await asyncio.sleep(0)
    assert caplog.text.count("framed in too many bytes") == 1


async def test_trailers_are_no_headers(server: Server) -> None:
    body = b'{"text": "milk"}'
    trailed = b"%x\r\n%b\r\n0\r\nX-Late: 1\r\n\r\n" % (len(body), body)
    assert (await server.ask(POST + b"Transfer-Encoding: chunked\r\n\r\n" + trailed))[0] == 201


async def test_beyond_the_bound_the_connection_that_waits_longest_gives_way(server: Server) -> None:
    idle = [await server.connect() for _ in range(PATIENT.connections)]
    for wire in idle:
        wire.send(GET)
        assert (await wire.answer())[0] == 200
    assert (await server.ask(GET))[0] == 200
    assert await idle[0].rest() == b""
    idle[-1].send(GET)
    assert (await idle[-1].answer())[0] == 200


async def test_a_request_for_another_protocol_is_answered_in_http_1_1(server: Server) -> None:
    upgrade = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"
    status, headers, _ = await server.ask(b"GET /notes HTTP/1.1\r\n" + HOST + upgrade + b"\r\n")
    assert (status, headers["connection"]) == (200, "close")


async def test_an_answer_that_nobody_reads_does_not_keep_its_connection(hasty: Server) -> None:
    """The list outgrows what the sockets hold; the server gives the connection up, and serves others meanwhile."""
    for _ in range(3):
        body = b'{"text": "milk"}'
        assert (await hasty.ask(POST + b"Content-Length: %d\r\n\r\n" % len(body) + body))[0] == 201
    wire = await hasty.connect()
    wire.writer.transport.pause_reading()  # type: ignore[attr-defined]
    with suppress(ConnectionError):
        async with asyncio.timeout(20):
            while not wire.writer.is_closing():
                wire.send(GET * 4)
                await wire.writer.drain()
                await asyncio.sleep(0)
    assert (await hasty.ask(GET))[0] == 200


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (b"OPTIONS *", 404),
        (b"TRACE /notes", 405),
        (b"PROPFIND /notes", 405),
        (b"CONNECT /notes", 405),
        (b"GET http://elsewhere.example/notes", 200),
        (b"GET /notes/%00", 404),
        (b"GET /notes/%c0%af", 404),
        (b"GET /notes/..%2f..%2fmetrics", 404),
        (b"GET /notes?" + b"a&" * 10_000, 400),
        (b"GET /notes?limit=%ed%a0%80", 400),
    ],
)
async def test_odd_targets_have_ordinary_answers(
    server: Server, target: bytes, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    answered, headers, _ = await server.ask(target + b" HTTP/1.1\r\n" + HOST + b"\r\n")
    assert (answered, headers["x-content-type-options"]) == (status, "nosniff")
    assert not caplog.records


async def test_who_waits_for_100_continue_and_sends_nothing_ends_with_its_time(hasty: Server) -> None:
    wire = await hasty.connect()
    wire.send(POST + b"Expect: 100-continue\r\nContent-Length: 100\r\n\r\n")
    told = await wire.rest()
    assert told.startswith(b"HTTP/1.1 100 ")
    assert b"HTTP/1.1 408 " in told


async def test_who_expects_100_continue_for_too_much_is_refused_at_once(server: Server) -> None:
    assert (await server.ask(POST + b"Expect: 100-continue\r\nContent-Length: 1000000\r\n\r\n"))[0] == 413
