"""The connection that a request came over: from where, and whether anybody still waits for the answer."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from contextvars import ContextVar
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
_NETWORK_BITS = 56  # RFC 6177 advises to give a home more than one /64; a /56 is what most providers give


class CallerLeft(Exception):  # noqa: N818 - what happened
    """The connection ended before the request was complete, or before its answer: nobody waits for it any more."""


class Connection:
    """Of one request."""

    __slots__ = ("_hops", "_receive", "_scope")

    def __init__(self, scope: Scope, receive: Receive, hops: int) -> None:
        self._scope, self._receive, self._hops = scope, receive, hops

    @property
    def client(self) -> str:
        """The address that the caller comes from; of IPv6 its network, within which one subscriber has all addresses.

        Behind `hops` proxies it is what the outermost of them has seen. Each appends to X-Forwarded-For, so it is counted from
        the end: what stands before was written by the caller.
        """
        own = (self._scope.get("client") or ("",))[0]
        if not self._hops:
            return _counted(own, own)
        lists = [value for name, value in self._scope["headers"] if name == b"x-forwarded-for"]
        seen = b",".join(lists).decode("latin-1").split(",")
        return _counted(seen[-self._hops].strip(), own) if len(seen) >= self._hops else _counted(own, own)

    @property
    def user_agent(self) -> str:
        """The header User-Agent, or nothing."""
        said = (value for name, value in self._scope["headers"] if name == b"user-agent")
        return next(said, b"").decode("latin-1")

    async def left(self) -> None:
        """Returns when the connection has ended. Only for a request whose body was read."""
        while (await self._receive())["type"] != "http.disconnect":
            pass


_current: ContextVar[Connection | None] = ContextVar("comptoir_connection", default=None)


def enter(connection: Connection) -> None:
    """Makes a connection the current one until the running task ends."""
    _current.set(connection)


def client() -> str:
    """Where the running request comes from; empty outside of one."""
    connection = _current.get()
    return connection.client if connection else ""


def user_agent() -> str:
    """What the program that sent the running request says it is (User-Agent, RFC 9110); empty when it says nothing."""
    connection = _current.get()
    return connection.user_agent if connection else ""


async def unless_left(waiting: asyncio.Future[Any]) -> None:
    """Waits for `waiting`, which may fail. Raises CallerLeft when the running request's caller leaves first, or has left."""
    connection = _current.get()
    if connection is None:
        await waiting
        return
    leaving = asyncio.ensure_future(connection.left())
    try:
        await asyncio.wait({waiting, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if leaving.done():
            leaving.result()
            raise CallerLeft
        waiting.result()
    finally:
        leaving.cancel()


def _counted(text: str, otherwise: str) -> str:
    """An address in one spelling. When a proxy names no address (`unknown` of RFC 7239), the proxy itself is counted."""
    host = text[1:].partition("]")[0] if text.startswith("[") else text
    host = host.partition(":")[0] if host.count(":") == 1 else host  # IPv4 with its port
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return otherwise
    if not isinstance(address, IPv6Address):
        return str(address)
    mapped = address.ipv4_mapped
    return str(mapped) if mapped else str(ip_network((address, _NETWORK_BITS), strict=False))
