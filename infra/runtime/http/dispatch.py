"""The way of one call: identify, authorise, read, run, write, all compiled once per operation."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import timedelta
from math import inf
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from infra.runtime import connection, context
from infra.runtime.caller import Caller
from infra.runtime.connection import Connection
from infra.runtime.errors import is_transient
from infra.runtime.http import idempotency
from infra.runtime.http.answering import Answer, ContractBreach, ResponseWriter
from infra.runtime.http.idempotency import Claim, Key
from infra.runtime.http.limits import NO_LIMITS, Limits
from infra.runtime.http.reading import Read, Receive, RequestReader, Scope
from infra.runtime.http.schemas import Schemas
from infra.runtime.http.security import Requirement, Security
from infra.runtime.http.sunset import sunset_headers
from infra.runtime.http.texts import TextRule
from infra.runtime.metrics import OPERATION_SECONDS
from infra.runtime.operation import Command, Encoded, Instant, Operation, Query, Request, Response, Stream, Workflow
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Send = Callable[[dict[str, Any]], Awaitable[None]]
Run = Callable[[Read, Scope], Awaitable[Answer]]
_MOST_DIGITS = 6  # of milliseconds
_END_AGAIN_SECONDS = 1.0


class UnownedKey(Exception):  # noqa: N818 - what is wrong with the contract (S-10)
    """Two strangers may choose the same Idempotency-Key: one would get the answer to the other's request."""


class EndpointResources(NamedTuple):
    """What every endpoint of a service shares."""

    store: Store
    security: Security
    secrets: tuple[bytes, ...]
    """What the records of Idempotency-Keys are hashed with; two while the secret is changed."""
    lease: timedelta = timedelta(seconds=30)
    """How long an attempt of a workflow holds its Idempotency-Key; afterwards another one goes on in its place."""
    text_rules: Mapping[str, TextRule] = MappingProxyType({})
    limits: Limits = NO_LIMITS


