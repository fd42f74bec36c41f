"""Opaque cursors (S-12): the order, and the numbers of the last product of a page, after which the next one goes on."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from infra.runtime.problem import CursorInvalid

_LARGEST = 1 << 64


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Where a page ended."""

    values: Sequence[int]
    text: str = ""


def encoded(order: str, mark: Mark) -> str:
    return base64.urlsafe_b64encode(msgspec.msgpack.encode((order, mark.values, mark.text))).decode().rstrip("=")


def decoded(order: str, cursor: str, *, values: int) -> Mark:
    """Returns the mark of a cursor. Raises CursorInvalid for one that is not of this order."""
    try:
        data = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        its_order, numbers, text = msgspec.msgpack.decode(data, type=tuple[str, list[int], str])
    except (ValueError, binascii.Error, msgspec.DecodeError) as error:
        raise CursorInvalid from error
    if its_order != order or len(numbers) != values or not all(0 <= number < _LARGEST for number in numbers):
        raise CursorInvalid
    return Mark(values=numbers, text=text)
