"""Calls between services: typed answers and refusals, retries where they are safe, and the circuit breaker."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import ClassVar, Literal
from unittest.mock import AsyncMock

import msgspec
import pytest
from aiohttp import web

from infra.runtime import context
from infra.runtime.breaker import Breaker, State
from infra.runtime.caller import Caller
from infra.runtime.channel import Channel, client_session
from infra.runtime.client import Client, UnknownProblem
from infra.runtime.operation import OperationSpec
from infra.runtime.problem import DependencyUnavailable, NotFound, TooManyRequests
from infra.runtime.process import REUSED_SECONDS, server_config
from infra.runtime.settings import Settings
from tests.support import notes
from tests.support.tokens import free_port


class NotesClient(Client):
    """As codegen would print it."""

    async def get_note(self, request: notes.GetNoteRequest) -> notes.GetNoteOk:
        return await self._call(request, notes.GetNoteOk)

    async def add_note(self, request: notes.AddNoteRequest) -> notes.AddNoteCreated:
        return await self._call(request, notes.AddNoteCreated)

    async def copy_note(self, request: notes.CopyNoteRequest) -> notes.CopyNoteCreated:
        return await self._call(request, notes.CopyNoteCreated)


class Server:
    """Answers what the test laid ready, in turn, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, dict[str, object]]] = []
        self.asked: list[web.Request] = []
        self.pause = 0.0
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._runner: web.AppRunner | None = None
        self._connections, self._forgotten = set[asyncio.Transport](), set[asyncio.Transport]()
        self.at_once = self.most_at_once = 0

    async def start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.handle)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def forget_connections(self) -> None:
        """As a machine that was restarted: who sends something on a connection of before learns then that it is gone."""
        self._forgotten |= self._connections

    async def handle(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        if request.transport in self._forgotten:
            request.transport.abort()
            return web.Response()
        self._connections.add(request.transport)
        self.asked.append(request)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(self.pause)
        self.at_once -= 1
        status, body = self.answers.pop(0) if self.answers else (500, {})
        headers = {201: {"Location": "/notes/n1"}, 429: {"Retry-After": "7"}}.get(status, {})
        return web.json_response(body, status=status, headers=headers)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def client(server: Server) -> AsyncIterator[NotesClient]:
    async with client_session() as session:
        breaker = Breaker("notes", limit=3)
        yield NotesClient(Channel("notes", server.url, session, headers=lambda: {"Service-Token": "t"}, breaker=breaker))


NOTE = {"id": "n1", "text": "milk", "stars": 2}


async def test_an_answer_becomes_the_response_of_the_contract(server: Server, client: NotesClient) -> None:
    server.answers = [(201, NOTE)]
    made = await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="milk"), idempotency_key="k"))
    assert made == notes.AddNoteCreated(body=notes.Note(id="n1", text="milk", stars=2), location="/notes/n1")
    assert server.asked[0].headers["Idempotency-Key"] == "k"
    assert server.asked[0].headers["Service-Token"] == "t"


async def test_an_answer_whose_word_is_newer_than_the_caller_is_kept(server: Server, client: NotesClient) -> None:
    class Shelf(msgspec.Struct, frozen=True, kw_only=True):
        id: str
        text: Literal["milk", "eggs"]
        stars: int

    class GetShelfOk(notes.GetNoteOk, frozen=True, kw_only=True):
        body: Shelf  # type: ignore[assignment]

    server.answers = [(200, {**NOTE, "text": "honey"})]
    answer = await client._call(notes.GetNoteRequest(id="n1"), GetShelfOk)
    assert str(answer.body.text) == "honey"


