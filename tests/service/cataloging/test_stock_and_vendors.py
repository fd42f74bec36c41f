"""What stock and vendors do to products."""

from datetime import timedelta
from typing import Literal

import pytest

from generated.cataloging import operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorCreated, VendorStatusChanged, VendorUpdated
from generated.events.cataloging import (
    ProductPublished,
    ProductUnpublished,
)
from generated.events.stocking import StockDepleted, StockLevel, StockLevelChanged
from impl.cataloging.job_types import AnnounceVendor, Jobs
from infra.runtime.ids import new_id
from tests.service.cataloging.support import NOW, create, events_of, names, read, variant, vendor
from tests.support.service import Serving


def level(sku: str, status: Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"], *, minutes: int = 0) -> StockLevel:
    return StockLevel(
        sku=sku, on_hand=9, reserved=0, available=9, reorder_point=5, status=status, as_of=NOW + timedelta(minutes=minutes)
    )


async def run_announcement(cataloging: Serving, vendor_id: str) -> None:
    """What the job runner may have done already, done for certain."""
    jobs = cataloging.plugs.jobs
    assert isinstance(jobs, Jobs)
    await cataloging.store.command(lambda tx: jobs.announce_vendor.call(tx, AnnounceVendor(vendor_id=vendor_id)))


class TestAvailability:
    async def test_a_sale_that_changes_no_status_changes_no_byte(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Stocked", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
        before = await read(public, product.product_id)
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=5)))
        assert await read(public, product.product_id) == before
        assert before.availability == "IN_STOCK"

    async def test_running_out_is_shown_everywhere_at_once(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Rare", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "LOW")))
        assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Rare"]
        await cataloging.react(StockDepleted(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=1)))
        assert await names(public, vendor_id=vendor_id, in_stock=True) == []
        assert (await read(public, product.product_id)).variants[0].availability == "OUT_OF_STOCK"
        offers = (await public.list_variants(operations.ListVariantsRequest(sku=(sku,)))).body.items
        assert offers[0].availability == "OUT_OF_STOCK"

    async def test_an_offer_follows_its_own_stock_though_the_product_is_still_there(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        both = (variant(), variant())
        product = await create(staff, "Two", *both, status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        first, second = (each.sku for each in product.variants)
        for sku in (first, second):
            await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
        request = operations.ListVariantsRequest(sku=(first,))
        assert (await public.list_variants(request)).body.items[0].availability == "IN_STOCK"
        await cataloging.react(StockLevelChanged(sku=first, level=level(first, "OUT_OF_STOCK", minutes=1)))
        assert (await public.list_variants(request)).body.items[0].availability == "OUT_OF_STOCK"
        assert (await read(public, product.product_id)).availability == "IN_STOCK"

    async def test_a_late_event_changes_nothing(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Late", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=9)))
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=3)))
        assert (await read(public, product.product_id)).availability == "IN_STOCK"


class TestVendors:
    async def test_a_suspended_vendor_takes_its_products_along_and_brings_them_back(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        suspended = vendor(vendor_id, "SUSPENDED", version=2)
        await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=suspended, previous_status="ACTIVE"))
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)
        assert await names(public, vendor_id=vendor_id) == []
        await run_announcement(cataloging, vendor_id)
        told = await events_of(cataloging, ProductUnpublished, product.product_id)
        assert [(each.reason, each.product.on_sale, each.product.version) for each in told] == [("VENDOR", False, 2)]
        back = vendor(vendor_id, "ACTIVE", version=3)
        await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=back, previous_status="SUSPENDED"))
        await run_announcement(cataloging, vendor_id)
        assert (await read(public, product.product_id)).on_sale
        assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 2

    async def test_a_vendor_that_left_and_came_back_before_the_others_heard_is_told_with_the_last_version(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        for state in (vendor(vendor_id, "SUSPENDED", version=2), vendor(vendor_id, "ACTIVE", version=3)):
            await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status="ACTIVE"))
        await run_announcement(cataloging, vendor_id)
        await run_announcement(cataloging, vendor_id)
        told = await events_of(cataloging, ProductPublished, product.product_id)
        assert [each.product.version for each in told] == [1, 3]

    async def test_a_product_may_come_before_its_vendor(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, category_id: str
    ) -> None:
        vendor_id = new_id("ven")
        product = await create(staff, "Early", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert not product.on_sale
        await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id)))
        assert (await read(public, product.product_id)).on_sale

    async def test_a_new_name_is_shown_and_a_late_one_is_not(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Named", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        for name, version in (("Atelier Durand", 3), ("Atelier Late", 2)):
            renamed = vendor(vendor_id, name=name, version=version)
            await cataloging.react(VendorUpdated(vendor_id=vendor_id, vendor=renamed))
        shown = await read(public, product.product_id)
        assert (shown.vendor_name, shown.version) == ("Atelier Durand", product.version)
