"""A small shop whose orders are in every state that a later version may find in a folder."""

import shutil
from pathlib import Path
from typing import Any

from generated.billing.models import InvoiceSummary
from generated.ordering.models import OrderStatus
from generated.shipping.models import CarrierEventCode
from infra.local.launcher.programs.schemas import read_schemas, register_schemas
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import SCHEMAS, TOPICS, System
from infra.local.players.accounts import Account
from infra.local.players.callers import until
from infra.local.players.shopper import Shopper
from infra.local.players.staff import Goods
from tests.support.shop import Shop, open_shop

OWNER = Account("OWNER", "owner@release.example", "kept for upgrades to sign in with")
_PASSING = ("logs", "launcher.lock", "state.json", "kafka.properties")
_AN_HOUR_MS = 3_600_000


async def fill(folder: Path) -> dict[str, Any]:
    """Places the orders in a system that keeps its data there; returns what a later version must find."""
    async with System(data=folder, owner=OWNER) as system, open_shop(system) as shop:
        mug = await shop.staff.offer("Tasse bleue", price=1990, stock=50)
        book = await shop.staff.offer("Carnet de recettes", price=2400, stock=50, tax_class="REDUCED")
        orders = await _Story(shop, (mug, book)).play()
        ids = await register_schemas(system.registry, read_schemas(SCHEMAS, read_topics(TOPICS)))
    for name in _PASSING:
        _remove(folder / name)
    return {"orders": orders, "schema_ids": ids}


class _Story:
    """One order for each state, each placed by a different shopper."""

    def __init__(self, shop: Shop, goods: tuple[Goods, ...]) -> None:
        self._shop, self._staff, self._goods = shop, shop.staff, goods

    async def play(self) -> dict[str, str]:
        """Places the orders and returns their ids by state. Raises NotInTime."""
        orders = {
            "CONFIRMED": await self._confirmed(),
            "SHIPPED": await self._on_its_way("IN_TRANSIT"),
            "DELIVERED": await self._on_its_way("DELIVERED"),
            "CANCELLED": await self._cancelled(),
            "REFUNDED": await self._refunded(),
        }
        await self._cart_in_the_making()
        await self._staff.simulate("DELAY", _AN_HOUR_MS)
        orders["PENDING"] = await self._placed(await self._shop.customer())
        await self._reached(orders["PENDING"], "PENDING")
        return orders

    async def _confirmed(self) -> str:
        order_id = await self._placed(self._shop.guest())
        await self._shop.fulfilled(order_id)
        return order_id

    async def _on_its_way(self, *scans: CarrierEventCode) -> str:
        order_id = await self._placed(await self._shop.customer())
        await self._shop.fulfilled(order_id)
        shipment = await self._staff.shipment(order_id)
        await self._staff.label(shipment.shipment_id)
        await self._staff.dispatch(shipment.shipment_id)
        for code in scans:
            await self._staff.track(shipment.shipment_id, code, "Paris")
        await self._reached(order_id, "DELIVERED" if "DELIVERED" in scans else "SHIPPED")
        return order_id

    async def _cancelled(self) -> str:
        shopper = self._shop.guest()
        order_id = await self._placed(shopper)
        await self._shop.fulfilled(order_id)
        await shopper.cancel(order_id)
        await self._shop.undone(order_id)
        return order_id

    async def _refunded(self) -> str:
        order_id = await self._on_its_way("DELIVERED")
        payment = await self._staff.payment(order_id)
        assert payment is not None
        await self._staff.refund(payment.payment_intent_id, 500)
        await until(lambda: self._staff.invoices(order_id), lambda found: _printed(found) == 2, "The credit note being printed")
        return order_id

    async def _placed(self, shopper: Shopper) -> str:
        await shopper.fill_cart(*((each.sku, number) for number, each in enumerate(self._goods, start=1)))
        return (await shopper.order()).order_id

    async def _cart_in_the_making(self) -> None:
        await self._shop.guest().fill_cart((self._goods[0].sku, 3))

    async def _reached(self, order_id: str, status: OrderStatus) -> None:
        await until(
            lambda: self._shop.seen(order_id), lambda order: order.status == status, f"Order {order_id} becoming {status}"
        )


def _printed(invoices: list[InvoiceSummary]) -> int:
    return sum(1 for each in invoices if each.printed)


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
