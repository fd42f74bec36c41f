"""The server of a site has the bounds of the services (tests/runtime/http), and its refusals the headers of a site."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from infra.local.site.app import application
from infra.local.site.headers import SECURITY_HEADERS
from infra.local.site.serving import server_config
from tests.runtime.http.wires import HASTY, HOST, Server, wired
from tests.runtime.sites.support import SERVICES, SHOP, builder
from tests.support.listening import listening
from tests.support.tokens import free_port


@pytest.fixture
async def wires(project: Path) -> AsyncIterator[Server]:
    """Raw connections to a site that waits for nobody long."""
    port, root = free_port(), await builder(project)[0].built(SHOP)
    async with listening(server_config(application("shop", root, SERVICES), port, HASTY)), wired(port) as at:
        yield at


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 40_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + HOST + b"\r\n", 400),
        (b"GET / HTTP/2.0\r\n" + HOST + b"\r\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST, 408),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 9\r\n\r\n", 405),
        (b"GET /icon.svg%0a/../icon.svg HTTP/1.1\r\n" + HOST + b"\r\n", 404),
        (b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", 404),
        (b"GET /a.js%00%c0%af HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"GET / HTTP/1.1\r\n" + HOST + b"Range: bytes=9-5\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + b"Range: bytes=" + b"0-1," * 5000 + b"\r\n\r\n", 200),
        (b"GET / HTTP/1.1\r\n" + HOST + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 200),
    ],
)
async def test_what_a_stranger_sends_is_answered_with_the_headers_of_the_site_each_once(
    wires: Server, request_: bytes, status: int
) -> None:
    wire = await wires.connect()
    wire.send(request_)
    told = (await wire.reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
    assert told[0].split()[1] == b"%d" % status
    for name in SECURITY_HEADERS:
        assert [line.partition(b":")[0].lower() for line in told].count(name.lower().encode()) == 1


async def test_a_connection_that_says_nothing_is_closed(wires: Server) -> None:
    assert await (await wires.connect()).rest() == b""
