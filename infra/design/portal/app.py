"""The portal as an ASGI application; every page is rendered from the contracts as they are at that moment."""

import importlib.util
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markupsafe import Markup, escape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from codegen import asyncapi
from codegen.faults import CodegenError
from codegen.reading import Contracts
from infra.design.portal import schemas
from infra.design.portal.catalogue import Api, Catalogue
from infra.design.portal.flow import drawings
from infra.design.portal.search import Index

_HERE = Path(__file__).parent
_CONSOLE = ("swagger-ui.css", "swagger-ui-bundle.js")
_MOST_FOUND, _SHOWN_WHILE_TYPING, _LONGEST_QUESTION = 100, 12, 200
_MODES = {
    "upsert": "The reaction makes the row.",
    "wait": "The record is parked until the entity is there.",
    "ignore": "The event is passed over.",
}
"""As contracts/shared/topics.yaml explains them."""
_NO_CHANGELOG = "There is no changelog of the contracts: codegen has no comparison of versions."
_NO_CHANGES = Markup("<h1>Changes of the contracts</h1><p>{}</p>")
Changelog = Callable[[], str]
"""Returns Markdown, a title first. Raises CodegenError when it cannot be made."""


def portal(
    read: Callable[[], Contracts],
    *,
    addresses: Mapping[str, str] | None = None,
    faults: Callable[[], Sequence[str]] = lambda: (),
    changelog: Changelog | None = None,
    watching: bool = True,
) -> ASGIApp:
    """Returns the portal.

    Args:
        read: returns the contracts to show. A new object is a new revision; until the first one there is LookupError.
        addresses: by service, where the console calls it; else as its contract says.
        faults: what is wrong with the contracts at the moment, one line each.
        changelog: what has changed since the last release.
        watching: whether pages look for a new revision, and load themselves again.
    """
    return _Portal(read, addresses or {}, faults, changelog, watching=watching).app()


@dataclass(frozen=True)
class _State:
    """What is shown at one revision."""

    revision: int
    catalogue: Catalogue
    index: Index
    pages: dict[str, str]
    """Rendered before, by address."""


class _NotYet(Exception):  # noqa: N818 - it is no error
    """There are no contracts to show."""


