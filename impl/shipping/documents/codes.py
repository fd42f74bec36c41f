"""Code 128 and QR codes as black boxes on the dot grid of a 203 dpi printer."""

from itertools import groupby

import segno
from barcode.codex import Code128

Box = tuple[int, int, int, int]
"""Left, top, width and height, in dots."""

BAR_ROOM = 736
QR_ROOM = 196
_QUIET_BARS = 20  # ten modules on each side
_WIDEST_MODULE = 4


def bar_module(text: str) -> int:
    """Returns the width of the thinnest bar: the largest number of whole dots that fits."""
    return max(1, min(_WIDEST_MODULE, BAR_ROOM // (len(_bars(text)) + _QUIET_BARS)))


def bar_boxes(text: str, height: int) -> list[Box]:
    """Returns the bars, without quiet zones. Their right edge is that of the last box."""
    module, bars = bar_module(text), _bars(text)
    return [(left * module, 0, width * module, height) for left, width in _runs(bars)]


def qr_module(text: str) -> int:
    return max(2, QR_ROOM // len(_matrix(text)))


def qr_boxes(text: str) -> list[Box]:
    module = qr_module(text)
    return [
        (left * module, top * module, width * module, module)
        for top, row in enumerate(_matrix(text))
        for left, width in _runs("".join("1" if dark else "0" for dark in row))
    ]


def _bars(text: str) -> str:
    return str(Code128(text).build()[0])


def _matrix(text: str) -> tuple[bytearray, ...]:
    """Returns the QR matrix. The mask is fixed: comparing all eight takes five times as long, and readers accept any."""
    return tuple(segno.make(text, error="m", micro=False, mask=3, boost_error=False).matrix)


def _runs(cells: str) -> list[tuple[int, int]]:
    """Returns start and length of each run of ones."""
    runs, start = [], 0
    for cell, group in groupby(cells):
        length = len(list(group))
        if cell == "1":
            runs.append((start, length))
        start += length
    return runs
