"""Gathers what is told when a variant is back in stock: from STOCKING and CATALOGING."""

from dataclasses import dataclass
from urllib.parse import quote

from impl.profiling.documents.facts import BackInStockFacts, Shop
from impl.profiling.documents.letter import Link
from impl.profiling.domain.message import Message
from impl.profiling.gateways.stock_alerts import StockAlerts
from impl.profiling.gateways.variants import Variants
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites


@dataclass(frozen=True, kw_only=True)
class GatherStock:
    stock_alerts: StockAlerts
    variants: Variants
    sites: Sites

    async def __call__(self, message: Message, shop: Shop) -> Gathered:
        """Returns what the message tells."""
        waiting = await self.stock_alerts.find(message.about["subscription_id"])
        if waiting is None:
            raise NothingToTell("Nobody waits for it any more.")
        variant = (await self.variants.by_sku([waiting.sku])).get(waiting.sku)
        if variant is None or not variant.on_sale:
            raise NothingToTell("The variant is not sold any more.")
        facts = BackInStockFacts(
            shop=shop,
            variant=variant,
            link=Link(address=f"{self.sites.shop}/products/{variant.slug}?sku={quote(waiting.sku)}"),
            end=Link(address=f"{self.sites.shop}/stock-alert-end/", token=waiting.token),
        )
        return Gathered(recipient=waiting.email, language=waiting.language, facts=facts)