async def test_a_deprecated_operation_warns_its_caller_once(
    server: Server, client: NotesClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers = [(200, NOTE)] * 2
    monkeypatch.setattr(notes.GetNoteRequest, "spec", replace(notes.GetNoteRequest.spec, sunset="2027-12-31"))
    with pytest.warns(DeprecationWarning, match="get_note of notes is deprecated: it may be gone after 2027-12-31") as warned:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert warned[0].filename == __file__
    await client.get_note(notes.GetNoteRequest(id="n1"))  # a second warning would be an error


async def test_a_rush_waits_for_its_turn(server: Server, client: NotesClient) -> None:
    server.answers, server.pause = [(200, NOTE)] * 40, 0.02
    answers = await asyncio.gather(*(client.get_note(notes.GetNoteRequest(id="n1")) for _ in range(40)))
    assert len(answers) == len(server.asked) == 40
    assert server.most_at_once == 16


async def test_path_parameters_are_escaped(server: Server, client: NotesClient) -> None:
    server.answers = [(200, NOTE)]
    await client.get_note(notes.GetNoteRequest(id="a/b?c"))
    assert server.asked[0].raw_path == "/notes/a%2Fb%3Fc"


async def test_a_refusal_becomes_the_problem_that_the_contract_names(server: Server, client: NotesClient) -> None:
    server.answers = [
        (404, {"code": "not-found", "status": 404, "resource": "note"}),
        (409, {"code": "too-many-notes", "max": 3}),
    ]
    with pytest.raises(NotFound) as not_found:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert not_found.value.members == {"resource": "note"}
    with pytest.raises(notes.TooManyNotes):
        await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="x")))


async def test_a_refusal_says_when_it_is_over(server: Server, client: NotesClient) -> None:
    server.answers = [(429, {"code": "too-many-requests", "status": 429})]
    with pytest.raises(TooManyRequests) as refused:
        await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="milk"), idempotency_key="k"))
    assert refused.value.retry_after == 7


async def test_a_refusal_that_the_contract_does_not_name_is_told_apart(server: Server, client: NotesClient) -> None:
    server.answers = [(418, {"code": "teapot", "detail": "short and stout"})]
    with pytest.raises(UnknownProblem, match="teapot"):
        await client.get_note(notes.GetNoteRequest(id="n1"))


async def test_a_refusal_whose_members_are_of_another_kind_is_told_apart(server: Server, client: NotesClient) -> None:
    server.answers = [(404, {"code": "not-found", "resource": 5})]
    with pytest.raises(UnknownProblem, match="not-found"):
        await client.get_note(notes.GetNoteRequest(id="n1"))


async def test_a_read_is_tried_again_and_a_write_only_with_a_key(server: Server, client: NotesClient) -> None:
    server.answers = [(503, {}), (503, {}), (200, NOTE)]
    assert (await client.get_note(notes.GetNoteRequest(id="n1"))).body.id == "n1"
    server.answers = [(503, {}), (201, NOTE)]
    with pytest.raises(DependencyUnavailable):
        await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="x")))
    server.answers = [(503, {}), (201, NOTE)]
    await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="x"), idempotency_key="k"))


class FindNoteRequest(notes.AddNoteRequest, frozen=True, kw_only=True):
    """A question whose parameters travel in a body."""

    spec: ClassVar[OperationSpec] = replace(notes.AddNoteRequest.spec, operation_id="find_note", safe=True)


async def test_a_question_in_a_body_is_tried_again(server: Server, client: NotesClient) -> None:
    server.answers = [(503, {}), (503, {}), (201, NOTE)]
    assert (await client.add_note(FindNoteRequest(body=notes.NoteDraft(text="milk")))).body.id == "n1"


