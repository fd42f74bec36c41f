"""The outermost layer below CORS: every refusal and mistake becomes a problem; 405 and OPTIONS name all methods."""

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.exceptions import HTTPException

from infra.runtime import context
from infra.runtime.connection import CallerLeft
from infra.runtime.http.answering import Answer
from infra.runtime.http.diagnostics import Diagnostics
from infra.runtime.http.dispatch import BrokenOff, Send, send_answer
from infra.runtime.http.reading import Receive, Scope
from infra.runtime.problem import InternalError, MethodNotAllowed, NotFound, Problem

logger = logging.getLogger(__name__)
App = Callable[[Scope, Receive, Send], Awaitable[None]]
_PROBLEM = (b"content-type", b"application/problem+json")


class Methods:
    """Which methods each path of the contract has."""

    def __init__(self, paths: dict[str, dict[str, Any]]) -> None:
        self._paths = [(_pattern(path), _methods(item)) for path, item in paths.items()]
        self._fixed = {path: _methods(item) for path, item in paths.items() if "{" not in path}

    def refuses(self, method: str, path: str) -> bool:
        """Whether a path without parameters lacks the method: else one with a parameter that fits would take the request."""
        return path in self._fixed and method not in self._fixed[path]

    def of(self, path: str) -> list[str]:
        """The methods of an address, sorted; empty when the contract has no such address."""
        found = set[str]()
        if path in self._fixed:
            return sorted(self._fixed[path])
        for pattern, methods in self._paths:
            if pattern.fullmatch(path):
                found |= methods
        return sorted(found)


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("".join("[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"({[^}]+})", path)))


def _methods(item: dict[str, Any]) -> set[str]:
    methods = {method.upper() for method in item if method in {"get", "put", "post", "delete", "patch"}}
    return methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())


class Edge:
    """ASGI middleware; it is given to connexion in place of its exception middleware."""

    def __init__(self, app: App, methods: Methods, diagnostics: Diagnostics) -> None:
        self._app, self._methods, self._diagnostics = app, methods, diagnostics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if page := self._diagnostics.find(scope["path"], scope["headers"]):
            await send_answer(send, page, with_body=scope["method"] != "HEAD")
            return
        if scope["method"] == "OPTIONS" and (methods := self._methods.of(scope["path"])):
            await send_answer(send, Answer(204, [(b"allow", ", ".join(methods).encode())], b""))
            return
        if self._methods.refuses(scope["method"], scope["path"]):
            await send_answer(send, self._routing(scope), with_body=scope["method"] != "HEAD")
            return
        try:
            await self._app(scope, receive, send)
        except CallerLeft:
            return
        except BrokenOff as broken:
            logger.exception("an answer broke off", exc_info=broken.__cause__, extra={"path": scope["path"]})
        except Exception as error:  # noqa: BLE001 - the last net: no traceback leaves a service
            await send_answer(send, self._refusal(error, scope), with_body=scope["method"] != "HEAD")

    def _refusal(self, error: Exception, scope: Scope) -> Answer:
        if isinstance(error, HTTPException):
            return self._routing(scope)
        if isinstance(error, Problem):
            return problem_answer(error)
        incident = context.new_correlation_id()
        logger.error("unexpected %s", type(error).__name__, exc_info=error, extra={"incident": incident, "path": scope["path"]})
        return problem_answer(InternalError(incident=incident))

    def _routing(self, scope: Scope) -> Answer:
        methods = self._methods.of(scope["path"])
        if not methods:
            return problem_answer(NotFound("address"))
        answer = problem_answer(MethodNotAllowed())
        answer.headers.append((b"allow", ", ".join(methods).encode()))
        return answer


def problem_answer(problem: Problem) -> Answer:
    """The problem document with the headers its status asks for."""
    headers = [_PROBLEM]
    if problem.retry_after is not None:
        headers.append((b"retry-after", str(problem.retry_after).encode()))
    if problem.status == 401:
        headers.append((b"www-authenticate", b'Bearer realm="comptoir"'))
    return Answer(problem.status, headers, msgspec.json.encode(problem.as_json()))
