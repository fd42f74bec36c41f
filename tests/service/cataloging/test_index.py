"""The index follows the store: what is written here, by another replica, late, or by a release that notes nothing."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

import generated
from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import IndexNotReady
from generated.events.stocking import StockDepleted
from impl.cataloging.domain.texts import Language
from impl.cataloging.repositories import changes
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.search.filters import Filters
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.search.kept_index import KeptIndex
from impl.cataloging.search.view import View
from impl.cataloging.tables import products
from infra.runtime.http.schemas import Schemas
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.support import change, create, index_of, level, names, set_price, variant
from tests.support.overlap import overlapping
from tests.support.service import Serving

_ANYTHING = Filters(language="FR", on_sale=False)


def shown(view: View, product_id: str, language: Language = "FR") -> models.ProductSummary | None:
    """Returns a product as lists show it."""
    cursor = None
    while True:
        page = view.list_products(Filters(language=language, on_sale=False), sort="NEWEST", limit=100, cursor=cursor)
        for summary in page.summaries:
            product = msgspec.json.decode(summary, type=models.ProductSummary)
            if product.product_id == product_id:
                return product
        if (cursor := page.next_cursor) is None:
            return None


@pytest.fixture
async def another(cataloging: Serving) -> AsyncIterator[IndexFollower]:
    """The index of another replica: nothing wakes it."""
    index = IndexFollower(cataloging.store, Changes(), is_alone=False)
    await index.start()
    await index.ready()
    yield index
    await index.stop()


async def test_another_replica_shows_a_change_within_a_second(another: IndexFollower, staff: CatalogingClient) -> None:
    product = await create(staff, "Here first")
    async with asyncio.timeout(1):
        while shown(another.view(), product.product_id) is None:
            await asyncio.sleep(0.01)


async def test_staff_see_what_another_replica_wrote_before_they_asked(another: IndexFollower, staff: CatalogingClient) -> None:
    product = await create(staff, "Price of now")
    changed = await set_price(staff, product, 4321)
    summary = shown(await another.fresh_view(), product.product_id)
    assert summary is not None
    assert (summary.version, summary.price_from) == (changed.version, changed.price_from)


async def test_a_change_that_is_committed_late_is_not_passed_over(cataloging: Serving, store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")
    early, late = new_id("prd"), new_id("prd")
    noted = Changes()
    place = await cataloging.store.query(changes.place_now)
    places = [place]

    async def read() -> None:
        await cataloging.store.command(lambda tx: noted.note(tx, early))
        found, place = await cataloging.store.query(lambda tx: changes.read_since(tx, places[-1]))
        assert found == [early]  # of two that are there, the one that is committed
        places.append(place)

    await overlapping(cataloging.store, lambda tx: noted.note(tx, late), read())
    found, place = await cataloging.store.query(lambda tx: changes.read_since(tx, places[-1]))
    assert found == [late]
    assert (await cataloging.store.query(lambda tx: changes.read_since(tx, place)))[0] == []


async def test_what_a_release_without_changes_writes_heals(cataloging: Serving, staff: CatalogingClient) -> None:
    product = await create(staff, "Old replica")
    kept = await KeptIndex.built(cataloging.store, lambda _: None)

    def written(tx: Transaction) -> None:
        its_row = products.c.product_id == product.product_id
        tx.execute(products.update().where(its_row).values(name="Another name", version=products.c.version + 1))

    await cataloging.store.command(written)
    assert not await kept.follow()
    async with asyncio.timeout(10):
        while not await kept.heal_some():
            pass  # the next few products
    view = View(generation=1, contents=kept.contents, around=kept.around)
    summary = shown(view, product.product_id)
    assert summary is not None
    assert summary.name == "Another name"


async def test_an_index_that_fails_is_built_anew_while_the_old_one_answers(
    another: IndexFollower, staff: CatalogingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, failed, follow = await another.fresh_view(), list[KeptIndex](), KeptIndex.follow

    async def failing(kept: KeptIndex) -> bool:
        if kept.contents is first.contents:
            failed.append(kept)
            raise ValueError("a broken segment")
        return await follow(kept)

    monkeypatch.setattr(KeptIndex, "follow", failing)
    product = await create(staff, "After the failure")
    async with asyncio.timeout(10):
        while shown(another.view(), product.product_id) is None:
            await asyncio.sleep(0.01)
    assert len(failed) == 1


async def test_before_the_first_build_requests_are_refused_and_readiness_says_how_far_it_is(cataloging: Serving) -> None:
    index = IndexFollower(cataloging.store, Changes(), is_alone=True)
    assert index.lacks() == "search index 0%"
    with pytest.raises(IndexNotReady) as refused:
        index.view()
    assert refused.value.retry_after
    await index.start()
    await index.ready()
    assert (index.lacks(), index.state().endswith(" products")) == ("", True)
    await index.stop()


async def test_a_category_a_vendor_and_a_level_change_what_is_shown(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    sku = new_id("x")[-12:].upper()
    product = await create(staff, "Bocal", variant(sku), status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    assert await names(public, q="bocaux", vendor_id=vendor_id) == ["Bocal"]
    assert await names(public, q="mugs", vendor_id=vendor_id) == ["Bocal"]  # by its category
    body = models.CategoryChange(name="Conserves", version=1)
    await staff.update_category(operations.UpdateCategoryRequest(category_id=category_id, body=body))
    assert await names(public, q="conserve", vendor_id=vendor_id) == ["Bocal"]
    assert await names(public, q="mugs", vendor_id=vendor_id) == []
    assert await names(public, vendor_id=vendor_id, in_stock=True) == []
    await cataloging.react(StockDepleted(sku=sku, level=level(sku, "IN_STOCK")))
    assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Bocal"]
    await change(staff, product, name="Pot")
    assert await names(public, q="bocal", vendor_id=vendor_id) == []


async def test_summaries_are_as_the_contract_has_them(cataloging: Serving, staff: CatalogingClient) -> None:
    await create(staff, "Checked")
    contract = msgspec.json.decode((Path(generated.__file__).parent / "cataloging" / "openapi.json").read_bytes())
    schema = Schemas(contract).compile({"$ref": "#/components/schemas/ProductSummary"})
    page = index_of(cataloging).view().list_products(_ANYTHING, sort="NEWEST", limit=100, cursor=None)
    assert page.summaries
    assert [summary for summary in page.summaries if not schema.is_valid(msgspec.json.decode(summary))] == []
