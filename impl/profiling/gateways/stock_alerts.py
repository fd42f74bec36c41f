"""Reads at STOCKING who waits for a variant."""

from dataclasses import dataclass

from generated.stocking.client import StockingClient
from generated.stocking.models import StockSubscription
from generated.stocking.operations import GetStockSubscriptionRequest
from infra.runtime.problem import NotFound


@dataclass(frozen=True)
class StockAlerts:
    stocking: StockingClient

    async def find(self, subscription_id: str) -> StockSubscription | None:
        """Returns who waits; None when it was ended, or asked for again."""
        try:
            return (
                await self.stocking.get_stock_subscription(GetStockSubscriptionRequest(subscription_id=subscription_id))
            ).body
        except NotFound:
            return None
