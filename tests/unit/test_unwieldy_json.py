"""Which JSON bodies are refused before anything reads them (S-19)."""

import pytest

from infra.runtime.http.reading import _is_unwieldy

DEEP, MANY = 32, 20_000
LARGE = 2 << 20


@pytest.mark.parametrize(
    ("raw", "refused"),
    [
        (b"[" * DEEP + b"]" * DEEP, False),
        (b"[" * (DEEP + 1) + b"]" * (DEEP + 1), True),
        (b'{"a":' * DEEP + b"1" + b"}" * DEEP, False),
        (b'{"a":' * DEEP + b"{ }" + b"}" * DEEP, True),
        (b"[" + b"[1]," * 50 + b"1]", False),
        (b"[1" + b",1" * (MANY - 1) + b"]", False),
        (b"[1" + b",1" * MANY + b"]", True),
        (b"[[]" + b",[]" * (MANY - 1) + b"]", False),
        (b'{"a":"' + b"[{," * MANY + b'"}', False),
        (rb'{"a":"' + rb"\"[,\\" * MANY + b'"}', False),
        (rb'{"a":"\"","b":' + b"[" * DEEP, True),
    ],
)
def test_levels_and_members_are_counted_and_texts_are_not(raw: bytes, refused: bool) -> None:
    assert _is_unwieldy(raw) is refused


@pytest.mark.parametrize("piece", [b"[", b"[],", b'"a",', b'"', rb"a\"", b"[ ", b" ", b"\\", b'{"a":', b'"[,', b"]"])
def test_one_look_is_enough_whatever_is_sent(piece: bytes) -> None:
    """Where each piece led to a look at all others, the time limit of every test would end this one."""
    for begun in (b"[" * 40, b'"' + b"[" * 40):
        _is_unwieldy(begun + piece * (LARGE // len(piece)))
