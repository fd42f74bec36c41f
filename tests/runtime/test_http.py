"""The HTTP runtime over a real port: what every operation may rely on, whatever its code."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from yarl import URL

from infra.runtime.http.app import MissingImplementation, build_app, implementations_of
from infra.runtime.http.dispatch import Surroundings
from infra.runtime.http.security import Security, ServiceTokens
from infra.runtime.ids import new_id
from infra.runtime.operation import Query
from infra.runtime.problem import DependencyUnavailable, NotFound
from infra.runtime.store.store import SqliteStore
from tests.support import notes
from tests.support.tokens import KEY, SECRET, free_port, token

ORIGIN = "http://localhost:9000"


class Keys:
    async def find(self, key_id: str) -> Any:
        return KEY.public_key() if key_id == "tests" else None


class NoEvents:
    def encode(self, event: Any) -> Any:
        raise TypeError(event)


class CopyNote:
    """A workflow whose surroundings the test decides."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.gate: asyncio.Event | None = None
        self.refusal: Exception | None = None
        self.calls: list[str] = []

    async def __call__(self, request: notes.CopyNoteRequest) -> notes.CopyNoteCreated:
        self.calls.append(request.resource_id)
        if self.gate:
            await self.gate.wait()
        if self.refusal:
            raise self.refusal
        note = notes.Note(id=request.resource_id, text="a copy", stars=0)
        return notes.CopyNoteCreated(body=note, location=f"/notes/{note.id}")


class Api:
    def __init__(self, url: str, session: aiohttp.ClientSession, copy_note: CopyNote, revoked: set[str]) -> None:
        self.url, self.session, self.copy_note, self.revoked = url, session, copy_note, revoked
        self.staff = {"Authorization": f"Bearer {token(new_id('stf'), 'OWNER', 'notes:write')}"}

    async def call(self, method: str, path: str, **options: Any) -> tuple[int, Any, Any]:
        async with self.session.request(method, self.url + path, **options) as response:
            raw = await response.read()
            return (
                response.status,
                (json.loads(raw) if raw and "json" in response.headers.get("Content-Type", "") else raw),
                response.headers,
            )

    async def add(self, text: str, **headers: str) -> tuple[int, Any, Any]:
        return await self.call("POST", "/notes", json={"text": text}, headers={**self.staff, **headers})


@pytest.fixture
async def api(tmp_path: Path) -> AsyncIterator[Api]:
    store = SqliteStore(f"sqlite:///{tmp_path}/notes.db", NoEvents())
    store.create_tables(notes.metadata)
    copy_note, revoked = CopyNote(store), set[str]()

    async def is_revoked(session_id: str) -> bool:
        return bool(revoked)

    security = Security(keys=Keys(), service_tokens=ServiceTokens("notes", SECRET), is_revoked=is_revoked)
    app = build_app(
        notes.CONTRACT,
        implementations_of(notes.operations(copy_note)),
        Surroundings(store, security, SECRET.encode()),
        origins=[ORIGIN],
    )
    port = free_port()
    server = uvicorn.Server(
        uvicorn.Config(app, host="127.0.0.1", port=port, http="httptools", lifespan="off", log_config=None, access_log=False)
    )
    task = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    async with aiohttp.ClientSession() as session:
        yield Api(f"http://127.0.0.1:{port}", session, copy_note, revoked)
    server.should_exit = True
    await task
    store.close()


async def test_a_created_note_has_its_location_and_can_be_read(api: Api) -> None:
    status, body, headers = await api.add("milk")
    assert (status, headers["Location"]) == (201, f"/notes/{body['id']}")
    assert (await api.call("GET", headers["Location"]))[1] == body


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/notes?limit=0", "/query/limit"),
        ("/notes?limit=x", "/query/limit"),
        ("/notes?limit=1&limit=2", "/query/limit"),
        ("/notes?limit=", "/query/limit"),
        ("/notes?limit=" + "9" * 5000, "/query/limit"),
        ("/notes?unknown=1", "/query/unknown"),
        ("/notes?starred=yes", "/query/starred"),
        ("/notes?ids=a&ids=b&ids=c&ids=d", "/query/ids"),
        ("/notes?limit=%ff", "/query"),
        ("/notes/" + "x" * 41, "/path/id"),
    ],
)
async def test_a_bad_parameter_is_named(api: Api, path: str, pointer: str) -> None:
    status, body, headers = await api.call("GET", path)
    assert (status, body["code"], body["errors"][0]["pointer"]) == (400, "invalid-request", pointer)
    assert headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b"{", ""),
        (b"\xff", ""),
        (b'{"text": ""}', "/text"),
        (b'{"text": "a", "stars": 9}', "/stars"),
        (b'{"text": "a", "more": 1}', ""),
        (b"[" * 1900, ""),
        (b"", ""),
    ],
)
async def test_a_bad_body_is_named(api: Api, raw: bytes, pointer: str) -> None:
    status, body, _ = await api.call("POST", "/notes", data=raw, headers={**api.staff, "Content-Type": "application/json"})
    assert (status, body["errors"][0]["pointer"]) == (400, pointer)


