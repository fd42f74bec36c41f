"""What may take long is not done on the event loop: long queries with their answers, and the reading of large bodies."""

import threading
from pathlib import Path
from typing import Any

import pytest

from infra.runtime.http import reading
from infra.runtime.http.answering import ResponseWriter
from infra.runtime.http.reading import RequestReader
from infra.runtime.operation import Query
from infra.runtime.store.transaction import Transaction
from tests.runtime.http.support import Api, serving_api
from tests.support import notes

_LOOP = threading.main_thread()


async def test_a_long_query_and_its_answer_are_made_in_a_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    write = ResponseWriter.write

    def list_notes(tx: Transaction, request: notes.ListNotesRequest) -> Any:
        threads.append(threading.current_thread())
        return notes.list_notes(tx, request)

    def written(self: ResponseWriter, *given: Any) -> Any:
        threads.append(threading.current_thread())
        return write(self, *given)

    async with serving_api(tmp_path, list_notes=Query(list_notes, is_long=True)) as api:
        await api.add("milk")
        monkeypatch.setattr(ResponseWriter, "write", written)
        status, [note], _ = await api.call("GET", "/notes")
        assert (status, note["text"]) == (200, "milk")
        assert len(threads) == 2
        assert _LOOP not in threads
        assert (await api.call("GET", "/notes?limit=none"))[0] == 400


async def test_a_long_query_keeps_nothing(tmp_path: Path) -> None:
    kept = Query(notes.list_notes, keep=lambda *_: None, is_long=True)
    with pytest.raises(TypeError, match="list_notes: a long query keeps nothing"):
        async with serving_api(tmp_path, list_notes=kept):
            pass


async def test_a_large_body_is_read_in_a_thread(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    checked = RequestReader._checked

    def noted(self: RequestReader, *given: Any) -> Any:
        threads.append(threading.current_thread())
        return checked(self, *given)

    monkeypatch.setattr(RequestReader, "_checked", noted)
    assert (await api.add("milk"))[0] == 201
    monkeypatch.setattr(reading, "_LARGE", 5)
    assert (await api.add("milk"))[0] == 201
    assert (await api.add(""))[0] == 400  # refusals come back from there, too
    assert [thread is _LOOP for thread in threads] == [True, False, False]
