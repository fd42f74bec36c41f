"""The page of the inbox, and its JSON."""

import re
from pathlib import Path

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from infra.local.common.ports import HOST
from infra.local.inbox.mails import Mail, content_of
from infra.local.inbox.receiver import Faults, Receiver

_PAGES = Path(__file__).parent / "pages"
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# a mail is somebody else's page: it runs nothing and asks nobody but for pictures; its links open beside it
_MAIL_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'self'; form-action 'none'; "
    "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
)
_BESIDE = '<base target="_blank">'
_HEAD = re.compile(r"<head[^>]*>", re.IGNORECASE)


def application(receiver: Receiver) -> Starlette:
    """The page over the mails of a receiver."""
    inbox = _Inbox(receiver)
    return Starlette(
        routes=[
            Route("/health/live", inbox.live),
            Route("/mails", inbox.list, methods=["GET"]),
            Route("/mails", inbox.clear, methods=["DELETE"]),
            Route("/mails/{number:int}", inbox.mail),
            Route("/mails/{number:int}/html", inbox.html),
            Route("/mails/{number:int}/attachments/{attachment:int}", inbox.attachment),
            Route("/faults", inbox.faults, methods=["GET"]),
            Route("/faults", inbox.set_faults, methods=["POST"]),
            Route("/", inbox.page),
            Route("/{name}", inbox.page),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["localhost", HOST])],
    )


class _Inbox:
    def __init__(self, receiver: Receiver) -> None:
        self._receiver, self._mails = receiver, receiver.mails

    async def live(self, _: Request) -> Response:
        return JSONResponse({"status": "UP"})

    async def page(self, request: Request) -> Response:
        path = _PAGES / request.path_params.get("name", "index.html")
        if not path.is_file():
            raise HTTPException(404)
        return FileResponse(path, headers={"Content-Security-Policy": _PAGE_POLICY, "Cache-Control": "no-cache"})

    async def list(self, request: Request) -> Response:
        asked = request.query_params
        after = asked.get("after", "0")
        found = self._mails.listed(to=asked.get("to", ""), after=int(after) if after.isdecimal() else 0)
        return JSONResponse({"mails": [mail.described() for mail in found]})

    async def clear(self, _: Request) -> Response:
        self._mails.clear()
        return Response(status_code=204)

    async def mail(self, request: Request) -> Response:
        return JSONResponse(self._asked(request).described())

    async def html(self, request: Request) -> Response:
        shown = self._asked(request).html
        beside = _HEAD.sub(lambda head: head[0] + _BESIDE, shown, count=1) if _HEAD.search(shown) else _BESIDE + shown
        return Response(beside, media_type="text/html", headers={"Content-Security-Policy": _MAIL_POLICY})

    async def attachment(self, request: Request) -> Response:
        attachments, number = self._asked(request).attachments, request.path_params["attachment"]
        if not 1 <= number <= len(attachments):
            raise HTTPException(404)
        found = attachments[number - 1]
        # never shown in the page's own name: whoever wants to see it saves it
        headers = {"Content-Disposition": "attachment", "Content-Security-Policy": "sandbox"}
        return Response(content_of(found), media_type=found.get_content_type(), headers=headers)

    async def faults(self, _: Request) -> Response:
        return JSONResponse(msgspec.to_builtins(self._receiver.faults))

    async def set_faults(self, request: Request) -> Response:
        try:
            self._receiver.faults = msgspec.json.decode(await request.body(), type=Faults)
        except msgspec.DecodeError as error:
            return JSONResponse({"detail": str(error)}, status_code=400)
        return Response(status_code=204)

    def _asked(self, request: Request) -> Mail:
        mail = self._mails.find(request.path_params["number"])
        if mail is None:
            raise HTTPException(404)
        return mail
