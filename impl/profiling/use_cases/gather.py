"""Gathers what a message tells, at the moment it is sent (ADR 0059)."""

from dataclasses import dataclass

from impl.profiling.documents.facts import Shop
from impl.profiling.domain.message import Message
from impl.profiling.projections.shop_settings import CHECKOUT, SELLER, STORE
from impl.profiling.use_cases.beginning import told_since
from impl.profiling.use_cases.gather_farewell import gather_farewell
from impl.profiling.use_cases.gather_notice import GatherNotice
from impl.profiling.use_cases.gather_order import GatherOrder
from impl.profiling.use_cases.gather_person import GatherPerson
from impl.profiling.use_cases.gather_stock import GatherStock
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites, TooEarly
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Gather:
    """Asks each service for its part."""

    store: Store
    sites: Sites
    of_order: GatherOrder
    of_person: GatherPerson
    of_stock: GatherStock
    of_notice: GatherNotice

    async def __call__(self, message: Message) -> Gathered:
        """Returns everything that the message tells.

        Raises NothingToTell for what is gone, TooEarly for what is not there yet, and DependencyUnavailable while a service is away.
        """
        shop = await self.store.query(self._shop)
        if message.order_id is not None:
            since = await self.store.query(told_since)
            return await self.of_order(message, message.order_id, shop, since=since)
        if message.template == "BACK_IN_STOCK":
            return await self.of_stock(message, shop)
        if message.template == "ACCOUNT_ERASED":
            return gather_farewell(message, shop)
        if message.user_id is None:
            raise NothingToTell("It names nobody.")
        if message.template == "STAFF_NOTICE":
            return await self.of_notice(message, message.user_id, shop)
        return await self.of_person(message, message.user_id, shop)

    def _shop(self, tx: Transaction) -> Shop:
        store = STORE.current(tx)
        if store is None:
            raise TooEarly("the shop's name and address, from ADMINISTERING")
        return Shop(store=store, seller=SELLER.current(tx), terms=CHECKOUT.current(tx), url=self.sites.shop)
