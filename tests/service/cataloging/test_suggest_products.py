"""Suggest products while someone types."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient


async def test_suggestions_come_while_typing(public: CatalogingClient, shop: str) -> None:
    suggested = (await public.suggest_products(operations.SuggestProductsRequest(q="oeuv"))).body.items
    assert [each.name for each in suggested] == ["Œuvre d'art"]
