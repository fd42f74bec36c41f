"""The services that ORDERING asks, as far as its tests need them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.support.tokens import free_port

CART_TOKEN = "c" * 43
Do = Callable[[], Awaitable[Any]]


@dataclass
class Neighbours:
    """CARTING, SHIPPING and PAYING as far as ORDERING asks them."""

    carts: dict[str, dict[str, Any]] = field(default_factory=dict)
    are_away: bool = False
    refuse_to_stop: bool = False
    stopped: list[str] = field(default_factory=list)
    pushed: list[tuple[str, str]] = field(default_factory=list)
    """The repair entries that were asked, each with the order."""
    after_cart: Do | None = None
    """Runs once, after the next cart was asked for: something that happens in between."""
    after_stop: Do | None = None

    async def get_cart(self, request: web.Request) -> web.Response:
        if self.are_away:
            return web.Response(status=503)
        cart = self.carts.get(request.match_info["cart_id"])
        who = request.headers.get("On-Behalf-Of") or request.headers.get("Cart-Token")
        if "Service-Token" not in request.headers or cart is None or who != (cart.get("customer_id") or CART_TOKEN):
            problem = {"type": "/problems/not-found", "title": "Nothing here", "status": 404, "code": "not-found"}
            return web.json_response(problem, status=404, content_type="application/problem+json")
        answer = web.json_response(deepcopy(cart))
        if self.after_cart:
            do, self.after_cart = self.after_cart, None
            await do()
        return answer

    async def stop(self, request: web.Request) -> web.Response:
        if self.are_away:
            return web.Response(status=503)
        if self.refuse_to_stop:
            problem = {"type": "/problems/shipment-state", "title": "x", "status": 409, "code": "shipment-state"}
            return web.json_response({**problem, "state": "DISPATCHED"}, status=409)
        order_id = request.match_info["order_id"]
        self.stopped.append(order_id)
        if self.after_stop:
            do, self.after_stop = self.after_stop, None
            await do()
        body = {**await request.json(), "order_id": order_id, "stopped_at": "2026-11-23T14:00:00Z", "shipments": []}
        return web.json_response(body)

    async def repair(self, request: web.Request) -> web.Response:
        order_id = (await request.json())["order_id"]
        self.pushed.append((request.path, order_id))
        problem = {
            "type": "/problems/order-unknown",
            "title": "x",
            "status": 409,
            "code": "order-unknown",
            "order_id": order_id,
        }
        return web.json_response(problem, status=409, content_type="application/problem+json")


@asynccontextmanager
async def neighbourhood() -> AsyncIterator[tuple[Neighbours, str]]:
    neighbours, port, app = Neighbours(), free_port(), web.Application()
    app.router.add_get("/carts/{cart_id}", neighbours.get_cart)
    app.router.add_post("/orders/{order_id}/shipment-stop", neighbours.stop)
    app.router.add_post("/payment-intents", neighbours.repair)
    app.router.add_post("/shipments", neighbours.repair)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield neighbours, f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()
