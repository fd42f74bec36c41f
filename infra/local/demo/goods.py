"""The goods of the demo: categories, vendors, products with their first stock, a picture and their English texts."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest

from msgspec import UNSET

from generated.administering import models as administering
from generated.administering import operations as admin_ops
from generated.cataloging import models as cataloging
from generated.cataloging import operations as catalog_ops
from infra.local.common.together import a_few_at_once, together
from infra.local.demo import drafts, pictures
from infra.local.demo.data.tables import Catalogue, Category, Picture, Product, Vendor, catalogue
from infra.local.demo.english import translate_categories, translate_product
from infra.local.demo.reductions import reduce_price
from infra.local.players.callers import Services, patiently

_MOST = 100


Goods = tuple[Category, Product]


@dataclass(frozen=True, kw_only=True)
class Places:
    """The ids of the category and the vendor for new goods."""

    category_ids: Mapping[str, str]
    """By name."""
    vendor_ids: Mapping[str, str]
    """By code."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is there already."""

    stocked: Mapping[str, str]
    """The product of each SKU whose first stock was told."""
    pictured: frozenset[str]
    """The products that need no more pictures."""
    translated: frozenset[str]
    """The products that need no English texts."""


async def load_goods(owner: Services) -> None:
    """Adds what is missing; adds categories and vendors only when a product needs them."""
    vendors = await _known_vendors(owner)
    there = await _what_is_there(owner, [vendor.vendor_id for vendor in vendors.values()])
    goods = [(category, product, there.stocked.get(drafts.skus(product)[0])) for category, product in mixed(catalogue())]
    places = Places(category_ids={}, vendor_ids={})
    if any(product_id is None for _, _, product_id in goods):
        category_ids, vendor_ids = await together(_categories(owner), _vendors(owner, vendors))
        places = Places(category_ids=category_ids, vendor_ids=vendor_ids)
    product_ids = await a_few_at_once(
        partial(_product, owner, places, (category, product), product_id, there) for category, product, product_id in goods
    )
    await translate_categories(owner)
    for (_, product, known_id), product_id in zip(goods, product_ids, strict=True):
        if known_id is None:
            await reduce_price(owner, product, product_id)


def mixed(table: Catalogue) -> Iterator[Goods]:
    """Returns the products of all categories in turn, the first of each category last: so the newest are the best of each."""
    columns = [[(category, product) for product in category.products] for category, _ in table.all_categories()]
    for row in reversed(list(zip_longest(*columns))):
        yield from (each for each in row if each is not None)


async def _categories(owner: Services) -> Mapping[str, str]:
    """Returns the ids of the categories by name."""
    listed = (await patiently(partial(owner.cataloging.list_categories, catalog_ops.ListCategoriesRequest()))).body.items
    ids = {category.name: category.category_id for category in listed}
    every = list(catalogue().all_categories())
    for level in ([each for each in every if each[1] is None], [each for each in every if each[1] is not None]):
        missing = [each for each in level if each[0].name not in ids]
        made = await a_few_at_once(
            partial(_category, owner, category, every.index((category, above)), ids[above.name] if above else None)
            for category, above in missing
        )
        ids |= {category.name: category.category_id for category in made}
    return ids


async def _category(owner: Services, category: Category, position: int, parent_id: str | None) -> cataloging.Category:
    draft = cataloging.CategoryDraft(
        name=category.name, description=category.description, parent_id=parent_id or UNSET, position=position
    )
    request = catalog_ops.CreateCategoryRequest(idempotency_key=f"demo-category-{position}", body=draft)
    return (await patiently(partial(owner.cataloging.create_category, request))).body


async def _known_vendors(owner: Services) -> Mapping[str, administering.Vendor]:
    """Returns the vendors that exist, by code."""
    request = admin_ops.ListVendorsRequest(limit=_MOST)
    listed = (await patiently(partial(owner.administering.list_vendors, request))).body.items
    return {vendor.code: vendor for vendor in listed}