class Endpoint:
    """One operation of the contract and its implementation, as an ASGI application."""

    def __init__(
        self,
        request_class: type[Request],
        implementation: Operation[Any, Any],
        contract: dict[str, Any],
        schemas: Schemas,
        resources: EndpointResources,
    ) -> None:
        self.spec = request_class.spec
        self._reader = RequestReader(request_class, contract, schemas, resources.text_rules)
        self._writer = ResponseWriter(request_class, contract, schemas)
        self._requirement = Requirement(contract.get("security", []))
        if self._requirement.is_public and any(each.name == "Idempotency-Key" for each in self.spec.parameters):
            raise UnownedKey(f"{self.spec.operation_id} takes an Idempotency-Key from anybody: whose it is, nobody could tell")
        self._notice = sunset_headers(self.spec.sunset)
        self._statuses = {int(status) for status in contract["responses"] if status.isdigit()}
        self._security, self._store, self._secrets = resources.security, resources.store, resources.secrets
        self._lease, self._limits = resources.lease, resources.limits
        self._is_limited = self._limits.has(self.spec.rate_limit)
        self._ending: set[asyncio.Task[None]] = set()
        self._run = self._runner(implementation)
        self._seconds = OPERATION_SECONDS.labels(self.spec.operation_id)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers the request, in a task of its own; refusals leave as Problem exceptions for the edge to encode."""
        began = time.perf_counter()
        headers = scope["headers"]
        context.enter(_context_of(headers, self.spec.operation_id, scope["path_params"]))
        connection.enter(Connection(scope, receive, self._limits.hops))
        try:
            caller = await self._security.identify(headers)
            if self._is_limited:
                await self._count(caller)
            self._requirement.check(caller)
            answer = await self._run(await self._reader.read(scope, receive, caller), scope)
        except Problem as problem:
            if problem.status not in self._statuses:
                raise ContractBreach(
                    f"{self.spec.operation_id} refuses with {problem.code}, whose status its contract lacks"
                ) from problem
            raise
        finally:
            self._seconds.observe(time.perf_counter() - began)
        if self._notice:
            answer = Answer(answer.status, [*answer.headers, *self._notice], answer.payload, answer.rest)
        await send_answer(send, answer, with_body=scope["method"] != "HEAD")

    async def _count(self, caller: Caller) -> None:
        """Before the body is read: what is refused costs nothing. Services ask for many callers, who were counted before."""
        if not caller.is_service:
            await self._limits.take(self.spec.rate_limit, connection.client())

    def _runner(self, implementation: Operation[Any, Any]) -> Run:
        if isinstance(implementation, Instant):
            return self._instant(implementation)
        if isinstance(implementation, Query):
            return self._query(implementation)
        if isinstance(implementation, Command):
            return self._command(implementation)
        if isinstance(implementation, Workflow):
            return self._workflow(implementation)
        if isinstance(implementation, Stream):
            return self._stream(implementation)
        raise TypeError(f"{self.spec.operation_id}: {implementation!r} is none of Command, Query, Workflow, Instant, Stream")

    def _instant(self, operation: Instant[Any, Any]) -> Run:
        async def run(read: Read, _scope: Scope) -> Answer:
            return self._writer.write(operation.call(read.request), read.if_none_match)

        return run

    def _query(self, operation: Query[Any, Any]) -> Run:
        if operation.is_long:
            return self._long_query(operation)

        async def run(read: Read, _scope: Scope) -> Answer:
            response = await self._store.query(lambda tx: operation.call(tx, read.request))
            if operation.keep is not None and not isinstance(response, Encoded):
                encoded = self._writer.encoded(response)
                operation.keep(read.request, response, encoded)
                response = encoded
            return self._writer.write(response, read.if_none_match)

        return run

    def _long_query(self, operation: Query[Any, Any]) -> Run:
        if operation.keep is not None:
            raise TypeError(f"{self.spec.operation_id}: a long query keeps nothing, its answers are made in threads")

        async def run(read: Read, _scope: Scope) -> Answer:
            return await self._store.long_query(
                lambda tx: self._writer.write(operation.call(tx, read.request), read.if_none_match)
            )

        return run

    def _command(self, operation: Command[Any, Any]) -> Run:
        async def run(read: Read, scope: Scope) -> Answer:
            def body(tx: Transaction) -> Answer:
                # written inside the transaction: an answer that breaks the contract leaves nothing behind
                return self._write(operation.call(tx, read.request), read)

            key = self._key(read, scope)
            if key is None:
                return await self._store.command(body)
            return await self._store.command(lambda tx: idempotency.answered_once(tx, key, body))

        return run

    def _workflow(self, operation: Workflow[Any, Any]) -> Run:
        async def written(response: Any, read: Read) -> Answer:
            return await asyncio.to_thread(self._write, response, read) if operation.is_long else self._write(response, read)

        async def run(read: Read, scope: Scope) -> Answer:
            key = self._key(read, scope)
            if key is None:
                return await written(await operation.call(read.request), read)
            claim = await self._store.command(lambda tx: idempotency.claim(tx, key, operation.creates, self._lease))
            request = msgspec.structs.replace(read.request, resource_id=claim.resource_id)
            if claim.kept is not None:
                return _unsealed(operation, request, claim.kept)
            response = await self._attempt(operation, request, key, claim)
            sealed = operation.seal(response) if operation.seal else response
            kept = await written(sealed, read)
            await self._store.command(lambda tx: idempotency.finish(tx, key, kept))
            return await written(response, read) if operation.seal else kept

        return run

    def _stream(self, operation: Stream[Any, Any]) -> Run:
        async def run(read: Read, _scope: Scope) -> Answer:
            parts = aiter(operation.call(read.request))
            first = await anext(parts, b"")  # what is refused, or away, is a problem; later it could only break off
            return self._writer.begun(first, parts, getattr(read.request, "accept", None))

        return run

    async def _attempt(self, operation: Workflow[Any, Any], request: Request, key: Key, claim: Claim) -> Any:
        try:
            return await operation.call(request)
        except Problem as problem:
            end = idempotency.release if problem.status < 500 else idempotency.end_lease
            await self._ended(lambda tx: end(tx, key, claim))
            raise
        except Exception:
            await self._ended(lambda tx: idempotency.end_lease(tx, key, claim))
            raise

    async def _ended(self, end: Callable[[Transaction], None]) -> None:
        """Ends an attempt. A store that is away or busy hears of it as soon as it can; the caller does not wait for that."""
        if not await self._is_done(end):
            task = asyncio.create_task(self._end_later(end))
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    async def _end_later(self, end: Callable[[Transaction], None]) -> None:
        for _ in range(int(self._lease.total_seconds() / _END_AGAIN_SECONDS)):  # then the lease has ended by itself
            await asyncio.sleep(_END_AGAIN_SECONDS)
            if await self._is_done(end):
                return

    async def _is_done(self, command: Callable[[Transaction], None]) -> bool:
        try:
            await self._store.command(command)
        except Exception as error:
            if not is_transient(error):
                raise
            return False
        return True

    def _write(self, response: Response | Encoded, read: Read) -> Answer:
        return self._writer.write(response, read.if_none_match)

    def _key(self, read: Read, scope: Scope) -> Key | None:
        key = getattr(read.request, "idempotency_key", None)
        if key is None:
            return None
        return Key.of(
            self._secrets,
            self.spec.operation_id,
            read.request.caller,
            key,
            scope["path"].encode(),
            scope["query_string"],
            read.raw,
        )


def _unsealed(operation: Workflow[Any, Any], request: Request, kept: Answer) -> Answer:
    if operation.unseal is None:
        return kept
    return Answer(kept.status, kept.headers, operation.unseal(request, kept.payload))


def _context_of(headers: list[tuple[bytes, bytes]], operation_id: str, path_params: dict[str, str]) -> context.Context:
    correlation_id = traceparent = ""
    ends = inf
    for name, value in headers:
        if name == b"correlation-id":
            correlation_id = value.decode("latin-1")[:200]
        elif name == b"traceparent":
            traceparent = value.decode("latin-1")[:60]
        elif name == b"time-left" and value.isdigit() and len(value) <= _MOST_DIGITS:
            ends = time.monotonic() + int(value) / 1000
    return context.Context(
        correlation_id=correlation_id or context.new_correlation_id(),
        traceparent=context.new_traceparent(traceparent),
        operation_id=operation_id,
        about=path_params,
        ends=ends,
    )


class BrokenOff(Exception):  # noqa: N818 - what happened
    """An answer that was begun cannot be finished. The connection is closed, so that the caller does not take it for whole."""


async def send_answer(send: Send, answer: Answer, *, with_body: bool = True) -> None:
    """Sends an answer with its length; a HEAD request gets the length of the body it is not given.

    One that is made while it is sent has no length. Raises BrokenOff when the rest of it fails, and CallerLeft.
    """
    has_length = answer.status not in {204, 304} and answer.rest is None
    length = [(b"content-length", str(len(answer.payload)).encode())] if has_length else []
    await send({"type": "http.response.start", "status": answer.status, "headers": [*answer.headers, *length]})
    if answer.rest is not None and with_body:
        await send({"type": "http.response.body", "body": answer.payload, "more_body": True})
        await _send_rest(send, answer.rest)
    is_sent = answer.rest is not None
    await send({"type": "http.response.body", "body": answer.payload if with_body and not is_sent else b""})


async def _send_rest(send: Send, rest: AsyncIterator[bytes]) -> None:
    following: asyncio.Future[bytes | None]
    try:
        while True:
            following = asyncio.ensure_future(_next_of(rest))
            try:
                await connection.unless_left(following)
            finally:
                following.cancel()
            part = following.result()
            if part is None:
                return
            await send({"type": "http.response.body", "body": part, "more_body": True})
    except connection.CallerLeft:
        raise
    except Exception as error:
        raise BrokenOff from error


async def _next_of(rest: AsyncIterator[bytes]) -> bytes | None:
    return await anext(rest, None)
