"""Variants for other services, and answers kept in memory."""

from typing import Any

from sqlalchemy import Engine, event

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, names, new_sku, read, variant
from tests.support.service import Serving


class TestOffers:
    async def test_services_see_what_cannot_be_bought_and_the_public_does_not(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(
            staff, "Pair", variant(), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
        )
        skus = tuple(each.sku for each in reversed(product.variants))
        request = operations.ListVariantsRequest(sku=(*skus, "UNKNOWN-01"))
        seen = (await cataloging.as_service(CatalogingClient, "carting").list_variants(request)).body.items
        assert [(each.sku, each.on_sale) for each in seen] == [(skus[0], False), (skus[1], True)]
        assert [each.sku for each in (await public.list_variants(request)).body.items] == [skus[1]]

    async def test_an_unknown_sku_is_known_as_soon_as_it_exists(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        client, sku = cataloging.as_service(CatalogingClient, "carting"), new_sku()
        request = operations.ListVariantsRequest(sku=(sku,))
        assert (await client.list_variants(request)).body.items == []
        await create(staff, "Fresh", variant(sku), status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert [each.sku for each in (await client.list_variants(request)).body.items] == [sku]


class TestCache:
    async def test_a_second_read_asks_the_database_nothing(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Popular", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)

        async def both() -> tuple[models.Product, list[str]]:
            return await read(public, product.slug), await names(public, vendor_id=vendor_id)

        first = await both()
        statements: list[str] = []

        def heard(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
            statements.append(statement)

        event.listen(Engine, "before_cursor_execute", heard)
        try:
            assert await both() == first
        finally:
            event.remove(Engine, "before_cursor_execute", heard)
        assert [each for each in statements if "products" in each] == []

    async def test_staff_and_public_never_share_an_answer(
        self, staff: CatalogingClient, public: CatalogingClient, vendor_id: str
    ) -> None:
        await create(staff, "Draft", vendor_id=vendor_id)
        assert await names(staff, vendor_id=vendor_id) == ["Draft"]
        assert await names(public, vendor_id=vendor_id) == []
        assert await names(staff, vendor_id=vendor_id) == ["Draft"]