class _Portal:
    def __init__(
        self,
        read: Callable[[], Contracts],
        addresses: Mapping[str, str],
        faults: Callable[[], Sequence[str]],
        changelog: Changelog | None,
        *,
        watching: bool,
    ) -> None:
        self._read, self._addresses, self._faults = read, addresses, faults
        self._changelog, self._watching = changelog, watching
        self._seen: tuple[Contracts, _State] | None = None
        self._pages = _environment()

    def app(self) -> ASGIApp:
        routes = [
            Route("/", self._home),
            Route("/health/live", _live),
            Route("/revision", self._revision),
            Route("/apis/{name}", self._api),
            Route("/apis/{name}/console", self._console),
            Route("/apis/{name}/openapi.json", self._openapi),
            Route("/apis/{name}/asyncapi.json", self._asyncapi),
            Route("/events", self._events),
            Route("/events/{type}", self._event),
            Route("/problems", self._problems),
            Route("/problems/{code}", _problem),
            Route("/scopes", self._scopes),
            Route("/flow", self._flow),
            Route("/changes", self._changes),
            Route("/search", self._search),
            Mount("/static/console", _ConsoleFiles(directory=_swagger_ui())),
            Mount("/static", StaticFiles(directory=_HERE / "static")),
        ]
        handlers: Any = {404: self._missing, _NotYet: self._not_yet}
        return Starlette(routes=routes, exception_handlers=handlers, middleware=[Middleware(_Guarded, portal=self)])

    @property
    def state(self) -> _State:
        """What is shown now. Raises _NotYet while there are no contracts."""
        contracts = self._contracts()
        if self._seen is None or self._seen[0] is not contracts:
            number = self._seen[1].revision + 1 if self._seen else 1
            catalogue = Catalogue(contracts)
            self._seen = contracts, _State(number, catalogue, Index(catalogue), {})
        return self._seen[1]

    def addresses(self) -> dict[str, str]:
        """By service, where browsers call it. Raises _NotYet."""
        return {each.name: self._addresses.get(each.name, each.url) for each in self._contracts().suite.services}

    def _contracts(self) -> Contracts:
        try:
            return self._read()
        except LookupError as error:
            raise _NotYet from error

    # Pages are rendered in a thread each (Starlette does so for plain functions): none keeps another waiting.

    def _home(self, request: Request) -> Response:
        return self._page(request, "home.html", addresses=self.addresses())

    def _api(self, request: Request) -> Response:
        if api := self._named(request):
            return self._page(request, "api.html", api=api, addresses=self.addresses())
        return self._missing(request)

    def _console(self, request: Request) -> Response:
        if api := self._named(request):
            return self._page(request, "console.html", api=api, addresses=self.addresses())
        return self._missing(request)

    def _openapi(self, request: Request) -> Response:
        if api := self._named(request):
            return JSONResponse(_for_console(api, self.addresses()[api.name]))
        return self._missing(request)

    def _asyncapi(self, request: Request) -> Response:
        found = asyncapi.documents(self.state.catalogue.contracts).get(request.path_params["name"])
        return JSONResponse(found) if found else self._missing(request)

    def _events(self, request: Request) -> Response:
        return self._page(request, "events.html")

    def _event(self, request: Request) -> Response:
        if event := self.state.catalogue.events.get(request.path_params["type"]):
            return self._page(request, "event.html", event=event, modes=_MODES)
        return self._missing(request)

    def _problems(self, request: Request) -> Response:
        return self._page(request, "problems.html")

    def _scopes(self, request: Request) -> Response:
        return self._page(request, "scopes.html")

    def _flow(self, request: Request) -> Response:
        return self._page(request, "flow.html", drawings=drawings(self.state.catalogue))

    def _search(self, request: Request) -> Response:
        question = request.query_params.get("q", "")[:_LONGEST_QUESTION].strip()
        found = self.state.index.find(question)
        if "part" in request.query_params:
            return HTMLResponse(self._pages.get_template("found.html").render(found=found[:_SHOWN_WHILE_TYPING]))
        return HTMLResponse(self._render(request, "search.html", question=question, found=found, most=_MOST_FOUND))

    def _changes(self, request: Request) -> Response:
        return self._page(request, "changes.html", changes=self._changelog_html)

    def _changelog_html(self) -> Markup:
        if self._changelog is None:
            return _NO_CHANGES.format(_NO_CHANGELOG)
        try:
            return Markup(_markdown().render(self._changelog()))  # noqa: S704 - markdown-it escapes HTML in it
        except CodegenError as error:
            return _NO_CHANGES.format(" ".join(error.lines))

    def _revision(self, _: Request) -> Response:
        return PlainTextResponse(self._number(), headers={"Cache-Control": "no-store"})

    def _number(self) -> str:
        """A text that changes with everything that pages show."""
        return json.dumps([self.state.revision, *self._faults()])

    def _named(self, request: Request) -> Api | None:
        return self.state.catalogue.apis.get(request.path_params["name"])

    def _page(self, request: Request, template: str, **context: Any) -> Response:
        """Returns a page, rendered once for each revision."""
        pages, address = self.state.pages, f"{self._number()} {request.url.path}"
        if address not in pages:
            pages[address] = self._render(request, template, **context)
        return HTMLResponse(pages[address])

    def _render(self, request: Request, template: str, **context: Any) -> str:
        revision = self._number() if self._watching else None
        here = "/" if request.url.path.startswith("/apis/") else f"/{request.url.path.split('/')[1]}"
        everything = {"catalogue": self.state.catalogue, "faults": list(self._faults()), "revision": revision, "here": here}
        return self._pages.get_template(template).render(everything | context)

    def _missing(self, request: Request, _: Exception | None = None) -> Response:
        told = {"title": "Nothing here", "text": "The contracts have nothing at this address; perhaps they had."}
        try:
            return HTMLResponse(self._render(request, "message.html", **told), 404)
        except _NotYet:
            return self._not_yet()

    def _not_yet(self, *_: object) -> Response:
        lines = "".join(f"<li>{escape(line)}</li>" for line in self._faults())
        text = f"<!DOCTYPE html><title>No contracts yet</title><h1>The contracts cannot be read</h1><ul>{lines}</ul>"
        return HTMLResponse(text, 503, {"Refresh": "2"})