async def test_a_whole_number_written_with_a_point_is_an_integer(api: Api) -> None:
    status, body, _ = await api.call(
        "POST", "/notes", data=b'{"text": "a", "stars": 2.0}', headers={**api.staff, "Content-Type": "application/json"}
    )
    assert (status, body["stars"]) == (201, 2)


async def test_a_body_of_another_type_or_too_large_is_refused(api: Api) -> None:
    assert (await api.call("POST", "/notes", data=b"x", headers={**api.staff, "Content-Type": "text/plain"}))[0] == 415
    assert (await api.add("x" * 3000))[0] == 413

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 100

    status, body, _ = await api.call("POST", "/notes", data=chunks(), headers={**api.staff, "Content-Type": "application/json"})
    assert (status, body["limit"]) == (413, 2000)


async def test_protected_operations_refuse_missing_forged_expired_revoked_and_weak_credentials(api: Api) -> None:
    async def status(authorization: str | None) -> int:
        headers = {"Authorization": authorization} if authorization else {}
        return (await api.call("POST", "/notes", json={"text": "a"}, headers=headers))[0]

    forged = Ed25519PrivateKey.generate()
    import jwt  # noqa: PLC0415

    bad = jwt.encode(
        {"iss": "comptoir", "sub": "stf_1", "role": "OWNER", "scope": "notes:write", "sid": "s", "exp": 9999999999},
        forged,
        algorithm="EdDSA",
        headers={"kid": "tests"},
    )
    assert await status(None) == 401
    assert await status(f"Bearer {bad}") == 401
    assert await status(f"Bearer {token('stf_1', 'OWNER', 'notes:write', seconds=-1)}") == 401
    assert await status("Basic eDp5") == 401
    assert await status(f"Bearer {token('stf_1', 'OWNER', 'other')}") == 403
    assert await status(f"Bearer {token('cus_1', 'CUSTOMER', 'shop')}") == 403
    api.revoked.add("all")
    assert await status(api.staff["Authorization"]) == 401


async def test_a_bad_credential_is_refused_on_public_operations_too(api: Api) -> None:
    assert (await api.call("GET", "/notes", headers={"Authorization": "Bearer nonsense"}))[0] == 401
    assert (await api.call("GET", "/notes", headers={"Service-Token": "nonsense"}))[0] == 401


async def test_a_repeated_key_has_one_effect_and_the_same_answer(api: Api) -> None:
    first = await api.add("once", **{"Idempotency-Key": "k1"})
    again = await api.add("once", **{"Idempotency-Key": "k1"})
    assert again[:2] == first[:2]
    assert again[2]["Idempotent-Replayed"] == "true"
    assert again[2]["Location"] == first[2]["Location"]
    assert "Idempotent-Replayed" not in first[2]
    assert len((await api.call("GET", "/notes?limit=10"))[1]) == 1


async def test_a_key_used_for_another_request_is_refused(api: Api) -> None:
    await api.add("one", **{"Idempotency-Key": "k1"})
    assert (await api.add("two", **{"Idempotency-Key": "k1"}))[1]["code"] == "idempotency-key-reused"


async def test_a_refusal_may_succeed_later_with_the_same_key(api: Api) -> None:
    assert (await api.add("refused", **{"Idempotency-Key": "k1"}))[1] == {
        "type": "/problems/too-many-notes",
        "title": "Too many",
        "status": 409,
        "code": "too-many-notes",
        "detail": "At most `max`.",
        "max": 0,
    }
    assert (await api.add("fine", **{"Idempotency-Key": "k1"}))[0] == 201


async def test_two_attempts_of_a_workflow_at_once_are_one(api: Api) -> None:
    api.copy_note.gate = asyncio.Event()
    path, headers = "/notes/n0/copies", {"Idempotency-Key": "k1"}
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
    assert (await api.call("POST", "/notes/n0/copies", headers={"Idempotency-Key": "k1"}))[0] == 503
    api.copy_note.refusal = None
    assert (await api.call("POST", "/notes/n0/copies", headers={"Idempotency-Key": "k1"}))[0] == 201
    assert len(set(api.copy_note.calls)) == 1


