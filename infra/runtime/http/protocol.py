"""The HTTP/1.1 protocol of a service with bounds: on heads, on time, and on connections that only wait.

uvicorn's protocol has no limit of a request's head and no deadline for a request that is half sent or an answer that is not
read: one caller could fill the memory or keep thousands of connections for ever. This adds those bounds and nothing else.
"""

import asyncio
import re
import socket
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, cast

import httptools
import msgspec
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from infra.runtime.problem import HeadersTooLarge, InvalidRequest, Problem, RequestTimeout

_VERSIONS = frozenset({"1.0", "1.1"})
_HOST = re.compile(rb"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~!$&'()*+;=%-]+)(?::[0-9]*)?")
_UNSENT = 64 * 1024
"""Bytes that the kernel buffers for sending. With more, a slow reader would not be noticed here."""
_CHUNK_OVERHEAD = 16
"""Bytes of chunk framing for each byte of a body that are taken: one-byte chunks need five."""


class Bounds(NamedTuple):
    """How much of a service one caller may use, in seconds, bytes or pieces."""

    head_bytes: int = 32 * 1024
    """Request line and headers together."""
    headers: int = 100
    head_seconds: float = 10
    """From the first byte of a request, or the opening of the connection, to the end of its headers."""
    body_seconds: float = 20
    """For a body to come, and for an answer to be read, on top of what the slowest honest connection needs for its bytes."""
    bytes_per_second: int = 4 * 1024
    """The slowest connection that is served: a picture of 2 MB takes nine minutes on it."""
    linger_seconds: float = 5
    """After a refusal, how long the rest of the body is read and dropped, so that the refusal arrives."""
    connections: int = 2000
    """When there are more, the connection that has waited longest is closed."""
    pipelined: int = 16
    """Requests of one connection that wait for the answers of those before them; one with a body waits for nobody's."""


class _Refused(Exception):  # noqa: N818 - raised within the parser's callbacks, which wrap it
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Enough(Exception):  # noqa: N818 - as above
    """A request that does not wait its turn: the sender has to send it again on another connection."""


