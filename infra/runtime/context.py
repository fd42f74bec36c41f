"""What a request or a record carries along through logs, calls and events: correlation, causation, trace."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from math import inf
from types import MappingProxyType

from msgspec import Struct

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Context(Struct, frozen=True, kw_only=True):
    """`traceparent` is of W3C Trace Context; ids are opaque strings. `ends` is when the caller stops waiting, by `time.monotonic`."""

    correlation_id: str = ""
    causation_id: str = ""
    traceparent: str = ""
    operation_id: str = ""
    about: Mapping[str, str] = _NOTHING
    """The ids of what the work is about, by name: path parameters, or the key of the record or job."""
    ends: float = inf

    @property
    def seconds_left(self) -> float:
        """When the caller stops waiting for the answer; infinite when the caller did not say."""
        return self.ends - time.monotonic()


_current: ContextVar[Context] = ContextVar("comptoir_context", default=Context())  # noqa: B039 - frozen
_last_entered: list[tuple[str, float]] = [("", 0.0)]


def current() -> Context:
    """The context of the running request, reaction or job."""
    return _current.get()


def enter(context: Context) -> None:
    """Makes a context the current one until the running task ends."""
    _current.set(context)


@contextmanager
def entered(context: Context) -> Iterator[None]:
    """Makes a context the current one inside a `with` block."""
    _last_entered[0] = context.operation_id, time.perf_counter()
    token = _current.set(context)
    try:
        yield
    finally:
        _current.reset(token)
        _last_entered[0] = context.operation_id, time.perf_counter()


def last_entered(since: float) -> str:
    """The operation, reaction or job whose block was entered or left last, since an instant of `time.perf_counter`."""
    name, at = _last_entered[0]
    return name if at >= since else ""


def new_correlation_id() -> str:
    """128 random bits as hexadecimal."""
    return os.urandom(16).hex()


def new_traceparent(parent: str = "") -> str:
    """A new span below `parent`, or a new trace."""
    random = os.urandom(24).hex()
    trace = parent.split("-")[1] if parent.count("-") == 3 else random[:32]
    return f"00-{trace}-{random[32:]}-01"
