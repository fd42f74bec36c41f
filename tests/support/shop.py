"""A running system for tests: goods, shoppers, staff, and the orders to check at the end."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import aiohttp
from msgspec import UNSET, structs

from generated.common.models import PaymentMethodCode
from generated.ordering.models import Order
from generated.paying.models import SimulationMode
from generated.profiling.models import TierAssignment
from generated.profiling.operations import GetCustomerRequest, SetCustomerTierRequest
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.local.players.shopper import Shopper
from infra.local.players.staff import Goods, Staff
from tests.support.at_rest import PATIENCE_SECONDS, Place, check, snapshot
from tests.support.records import plant
from tests.support.snapshot import Snapshot

PLENTY = 100_000
_CONNECTIONS = 200
_LASTING = tuple(name for name in Snapshot.__struct_fields__ if name != "outboxes")


class Buyer(Shopper):
    """A shopper whose orders are recorded: every order that got a 201 must exist at the end."""

    def __init__(self, urls: Mapping[str, str], session: aiohttp.ClientSession, accepted: set[str]) -> None:
        super().__init__(urls, session)
        self._accepted = accepted

    async def order(self, key: str | None = None, payment_method: PaymentMethodCode = "CARD") -> Order:
        placed = await super().order(key, payment_method)
        self._accepted.add(placed.order_id)
        return placed


@dataclass(kw_only=True)
class Shop:
    """One running system, its OWNER, and any number of shoppers."""

    system: System
    session: aiohttp.ClientSession
    staff: Staff
    goods: Sequence[Goods]
    """What was put up for sale at the opening; there is plenty of each."""
    accepted: set[str] = field(default_factory=set)
    strangers: set[Place] = field(default_factory=set)
    """Records that a test wrote itself, which are no events of ours."""

    @property
    def mug(self) -> Goods:
        """Returns the first of the goods."""
        return self.goods[0]

    def guest(self) -> Buyer:
        return Buyer(self.system.urls, self.session, self.accepted)

    async def customer(self) -> Buyer:
        """Returns a customer who has registered and signed in."""
        buyer = self.guest()
        await buyer.register()
        await buyer.sign_in()
        return buyer

    async def vip(self) -> Buyer:
        """Returns a customer of the highest tier, after CARTING has learned of the tier."""
        buyer = self.guest()
        customer_id = await buyer.register()
        await buyer.sign_in()
        version = (await self.staff.services.profiling.get_customer(GetCustomerRequest(customer_id=customer_id))).body.version
        body = TierAssignment(tier="VIP", reason="A journey", version=version)
        await self.staff.services.profiling.set_customer_tier(SetCustomerTierRequest(customer_id=customer_id, body=body))
        await buyer.open_cart()
        await until(buyer.look_at_cart, lambda cart: cart.tier_applied == "VIP", "CARTING knowing the tier")
        return buyer

    async def guest_with_cart(self, quantity: int = 1, goods: Goods | None = None) -> Buyer:
        buyer = self.guest()
        await buyer.fill_cart(((goods or self.mug).sku, quantity))
        return buyer

    async def confirmed(self, buyer: Buyer, *, seconds: float = 20) -> Order:
        """Orders the buyer's cart; returns the order when it is paid and its parcel and invoice exist."""
        order = await buyer.order()
        return await self.fulfilled(order.order_id, seconds=seconds)

    async def fulfilled(self, order_id: str, *, seconds: float = 20) -> Order:
        """Returns the order once only people have something left to do."""
        await until(
            lambda: self.staff.process(order_id),
            lambda process: process.waiting_for == "LABEL",
            f"Order {order_id} waiting for its label",
            seconds=seconds,
        )
        return await self.seen(order_id)

    async def undone(self, order_id: str, *, seconds: float = 20) -> Order:
        """Returns the order once all its steps are undone."""
        await until(
            lambda: self.staff.process(order_id),
            lambda process: process.state == "COMPENSATED",
            f"Order {order_id} being undone",
            seconds=seconds,
        )
        return await self.seen(order_id)

    async def seen(self, order_id: str) -> Order:
        """Returns the order as staff see it."""
        watcher = Shopper(self.system.urls, self.session)
        watcher.access_token = self.staff.access_token
        return await watcher.see(order_id)

    async def step_states(self, order_id: str) -> dict[str, str]:
        """Returns the state of each step of the order's process."""
        return {step.name: step.state for step in (await self.staff.process(order_id)).steps}

    @asynccontextmanager
    async def paying(self, mode: SimulationMode, delay_ms: int = 0) -> AsyncIterator[None]:
        """A context manager that sets how payments end; afterwards they are accepted again."""
        await self.staff.simulate(mode, delay_ms)
        try:
            yield
        finally:
            await self.staff.simulate("ACCEPT")

    @asynccontextmanager
    async def built_otherwise(self, *services: str, command: tuple[str, ...] = (), **environment: str) -> AsyncIterator[None]:
        """Restarts services with other settings, or by `python -m COMMAND… SERVICE`; afterwards restores them."""
        children = {
            program: (name, self.system._supervisor.child(program))
            for name in services
            for program in self.system.programs(name)
        }
        usual = {program: child.program for program, (_, child) in children.items()}
        for name, child in children.values():
            run = (sys.executable, "-m", command[0], name, *command[1:]) if command else child.program.command
            child.program = replace(child.program, command=run, environment={**child.program.environment, **environment})
        await self._restart(*services)
        try:
            yield
        finally:
            for program, (_, child) in children.items():
                child.program = usual[program]
            await self._restart(*services)

    async def _restart(self, *services: str) -> None:
        await asyncio.gather(*(self.system.halt(name) for name in services))
        await asyncio.gather(*(self.system.resume(name) for name in services))

    async def plant(
        self, topic: str, key: bytes, value: bytes, headers: Iterable[tuple[str, bytes | None]], *, stranger: bool = False
    ) -> None:
        """Writes a record past all services; a `stranger` is not one of our events, and the check ignores it."""
        place = await plant(self.system.kafka, topic, key, value, headers)
        if stranger:
            self.strangers.add(place)

    async def moves(self, act: Callable[[], Awaitable[object]]) -> list[str]:
        """Returns what an act changed in the whole system: names of members of a snapshot, for example `records`."""
        before = _timeless(await snapshot(self.system))
        await act()
        after = _timeless(await snapshot(self.system))
        return [name for name in _LASTING if getattr(before, name) != getattr(after, name)]

    async def check(self, *, seconds: float = PATIENCE_SECONDS) -> list[str]:
        """Returns the violations at rest that last for the given time."""
        return await check(self.system, accepted=self.accepted, strangers=self.strangers, seconds=seconds)


@asynccontextmanager
async def open_shop(system: System, *names: str, traces: Sequence[aiohttp.TraceConfig] = ()) -> AsyncIterator[Shop]:
    """Yields a running system with plenty of goods of these names; `traces` see every request of shoppers and staff."""
    connector = aiohttp.TCPConnector(limit=_CONNECTIONS)
    async with aiohttp.ClientSession(connector=connector, trace_configs=list(traces)) as session:
        staff = await Staff.sign_in(system.urls, session, system.owner)
        goods = [await staff.offer(name, price=1990, stock=PLENTY) for name in names]
        yield Shop(system=system, session=session, staff=staff, goods=goods)


def _timeless(at: Snapshot) -> Snapshot:
    """Returns the snapshot without what depends on when it was read: the dashboard's instant, and the versions of stock levels.

    CATALOGING keeps an answer until a status changes, so its version may be that of an earlier level with the same status.
    """
    assert at.dashboard is not UNSET
    dashboard = structs.replace(at.dashboard, as_of=datetime.min.replace(tzinfo=UTC))
    offers = [structs.replace(offer, availability_version=UNSET) for offer in at.offers]
    return structs.replace(at, dashboard=dashboard, offers=offers)