class _Guarded:
    """Adds the headers that keep a page from asking anybody but the portal and the services."""

    def __init__(self, app: ASGIApp, portal: _Portal) -> None:
        self._app, self._portal = app, portal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [(b"content-security-policy", self._policy()), (b"referrer-policy", b"no-referrer")]
                message["headers"] = [*message["headers"], *headers]
            await send(message)

        await self._app(scope, receive, send_guarded if scope["type"] == "http" else send)

    def _policy(self) -> bytes:
        try:
            services = " ".join(self._portal.addresses().values())
        except _NotYet:
            services = ""
        return (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src data:;"
            f" connect-src 'self' {services}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ).encode()


class _ConsoleFiles(StaticFiles):
    """The two files of Swagger UI that are used, out of the package flask-swagger-ui, as for the services' /docs."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        return await super().get_response(path if path in _CONSOLE else "none", scope)


def _live(_: Request) -> Response:
    return JSONResponse({"status": "UP"})


def _problem(request: Request) -> Response:
    """The type of a problem is such an address."""
    return RedirectResponse(f"/problems#{request.path_params['code']}", 303)


def _for_console(api: Api, address: str) -> dict[str, Any]:
    """Returns the contract as the console needs it: where the service is now, and credentials to paste.

    PROFILING's sessions take JSON, which the console's form for OAuth passwords cannot send.
    """
    document = api.bundle.document
    components = dict(document["components"])
    components["securitySchemes"] = {
        name: {"type": "http", "scheme": "bearer", "description": scheme.get("description", "")}
        if scheme["type"] == "oauth2"
        else scheme
        for name, scheme in components.get("securitySchemes", {}).items()
    }
    return {**document, "servers": [{"url": address}], "components": components}


def _swagger_ui() -> Path:
    package = importlib.util.find_spec("flask_swagger_ui")
    assert package is not None  # noqa: S101 - requirements/run.in names it
    assert package.origin is not None  # noqa: S101 - it has an __init__.py
    return Path(package.origin).parent / "dist"


@lru_cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _environment() -> Environment:
    pages = Environment(loader=FileSystemLoader(_HERE / "pages"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    pages.filters |= {
        "kind": schemas.kind_of,
        "bounds": schemas.bounds_of,
        "words": schemas.words_of,
        "members": schemas.members_of,
        "examples": schemas.examples_of,
        "member_kind": _member_kind,
        "json": lambda value: json.dumps(value, indent=2, ensure_ascii=False),
        "text": _text,
    }
    return pages


def _text(text: object) -> Markup:
    """Returns a text of the contracts as HTML: what stands between backticks is code."""
    parts = str(text).split("`")
    if len(parts) % 2 == 0:  # a backtick alone is one
        return escape(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if number % 2 else escape(part) for number, part in enumerate(parts)
    )


def _member_kind(kind: str) -> str:
    """Returns the kind of a problem's member as contracts have it, not as Python has it."""
    words = {"str": "string", "int": "integer", "bool": "boolean"}
    name = kind.removeprefix("Sequence[").removesuffix("]").removeprefix("models.")
    return f"list of {words.get(name, name)}" if kind.startswith("Sequence[") else words.get(name, name)
