"""The collection's own tests can fail: a server with planted faults is found out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from codegen import reading
from codegen.exports import calls, postman
from tests.collections import newman
from tests.support.tokens import free_port

ROOT = Path(__file__).parents[2]
SERVICE = "stocking"


class Server:
    """Answers everything with one status, media type and body."""

    def __init__(self) -> None:
        self.url = f"http://127.0.0.1:{free_port()}"
        self.status, self.type, self.body = 503, "application/problem+json", PROBLEM

    async def handle(self, request: web.Request) -> web.Response:
        return web.Response(status=self.status, content_type=self.type, text=self.body)


PROBLEM = '{"type": "/problems/overloaded", "title": "Too busy", "status": 503, "code": "overloaded", "detail": "Wait."}'


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(server.url.rpartition(":")[2])).start()
    yield server
    await runner.cleanup()


async def run(server: Server, folder: Path) -> newman.Report:
    files = postman.files(calls.collect(reading.read(ROOT)))
    newman.write(folder, files, {SERVICE: server.url})
    return await newman.run(folder, SERVICE)


async def test_a_refusal_of_the_contract_is_right(server: Server, tmp_path: Path) -> None:
    report = await run(server, tmp_path)
    assert report.failures == ()
    assert report.requests > 10
    assert report.assertions == 3 * report.requests


async def test_a_planted_500_fails_every_request(server: Server, tmp_path: Path) -> None:
    server.status = 500
    report = await run(server, tmp_path)
    assert sum("to include '500'" in line for line in report.failures) == report.requests


async def test_another_media_type_fails_every_request(server: Server, tmp_path: Path) -> None:
    server.type = "text/html"
    report = await run(server, tmp_path)
    assert sum("to include 'text/html'" in line for line in report.failures) == report.requests


async def test_an_answer_that_breaks_its_schema_fails_every_request(server: Server, tmp_path: Path) -> None:
    server.body = PROBLEM.replace('"code"', '"kode"')
    report = await run(server, tmp_path)
    assert sum("data" in line for line in report.failures) == report.requests
