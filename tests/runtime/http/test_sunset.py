"""A deprecated operation tells its callers until when it is served."""

from dataclasses import replace
from pathlib import Path

import pytest

from infra.runtime.http.sunset import sunset_headers
from tests.runtime.http.support import serving_api
from tests.support import notes


def test_an_operation_ends_with_its_day() -> None:
    assert sunset_headers("2027-12-31") == [(b"deprecation", b"@0"), (b"sunset", b"Sat, 01 Jan 2028 00:00:00 GMT")]
    assert sunset_headers("") == []


async def test_its_answers_say_so_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes.ListNotesRequest, "spec", replace(notes.ListNotesRequest.spec, sunset="2027-12-31"))
    async with serving_api(tmp_path) as api:
        _, _, old = await api.call("GET", "/notes")
        _, _, other = await api.add("milk")
    assert (old["Deprecation"], old["Sunset"]) == ("@0", "Sat, 01 Jan 2028 00:00:00 GMT")
    assert not {"Deprecation", "Sunset"} & set(other)
