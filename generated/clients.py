"""The client of every service, from contracts/. Generated: edit the contracts, not this file."""

from collections.abc import Callable
from functools import cached_property

from generated.administering.client import AdministeringClient
from generated.billing.client import BillingClient
from generated.carting.client import CartingClient
from generated.cataloging.client import CatalogingClient
from generated.ordering.client import OrderingClient
from generated.paying.client import PayingClient
from generated.profiling.client import ProfilingClient
from generated.shipping.client import ShippingClient
from generated.stocking.client import StockingClient
from infra.runtime.channel import Channel


class Clients:
    """Each client is made when it is first asked for, with the channel to its service."""

    def __init__(self, channel: Callable[[str], Channel]) -> None:
        self._channel = channel

    @cached_property
    def profiling(self) -> ProfilingClient:
        return ProfilingClient(self._channel("profiling"))

    @cached_property
    def cataloging(self) -> CatalogingClient:
        return CatalogingClient(self._channel("cataloging"))

    @cached_property
    def stocking(self) -> StockingClient:
        return StockingClient(self._channel("stocking"))

    @cached_property
    def carting(self) -> CartingClient:
        return CartingClient(self._channel("carting"))

    @cached_property
    def ordering(self) -> OrderingClient:
        return OrderingClient(self._channel("ordering"))

    @cached_property
    def paying(self) -> PayingClient:
        return PayingClient(self._channel("paying"))

    @cached_property
    def billing(self) -> BillingClient:
        return BillingClient(self._channel("billing"))

    @cached_property
    def shipping(self) -> ShippingClient:
        return ShippingClient(self._channel("shipping"))

    @cached_property
    def administering(self) -> AdministeringClient:
        return AdministeringClient(self._channel("administering"))