async def _vendors(owner: Services, known: Mapping[str, administering.Vendor]) -> Mapping[str, str]:
    """Returns the ids of all vendors by code; creates those that are missing."""
    vendors = await a_few_at_once(partial(_vendor, owner, vendor, known.get(vendor.code)) for vendor in catalogue().vendors)
    return {vendor.code: vendor.vendor_id for vendor in vendors}


async def _vendor(owner: Services, vendor: Vendor, known: administering.Vendor | None) -> administering.Vendor:
    """Creates a vendor that may sell, and returns its id."""
    if known is None:
        request = admin_ops.CreateVendorRequest(idempotency_key=f"demo-vendor-{vendor.code}", body=drafts.vendor_draft(vendor))
        known = (await patiently(partial(owner.administering.create_vendor, request))).body
    if known.status != "ONBOARDING":
        return known
    change = administering.VendorStatusChange(status="ACTIVE", reason="Démonstration", version=known.version)
    return (
        await owner.administering.set_vendor_status(admin_ops.SetVendorStatusRequest(vendor_id=known.vendor_id, body=change))
    ).body


async def _what_is_there(owner: Services, vendor_ids: list[str]) -> Known:
    stocked: dict[str, str] = {}
    pictured: set[str] = set()
    translated: set[str] = set()
    for vendor_id in vendor_ids:
        at_vendor = admin_ops.ListVendorProductsRequest(vendor_id=vendor_id, limit=_MOST)
        for product in (await patiently(partial(owner.administering.list_vendor_products, at_vendor))).body.items:
            stocked |= {each.sku: product.product_id for each in product.variants if each.initial_stock is not UNSET}
        at_shop = catalog_ops.ListProductsRequest(vendor_id=vendor_id, limit=_MOST, language="EN")
        for shown in (await patiently(partial(owner.cataloging.list_products, at_shop))).body.items:
            if shown.image is not UNSET or shown.status == "ARCHIVED":
                pictured.add(shown.product_id)
            if shown.language == "EN" or shown.status == "ARCHIVED":
                translated.add(shown.product_id)
    return Known(stocked=stocked, pictured=frozenset(pictured), translated=frozenset(translated))


async def _product(owner: Services, places: Places, goods: Goods, product_id: str | None, there: Known) -> str:
    if product_id is None:
        product_id = await _add(owner, places, *goods)
    if product_id not in there.pictured:
        await _pictures(owner, goods[1], product_id)
    if product_id not in there.translated:
        await translate_product(owner, goods[1], product_id)
    return product_id


async def _add(owner: Services, places: Places, category: Category, product: Product) -> str:
    draft = drafts.product_draft(product, category, places.category_ids[category.name])
    request = admin_ops.AddVendorProductRequest(
        vendor_id=places.vendor_ids[category.vendor],
        idempotency_key=f"demo-product-{product.sku}",
        body=administering.VendorProductAddition(product=draft),
    )
    return (await patiently(partial(owner.administering.add_vendor_product, request))).body.product_id


async def _pictures(owner: Services, product: Product, product_id: str) -> None:
    """Returns the pictures of a product; its own comes first, because lists show it."""
    await _picture(owner, product.picture, product_id, product.sku, None)
    for variant, sku in zip(product.variants, drafts.skus(product), strict=False):
        if variant.picture is not None:
            await _picture(owner, variant.picture, product_id, sku, sku)


async def _picture(owner: Services, shown: Picture, product_id: str, key: str, sku: str | None) -> None:
    drawn = await asyncio.to_thread(pictures.draw, shown.draw, shown.colours, shown.emblem)
    request = catalog_ops.AddProductImageRequest(
        product_id=product_id,
        alt=shown.alt,
        sku=sku,
        body=drawn,
        content_type="image/webp",
        idempotency_key=f"demo-picture-{key}",
    )
    await patiently(partial(owner.cataloging.add_product_image, request))