async def test_a_workflow_that_was_refused_begins_anew(api: Api) -> None:
    api.copy_note.refusal = NotFound("note")
    assert (await api.call("POST", "/notes/n0/copies", headers={"Idempotency-Key": "k1"}))[0] == 404
    api.copy_note.refusal = None
    assert (await api.call("POST", "/notes/n0/copies", headers={"Idempotency-Key": "k1"}))[0] == 201
    assert len(set(api.copy_note.calls)) == 2


async def test_a_known_etag_saves_the_body(api: Api) -> None:
    _, _, headers = await api.add("milk")
    _, _, first = await api.call("GET", headers["Location"])
    status, body, again = await api.call("GET", headers["Location"], headers={"If-None-Match": first["ETag"]})
    assert (status, body, again["ETag"]) == (304, b"", first["ETag"])


async def test_an_unexpected_error_shows_an_incident_and_no_detail(api: Api) -> None:
    status, body, _ = await api.add("broken")
    assert (status, body["code"]) == (500, "internal-error")
    assert "secret" not in json.dumps(body)


async def test_an_answer_that_breaks_the_contract_is_our_mistake_and_leaves_nothing(api: Api) -> None:
    assert (await api.add("overlong"))[0] == 500
    assert (await api.call("GET", "/notes"))[1] == []


async def test_other_methods_are_told_all_that_the_address_has(api: Api) -> None:
    status, body, headers = await api.call("DELETE", "/notes")
    assert (status, body["code"], headers["Allow"]) == (405, "method-not-allowed", "GET, HEAD, OPTIONS, POST")
    status, _, headers = await api.call("OPTIONS", "/notes")
    assert (status, headers["Allow"]) == (204, "GET, HEAD, OPTIONS, POST")
    assert (await api.call("GET", "/nothing"))[1]["code"] == "not-found"


async def test_a_line_break_in_a_path_parameter_reaches_its_operation(api: Api) -> None:
    for path, missing in (("/notes/a%0Ab", "note"), ("/notes%0A", "address")):
        async with api.session.get(URL(api.url + path, encoded=True)) as response:
            assert (response.status, (await response.json(content_type=None))["resource"]) == (404, missing)


async def test_head_answers_as_get_without_the_body(api: Api) -> None:
    status, body, headers = await api.call("HEAD", "/notes")
    assert (status, body, headers["Content-Length"]) == (200, b"", "2")


async def test_sites_may_read_answers_and_refusals_alike(api: Api) -> None:
    for path in ("/notes", "/notes/none"):
        headers = (await api.call("GET", path, headers={"Origin": ORIGIN}))[2]
        assert headers["Access-Control-Allow-Origin"] == ORIGIN
    headers = (await api.call("GET", "/notes", headers={"Origin": "http://elsewhere.example"}))[2]
    assert "Access-Control-Allow-Origin" not in headers
    status, _, headers = await api.call(
        "OPTIONS",
        "/notes",
        headers={
            "Origin": ORIGIN,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "idempotency-key",
        },
    )
    assert (status, headers["Access-Control-Max-Age"]) == (200, "7200")


async def test_the_contract_and_its_documentation_are_served(api: Api) -> None:
    assert (await api.call("GET", "/openapi.json"))[1]["paths"].keys() == notes.CONTRACT["paths"].keys()
    assert (await api.call("GET", "/docs/"))[0] == 200
    assert b"comptoir_operation_seconds" in (await api.call("GET", "/metrics"))[1]


def test_a_missing_or_swapped_implementation_does_not_start(tmp_path: Path) -> None:
    store = SqliteStore(f"sqlite:///{tmp_path}/notes.db", NoEvents())

    async def is_revoked(session_id: str) -> bool:
        return False

    around = Surroundings(
        store, Security(keys=Keys(), service_tokens=ServiceTokens("notes", SECRET), is_revoked=is_revoked), b""
    )

    def build(implementations: Any) -> None:
        build_app(notes.CONTRACT, implementations, around, origins=[])

    complete = implementations_of(notes.operations(CopyNote(store)))
    build(complete)
    with pytest.raises(MissingImplementation, match=r"get_note: write impl/<service>/operations/get_note\.py"):
        build({name: each for name, each in complete.items() if name != "get_note"})
    swapped = replace(
        notes.operations(CopyNote(store)),
        get_note=Query(notes.list_notes),  # type: ignore[arg-type]  # the type checker refuses it too
    )
    with pytest.raises(MissingImplementation, match="get_note is wired to code that takes ListNotesRequest"):
        build(implementations_of(swapped))
    store.close()