class BoundedProtocol(HttpToolsProtocol):
    """One connection. Refusals of the protocol itself are problem documents, and the connection is closed after them."""

    def __init__(self, *, bounds: Bounds, waiting: "OrderedDict[BoundedProtocol, None]", **given: Any) -> None:
        super().__init__(**given)
        self._bounds, self._waiting = bounds, waiting
        self._in_head = True
        self._held, self._raw_body, self._body = 0, 0, 0
        """Bytes that came so far: of a head, of a body as it is framed (trailers included), of the body itself."""
        self._is_deaf = False
        """Whether further bytes are ignored: the connection ends with the answers that are under way."""
        self._answering: RequestResponseCycle | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._granted = 0.0
        self._unread, self._reading = 0, cast("asyncio.TimerHandle | None", None)

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT)
        self._waiting[self] = None
        self._set_deadline(self._bounds.head_seconds, self._head_is_late)
        if len(self.connections) > self._bounds.connections and self._waiting:
            longest, _ = self._waiting.popitem(last=False)
            longest.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Tells every request of the connection that nobody waits for it any more; uvicorn tells the last of them."""
        self._waiting.pop(self, None)
        self._drop_deadline()
        self._stop_watching()
        if self._answering is not None and not self._answering.response_complete:
            self._answering.disconnected = True
            self._answering.message_event.set()
        self.pipeline.clear()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Feeds the parser, and counts what it holds back: a header without an end reaches no callback."""
        if self.parser is None or self._is_deaf or self.transport.is_closing():
            return
        self._unset_keepalive_if_required()
        if self._in_head:
            self._held += len(data)
        else:
            self._raw_body += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade:  # no other protocol is spoken: answered as HTTP/1.1, which RFC 9110, 7.8 allows
            self.cycle.keep_alive = False
        except httptools.HttpParserError as error:
            self._broken(error.__context__)
        else:
            self._check_what_is_pending()

    def on_headers_complete(self) -> None:
        has_body = self._check_head()
        if self._is_answering and (has_body or len(self.pipeline) >= self._bounds.pipelined):
            raise _Enough
        super().on_headers_complete()
        if self.pipeline:
            self.flow.resume_reading()  # or nobody would see that the caller leaves while the answer before is made
        else:
            self._answering = self.cycle
        self.headers = []  # for trailers, which nobody asks for: the request has the list of its headers
        self._in_head, self._held, self._raw_body, self._body = False, 0, 0, 0
        self._drop_deadline()
        self._waiting.pop(self, None)

    def on_body(self, body: bytes) -> None:
        self._body += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._in_head, self._held = True, 0
        self._drop_deadline()
        super().on_message_complete()
        if self.cycle.response_complete:  # it was refused before its body was there
            self._rest()

    def on_response_complete(self) -> None:
        if self.pipeline:
            self._answering, _ = self.pipeline[-1]
        super().on_response_complete()
        if self.transport.is_closing():
            self._leave()
            return
        if not self._in_head:  # refused before its body is there
            self._unset_keepalive_if_required()
            self._set_deadline(self._bounds.linger_seconds, self.transport.abort)
        elif self.cycle.response_complete:  # no other request was sent behind it
            self._waiting[self] = None

    def pause_writing(self) -> None:
        """The caller reads more slowly than it is answered."""
        super().pause_writing()
        self._watch_reading()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop_watching()
        if self.transport.is_closing():
            self._leave()

    def timeout_keep_alive_handler(self) -> None:
        """Closes an idle connection."""
        super().timeout_keep_alive_handler()
        self._leave()

    def _check_head(self) -> bool:
        """RFC 9112, 2.3 and 3.2: the version is 1.x, and a request of HTTP/1.1 names one host, which could be one.

        Whether the request has a body.
        """
        version = self.parser.get_http_version()
        if version not in _VERSIONS:
            raise _Refused(_malformed(f"HTTP/{version} is not spoken here"))
        size, hosts, has_body = len(self.url), [], False
        for name, value in self.headers:
            size += len(name) + len(value) + 4
            if name == b"host":
                hosts.append(value)
            elif name == b"content-length":
                has_body = value != b"0"
            elif name == b"transfer-encoding":
                has_body = True
                if version != "1.1" or value.lower() != b"chunked":  # RFC 9112, 6.1: others could see another end of it
                    raise _Refused(_malformed("no transfer coding but chunked is understood, and none in HTTP/1.0"))
        if size > self._bounds.head_bytes or len(self.headers) > self._bounds.headers:
            raise _Refused(HeadersTooLarge(limit=self._bounds.head_bytes))
        _check_host(hosts, version)
        if has_body and self.parser.should_upgrade():  # the parser would lose the body
            raise _Refused(_malformed("a request with a body cannot ask for another protocol"))
        return has_body

    def _check_what_is_pending(self) -> None:
        """Of a request that is not whole yet: whether it grows too large, and until when it has to be."""
        if self._in_head:
            if self._held > self._bounds.head_bytes:
                self._refuse(HeadersTooLarge(limit=self._bounds.head_bytes))
            elif self._held and self._deadline is None:
                self._set_deadline(self._bounds.head_seconds, self._head_is_late)
        elif self._raw_body - self._body > self._bounds.head_bytes + _CHUNK_OVERHEAD * self._body:
            self._refuse(_malformed("its body is framed in too many bytes"))
        elif self._deadline is None and not self.transport.is_closing():
            self._granted = self._bounds.body_seconds
            self._set_deadline(self._granted, self._body_is_late)

    def _head_is_late(self) -> None:
        """Sends the refusal to a caller who has begun a request; one who sent nothing gets no answer."""
        if self._held:
            self._refuse(RequestTimeout())
        else:
            self.transport.abort()

    def _body_is_late(self) -> None:
        """A body has its time, and as much more as its bytes take on the slowest connection that is served."""
        more = self._bounds.body_seconds + self._body / self._bounds.bytes_per_second - self._granted
        if more > 0:
            self._granted += more
            self._set_deadline(more, self._body_is_late)
        else:
            self._refuse(RequestTimeout())

    def _watch_reading(self) -> None:
        self._unread = self.transport.get_write_buffer_size()
        self._reading = self.loop.call_later(self._bounds.body_seconds, self._check_reading)

    def _stop_watching(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _check_reading(self) -> None:
        """The caller read too little in this time: less than the slowest connection that is served."""
        read = self._unread - self.transport.get_write_buffer_size()
        if read < self._bounds.bytes_per_second * self._bounds.body_seconds:
            self.transport.abort()
        else:
            self._watch_reading()

    def _rest(self) -> None:
        """No request is under way: it stays open for the next one, and is closed first when others need room."""
        self._waiting[self] = None
        self.timeout_keep_alive_task = self.loop.call_later(self.timeout_keep_alive, self.timeout_keep_alive_handler)

    def _set_deadline(self, seconds: float, act: Callable[[], None]) -> None:
        self._drop_deadline()
        self._deadline = self.loop.call_later(seconds, act)

    def _drop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _broken(self, cause: BaseException | None) -> None:
        """The parser has stopped: `cause` is what our own callbacks raised, if they did."""
        if isinstance(cause, _Enough):
            self._close_after_answers()
        else:
            self._refuse(cause.problem if isinstance(cause, _Refused) else _malformed("it is not HTTP/1.1"))

    def _refuse(self, problem: Problem) -> None:
        """Says why to the caller, in one line to the log, and closes. Answers to requests before this one come first."""
        if self.transport.is_closing():
            return
        self._drop_deadline()
        self.logger.warning("refused a request: %s", problem.detail)
        if self._in_head and self._is_answering:
            self._close_after_answers()
            return
        if self._in_head or not (self.pipeline or self.cycle.response_started):
            self.transport.write(_answer(problem, self.server_state.default_headers))
        self.transport.close()
        self._leave()

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _close_after_answers(self) -> None:
        """Whoever sent more learns from the end of the connection that nothing of it was done (RFC 9112, 9.6)."""
        self.cycle.keep_alive = False
        self._is_deaf = True
        self._drop_deadline()
        self.flow.resume_reading()  # what comes is dropped, and nobody would see otherwise that the caller leaves

    def _leave(self) -> None:
        """The connection closes once its last bytes are read: by when they must be, on the slowest that is served."""
        unread = self.transport.get_write_buffer_size() / self._bounds.bytes_per_second
        self._set_deadline(self._bounds.body_seconds + unread, self.transport.abort)


def _answer(problem: Problem, headers: list[tuple[bytes, bytes]]) -> bytes:
    payload = msgspec.json.encode(problem.as_json())
    lines = [b"%b: %b\r\n" % header for header in headers]
    lines.append(b"content-type: application/problem+json\r\ncontent-length: %d\r\nconnection: close\r\n" % len(payload))
    return b"".join([STATUS_LINE[problem.status], *lines, b"\r\n", payload])


def _check_host(hosts: list[bytes], version: str) -> None:
    if len(hosts) > 1 or (not hosts and version == "1.1"):
        raise _Refused(_malformed("one Host header is needed"))
    if hosts and not _HOST.fullmatch(hosts[0]):
        raise _Refused(_malformed("its Host is no host"))


def _malformed(message: str) -> InvalidRequest:
    return InvalidRequest(errors=[{"pointer": "", "message": message}], detail=f"The request cannot be read: {message}.")


def bounded(bounds: Bounds) -> type[HttpToolsProtocol]:
    """What uvicorn makes for each connection of one server."""
    waiting: OrderedDict[BoundedProtocol, None] = OrderedDict()
    return cast("type[HttpToolsProtocol]", partial(BoundedProtocol, bounds=bounds, waiting=waiting))
