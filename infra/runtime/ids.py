"""Prefixed, sortable identifiers: a prefix such as `dlt_`, and 26 lower-case ULID characters."""

import os
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]
_LETTER_OF_BYTE = (_ALPHABET * 8).encode()  # 256 bytes over 32 letters: each is as likely as the others


def new_id(prefix: str) -> str:
    """A new identifier: 48 bits of milliseconds, then 80 random bits, in Crockford base 32 (the ULID layout)."""
    now = time.time_ns() // 1_000_000
    instant = "".join([_PAIRS[now >> shift & 1023] for shift in (40, 30, 20, 10, 0)])
    return f"{prefix}_{instant}{os.urandom(16).translate(_LETTER_OF_BYTE).decode()}"
