"""A server that answers what a test laid ready, for clients that are programs of their own; and answers of CARTING."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class CannedServer:
    """Answers what the test laid ready, in turn: status, headers, body. It remembers what it was asked."""

    url: str = ""
    answers: list[tuple[int, dict[str, str], object]] = field(default_factory=list)
    asked: list[web.Request] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        await request.read()
        self.asked.append(request)
        status, headers, body = self.answers.pop(0)
        return web.json_response(body, status=status, headers=headers)


@asynccontextmanager
async def canned_server() -> AsyncIterator[CannedServer]:
    """The server, on a free port."""
    server = CannedServer()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = site.name
    try:
        yield server
    finally:
        await runner.cleanup()


CART = {
    "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
    "status": "ACTIVE",
    "items": [],
    "totals": {
        "items": {"amount": 0, "currency": "EUR"},
        "discount": {"amount": 0, "currency": "EUR"},
        "total": {"amount": 0, "currency": "EUR"},
        "tax_included": [],
    },
    "discounts": [],
    "tier_applied": "STANDARD",
    "warnings": [],
    "requirements": ["ITEMS"],
    "version": 1,
    "created_at": "2026-11-23T09:20:00Z",
    "updated_at": "2026-11-23T09:20:00Z",
}
REFUSED = {
    "type": "/problems/item-unavailable",
    "title": "Not for sale",
    "status": 409,
    "code": "item-unavailable",
    "detail": "No.",
    "sku": "MUG",
}
BUSY = {"type": "/problems/overloaded", "title": "Too busy now", "status": 503, "code": "overloaded", "detail": "Wait."}
