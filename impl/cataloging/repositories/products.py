"""The repository of products: loaded and saved as a whole, found by id, slug, SKU or picture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from generated.cataloging.problems import NotFound
from impl.cataloging.domain.product import Picture, Product, Variant
from impl.cataloging.domain.sales import Sale
from impl.cataloging.domain.texts import Attribute, ProductTexts
from impl.cataloging.events import event_of_product
from impl.cataloging.projections import stock_levels
from impl.cataloging.projections.vendors import vendor_of
from impl.cataloging.repositories import images, names, price_history
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.cataloging.tables import levels, products, sales, variants, vendors
from impl.kernel.words import fold
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_PRODUCTS = select(products, vendors.c.name.label("vendor_name"), vendors.c.status.label("vendor_status")).outerjoin(
    vendors, vendors.c.vendor_id == products.c.vendor_id
)
_VARIANTS = (
    select(
        variants,
        levels.c.status,
        levels.c.since,
        sales.c.sale_id,
        sales.c.price.label("sale_price"),
        sales.c.starts_at,
        sales.c.ends_at,
        sales.c.regular_price,
        sales.c.prior_price,
    )
    .outerjoin(levels, levels.c.sku == variants.c.sku)
    .outerjoin(sales, sales.c.sku == variants.c.sku)
    .order_by(variants.c.product_id, variants.c.position)
)
_BY_ID = _PRODUCTS.where(products.c.product_id == bindparam("product_id"))
_ITS_VARIANTS = _VARIANTS.where(variants.c.product_id == bindparam("product_id"))
_BY_IDS = _PRODUCTS.where(products.c.product_id.in_(bindparam("ids", expanding=True)))
_THEIR_VARIANTS = _VARIANTS.where(variants.c.product_id.in_(bindparam("ids", expanding=True)))
_LOCK = select(products.c.product_id).where(products.c.product_id == bindparam("product_id"))
_OF_VENDOR = select(products.c.product_id).where(products.c.vendor_id == bindparam("vendor_id")).order_by(products.c.product_id)
_OF_CATEGORIES = select(products.c.product_id).where(products.c.category_id.in_(bindparam("ids", expanding=True)))
_OF_VARIANT = Prepared(select(variants.c.product_id).where(variants.c.sku == bindparam("sku")))
_FORGET_SALES = sales.delete().where(sales.c.sku.in_(bindparam("skus", expanding=True)))
_UPDATE = products.update().where(products.c.product_id == bindparam("its_id"))


class Products(Repository[Product]):
    """The repository. It also keeps names and the cache of reads correct, and notes changes for the index of lists."""

    resource = "product"

    def __init__(self, cache: ReadCache, changes: Changes) -> None:
        self._cache, self._changes = cache, changes

    @contextmanager
    def change_of_variant(self, tx: Transaction, sku: str) -> Iterator[Product]:
        """As `change`, for the product of a variant."""
        row = tx.one(_OF_VARIANT, {"sku": sku})
        if row is None:
            raise NotFound("variant")
        with self.change(tx, row.product_id) as product:
            yield product

    @contextmanager
    def change_of_image(self, tx: Transaction, image_id: str) -> Iterator[Product]:
        """As `change`, for the product that shows a picture."""
        with self.change(tx, images.get_product_id(tx, image_id)) as product:
            yield product

    def add(self, tx: Transaction, product: Product, *, slug: str | None) -> None:
        """Adds a product with the requested slug, or one made from its name. Raises SlugTaken or SkuTaken."""
        if slug is not None:
            names.take_slug(tx, product.product_id, slug)
        product.slug = slug or names.make_slug(tx, product.product_id, product.name)
        for translation in product.translations:
            names.take_slug(tx, product.product_id, translation.slug)
        _introduce(tx, product, product.variants)
        fixed = {"product_id": product.product_id, "created_at": product.created_at}
        tx.insert(products, {**fixed, **_columns(product), **_counted(product)})
        tx.insert(variants, *_variant_rows(product))
        price_history.note(tx, product, {}, changed_before=tx.now)
        self._changed(tx, product.product_id)
        self._emit(tx, product)

    def show_availability(self, tx: Transaction, sku: str) -> None:
        """Updates what lists show of the product of a SKU, after an event of STOCKING. The product itself does not change."""
        row = tx.one(_OF_VARIANT, {"sku": sku})
        product = self._load(tx, row.product_id, lock=True) if row is not None else None
        if product is None:
            return
        outdated = products.c.product_id == product.product_id, products.c.availability != product.availability
        tx.execute(products.update().where(*outdated).values(availability=product.availability))
        # noted even when the row is right: after the loss of the levels an index may have been built without them
        self._changed(tx, product.product_id)

    def show_vendor(self, tx: Transaction, vendor_id: str, *, is_active: bool) -> None:
        """Puts all products of a vendor on or off sale. It is one statement, so that all of them change at the same moment."""
        column = products.c
        # also those that another transaction publishes at this moment: it read the vendor as it was
        tx.lock(_OF_VENDOR, {"vendor_id": vendor_id})
        concerned = column.vendor_id == vendor_id, column.status == "ACTIVE", column.on_sale != is_active
        changes = {"on_sale": is_active, "version": column.version + 1, "updated_at": tx.now}
        tx.execute(products.update().where(*concerned).values(changes))
        self._changes.note(tx, vendor_id)
        self._cache.clear()

    def note_prices(self, tx: Transaction, product_id: str) -> None:
        """Writes down what the history of its prices lacks. The product itself does not change."""
        product = self._load(tx, product_id, lock=True)
        if product is not None:
            price_history.note(tx, product, price_history.offers_of(product), changed_before=product.updated_at)

    def list_untold(self, tx: Transaction, vendor_id: str, *, limit: int) -> list[str]:
        """Returns the ids of products that `show_vendor` changed and whose event was not emitted yet."""
        untold = products.c.vendor_id == vendor_id, products.c.version != products.c.announced_version
        query = select(products.c.product_id).where(*untold).order_by(products.c.product_id).limit(limit)
        return [row.product_id for row in tx.all(query)]

    def announce(self, tx: Transaction, product_id: str) -> None:
        """Emits the event of one of them, once, even when two replicas do so at the same time."""
        untold = products.c.product_id == product_id, products.c.version != products.c.announced_version
        if tx.execute(products.update().where(*untold).values(announced_version=products.c.version)).rowcount:
            product = self.get(tx, product_id)
            price_history.note(tx, product, price_history.offers_of(product), changed_before=product.updated_at)
            product.follow_vendor()
            self._emit(tx, product)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Product | None:
        """Loads a product by id. To read, also by its slug or an earlier slug."""
        if lock:
            tx.lock(_LOCK, {"product_id": key})
            return _loaded(tx, key)
        product_id = key if key.startswith("prd_") else names.find_product_id(tx, key)
        return _loaded(tx, product_id) if product_id is not None else None

    def _key(self, entity: Product) -> str:
        return entity.product_id

    def _state(self, entity: Product) -> State:
        return {
            **_columns(entity),
            "slugs": {*entity.slugs.values()},
            "variants": _variant_rows(entity),
            "sales": _sale_rows(entity),
            "offers": price_history.offers_of(entity),
        }

    def _save(self, tx: Transaction, entities: Sequence[Product], opening: Sequence[Mapping[str, Any]]) -> None:
        """Saves a product. Names come first, because a taken one refuses the change."""
        for product, before in zip(entities, opening, strict=True):
            for slug in sorted({*product.slugs.values()} - before["slugs"]):
                names.take_slug(tx, product.product_id, slug)
            known = {row["sku"] for row in before["variants"]}
            _introduce(tx, product, [each for each in product.variants if each.sku not in known])
        counted = [(each.version, each.updated_at) for each in entities]
        super()._save(tx, entities, opening)
        for product, before, (version, updated_at) in zip(entities, opening, counted, strict=True):
            if product.version != version:
                in_sales = _replace_sales(tx, before["sales"], _sale_rows(product))
                price_history.note(tx, product, before["offers"], changed_before=updated_at, in_sales=in_sales)

    def _write(self, tx: Transaction, changed: Sequence[Product]) -> None:
        for product in changed:
            tx.execute(_UPDATE, {"its_id": product.product_id, **_columns(product), **_counted(product)})
            tx.execute(variants.delete().where(variants.c.product_id == product.product_id))
            tx.insert(variants, *_variant_rows(product))
            self._changed(tx, product.product_id)

    def _changed(self, tx: Transaction, product_id: str) -> None:
        self._changes.note(tx, product_id)
        self._cache.forget([product_id, LISTS])

    def _events(self, entity: Product) -> Iterable[Struct]:
        return [event_of_product(entity, happened) for happened in dict.fromkeys(entity.pop_events())]


def list_complete(tx: Transaction, ids: Sequence[str]) -> list[Product]:
    """Returns products to read, in no order; ids of none are passed over."""
    its_variants: dict[str, list[Row[Any]]] = {}
    for row in tx.all(_THEIR_VARIANTS, {"ids": ids}):
        its_variants.setdefault(row.product_id, []).append(row)
    return [_entity(row, its_variants.get(row.product_id, [])) for row in tx.all(_BY_IDS, {"ids": ids})]


def list_ids_of_vendor(tx: Transaction, vendor_id: str) -> list[str]:
    return [row.product_id for row in tx.all(_OF_VENDOR, {"vendor_id": vendor_id})]


def list_ids_in(tx: Transaction, category_ids: Sequence[str]) -> list[str]:
    """Returns the ids of the products in these categories themselves."""
    return [row.product_id for row in tx.all(_OF_CATEGORIES, {"ids": category_ids})]


def _introduce(tx: Transaction, product: Product, new: Sequence[Variant]) -> None:
    """Reserves the SKUs of new variants, and gives them the stock levels that STOCKING told before. Raises SkuTaken."""
    names.take_skus(tx, product.product_id, [each.sku for each in new])
    told = stock_levels.expect(tx, [each.sku for each in new])
    for variant in new:
        variant.availability, variant.available_since = told[variant.sku].status, told[variant.sku].since


def _replace_sales(tx: Transaction, before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> set[str]:
    """Writes the sales that are new or different, and forgets those that are over. Returns the SKUs of all of them."""
    gone = [row for row in before if row not in after]
    new = [row for row in after if row not in before]
    if gone:
        tx.execute(_FORGET_SALES, {"skus": sorted(row["sku"] for row in gone)})
    tx.insert(sales, *new)
    return {row["sku"] for row in (*gone, *new)}


def _loaded(tx: Transaction, product_id: str) -> Product | None:
    row = tx.one(_BY_ID, {"product_id": product_id})
    if row is None:
        return None
    return _entity(row, tx.all(_ITS_VARIANTS, {"product_id": product_id}))


def _entity(row: Row[Any], its_variants: Sequence[Row[Any]]) -> Product:
    return Product(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        description=row.description,
        status=row.status,
        category_id=row.category_id,
        vendor=vendor_of(row.vendor_id, row.vendor_name, row.vendor_status) if row.vendor_id else None,
        attributes=msgspec.convert(row.attributes, list[Attribute]),
        variants=[_variant(each) for each in its_variants],
        pictures=msgspec.convert(row.pictures, list[Picture]),
        language=row.language,
        translations=msgspec.convert(row.translations, list[ProductTexts]),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _variant(row: Row[Any]) -> Variant:
    return Variant(
        sku=row.sku,
        name=row.name,
        attributes=msgspec.convert(row.attributes, list[Attribute]),
        price=row.price,
        sale=_sale(row) if row.sale_id else None,
        weight=row.weight,
        tax_class=row.tax_class,
        max_per_order=row.max_per_order,
        availability=row.status or "OUT_OF_STOCK",
        available_since=row.since,
    )


def _sale(row: Row[Any]) -> Sale:
    return Sale(
        sale_id=row.sale_id,
        price=row.sale_price,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        regular_price=row.regular_price,
        prior_price=row.prior_price,
    )


def _sale_rows(product: Product) -> list[dict[str, Any]]:
    return [{"sku": each.sku, **asdict(each.sale)} for each in product.variants if each.sale is not None]


def _columns(product: Product) -> dict[str, Any]:
    prices = product.prices
    return {
        "slug": product.slug,
        "name": product.name,
        "sort_name": fold(product.name)[:300],
        "description": product.description,
        "status": product.status,
        "category_id": product.category_id,
        "vendor_id": product.vendor.vendor_id if product.vendor else None,
        "attributes": [*product.attributes],
        "pictures": [*product.pictures],
        "language": product.language,
        "translations": [*product.translations],
        "on_sale": product.on_sale,
        "price_from": prices[0] if prices else None,
        "price_to": prices[-1] if prices else None,
        "availability": product.availability,
        "variant_count": len(product.variants),
    }


def _counted(product: Product) -> dict[str, Any]:
    return {"version": product.version, "announced_version": product.version, "updated_at": product.updated_at}


def _variant_rows(product: Product) -> list[dict[str, Any]]:
    return [
        {
            "sku": variant.sku,
            "product_id": product.product_id,
            "position": position,
            "name": variant.name,
            "attributes": [*variant.attributes],
            "price": variant.price,
            "weight": variant.weight,
            "tax_class": variant.tax_class,
            "max_per_order": variant.max_per_order,
        }
        for position, variant in enumerate(product.variants)
    ]