async def test_all_attempts_of_a_call_have_one_time_limit_and_the_service_is_told(
    server: Server, client: NotesClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("infra.runtime.channel._TIMEOUT_SECONDS", 0.3)
    server.pause = 1.0
    began = time.monotonic()
    with pytest.raises(DependencyUnavailable) as silent:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert time.monotonic() - began < 1
    assert (silent.value.detail, len(server.asked)) == ("notes: no answer in time", 1)
    assert 0 < int(server.asked[0].headers["Time-Left"]) <= 300


async def test_a_call_ends_before_the_caller_stops_waiting(server: Server, client: NotesClient) -> None:
    server.pause = 1.0
    with context.entered(context.Context(ends=time.monotonic() + 0.7)), pytest.raises(DependencyUnavailable) as silent:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert silent.value.detail == "notes: no answer in time"
    assert int(server.asked[0].headers["Time-Left"]) <= 200
    with context.entered(context.Context(ends=time.monotonic() + 0.1)), pytest.raises(DependencyUnavailable) as late:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert (late.value.detail, len(server.asked)) == ("notes: no time was left to ask", 1)


async def test_a_service_that_lacks_another_names_it_and_is_neither_asked_again_nor_blamed(
    server: Server, client: NotesClient
) -> None:
    away = DependencyUnavailable(service="pictures", detail="pictures: no answer in time", retry_after=4)
    server.answers = [(503, away.as_json())] * 4
    for _ in range(4):
        with pytest.raises(DependencyUnavailable) as refused:
            await client.get_note(notes.GetNoteRequest(id="n1"))
        assert (refused.value.detail, refused.value.members) == (away.detail, {"service": "pictures"})
    assert len(server.asked) == 4
    assert client._channel.breaker.state == str(State.CLOSED)


def test_a_server_keeps_an_idle_connection_open_for_longer_than_callers_reuse_it() -> None:
    settings = Settings(comptoir_port=0, store_url="", kafka_bootstrap="", registry_url="", service_secret="")
    assert server_config(AsyncMock(), settings).timeout_keep_alive > REUSED_SECONDS


async def test_an_open_breaker_refuses_at_once(server: Server, client: NotesClient) -> None:
    with pytest.raises(DependencyUnavailable):
        await client.get_note(notes.GetNoteRequest(id="n1"))
    asked = len(server.asked)
    with pytest.raises(DependencyUnavailable) as refused:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert len(server.asked) == asked == 3
    assert refused.value.retry_after == 5


async def test_the_failure_that_opens_the_breaker_says_when_to_come_back(server: Server, client: NotesClient) -> None:
    with pytest.raises(DependencyUnavailable) as first:
        await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="x")))
    assert first.value.retry_after == 2
    with pytest.raises(DependencyUnavailable) as opening:
        await client.get_note(notes.GetNoteRequest(id="n1"))
    assert opening.value.retry_after == 5
    assert len(server.asked) == 3  # the second read opened the breaker, so there was no third


async def test_a_service_that_was_restarted_is_not_away(server: Server, client: NotesClient) -> None:
    """Its callers hold connections that it does not know any more, more of them than failures open the breaker."""
    server.pause, server.answers = 0.05, [(200, NOTE)] * 20
    await asyncio.gather(*(client.get_note(notes.GetNoteRequest(id="n1")) for _ in range(8)))
    server.forget_connections()
    assert (await client.get_note(notes.GetNoteRequest(id="n1"))).body.text == "milk"
    assert len(server.asked) == 9


async def test_the_session_serves_others_than_channels_too(server: Server) -> None:
    server.answers = [(200, NOTE)] * 2
    async with client_session() as session:
        for _ in range(2):  # the second call gets the connection of the first
            async with session.get(server.url) as answer:
                assert (await answer.json())["text"] == "milk"


async def test_a_change_on_a_connection_that_was_lost_is_not_sent_again_and_is_no_blame(
    server: Server, client: NotesClient
) -> None:
    server.pause, server.answers = 0.05, [(200, NOTE)] * 20
    await asyncio.gather(*(client.get_note(notes.GetNoteRequest(id="n1")) for _ in range(8)))
    server.forget_connections()
    for _ in range(5):
        with pytest.raises(DependencyUnavailable):
            await client.add_note(notes.AddNoteRequest(body=notes.NoteDraft(text="x")))
    assert (await client.get_note(notes.GetNoteRequest(id="n1"))).body.text == "milk"


def test_a_breaker_opens_rests_lets_one_through_and_closes() -> None:
    now = 0.0
    breaker = Breaker("x", limit=2, rest=5, monotonic=lambda: now)
    breaker.failed()
    assert breaker.state == str(State.CLOSED)
    breaker.failed()
    assert not breaker.allows()
    now = 0.1
    assert breaker.retry_after == 5  # never too early
    now = 5.0
    assert breaker.allows()
    assert breaker.state == str(State.HALF_OPEN)
    assert not breaker.allows()
    now = 10.0
    assert breaker.allows()  # the first trial was given up by its caller
    breaker.failed()
    assert breaker.state == str(State.OPEN)
    now = 15.0
    assert breaker.allows()
    breaker.succeeded()
    assert breaker.state == str(State.CLOSED)
    assert breaker.allows()


async def test_credentials_travel_to_operations_that_name_their_scheme(server: Server, client: NotesClient) -> None:
    caller = Caller(credentials={"reader_token": "r", "other_token": "o"})
    server.answers = [(201, NOTE), (200, NOTE)]
    await client.copy_note(notes.CopyNoteRequest(id="n1", idempotency_key="k", caller=caller))
    await client.get_note(notes.GetNoteRequest(id="n1", caller=caller))
    assert [(each.headers.get("Reader-Token"), each.headers.get("Other-Token")) for each in server.asked] == [
        ("r", None),
        (None, None),
    ]
