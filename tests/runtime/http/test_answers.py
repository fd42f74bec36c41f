"""Answers, methods and other sites."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from yarl import URL

from infra.runtime.http.app import MissingImplementation, build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.operation import Query
from infra.runtime.store.sqlite import SqliteStore
from tests.runtime.http.support import ORIGIN, Api, CopyNote, NoEvents, security
from tests.support import notes


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
            "Access-Control-Request-Headers": "idempotency-key, reader-token",
        },
    )
    assert (status, headers["Access-Control-Max-Age"]) == (200, "7200")


async def test_sites_may_send_the_credentials_of_the_contract_and_no_others(api: Api) -> None:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}
    allowed = [
        (await api.call("OPTIONS", "/notes", headers={**asked, "Access-Control-Request-Headers": name}))[0]
        for name in ("reader-token", "service-token", "other-token")
    ]
    assert allowed == [200, 400, 400]


async def test_the_contract_and_its_documentation_are_served(api: Api) -> None:
    assert (await api.call("GET", "/openapi.json"))[1]["paths"].keys() == notes.CONTRACT["paths"].keys()
    assert (await api.call("GET", "/docs/"))[0] == 200
    assert b"comptoir_operation_seconds" in (await api.call("GET", "/metrics"))[1]


def test_a_missing_or_swapped_implementation_does_not_start(tmp_path: Path) -> None:
    store = SqliteStore(f"sqlite:///{tmp_path}/notes.db", NoEvents())

    async def is_revoked(session_id: str) -> bool:
        return False

    around = EndpointResources(store, security(is_revoked), (b"",))

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


async def test_every_answer_has_nosniff_once(api: Api) -> None:
    ours = {"Origin": ORIGIN, "Access-Control-Request-Method": "GET"}
    for method, path, headers, status in [
        ("GET", "/notes", {}, 200),
        ("GET", "/nowhere", {}, 404),
        ("DELETE", "/notes", {}, 405),
        ("OPTIONS", "/notes", {}, 204),
        ("OPTIONS", "/notes", ours, 200),
        ("OPTIONS", "/notes", {**ours, "Origin": "http://elsewhere.example"}, 400),
        ("GET", "/docs", {}, 200),
        ("GET", "/metrics", {}, 200),
    ]:
        answered, _, got = await api.call(method, path, headers=headers)
        assert (answered, got.getall("X-Content-Type-Options")) == (status, ["nosniff"])
    assert (await api.add("broken"))[2].getall("X-Content-Type-Options") == ["nosniff"]
