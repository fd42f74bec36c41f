"""What the tests of CATALOGING share."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any, Literal

from msgspec import UNSET, UnsetType
from PIL import Image
from sqlalchemy import select

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorState
from generated.events.stocking import StockLevel
from impl.cataloging.job_types import AnnounceVendor, BeginSale, EndSale, Jobs
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.tables import price_changes as price_history
from impl.cataloging.tables import sales
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.support.service import Serving

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
Status = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]


def vendor(vendor_id: str, status: Status = "ACTIVE", *, name: str = "Atelier Martin", version: int = 1) -> VendorState:
    return VendorState(
        vendor_id=vendor_id, code="ATELIER", name=name, description="", status=status, version=version, as_of=NOW
    )


def price(cents: int) -> models.Price:
    return models.Price(amount=cents, currency="EUR")


def new_sku() -> str:
    return f"SKU-{new_id('x')[-12:].upper()}"


def variant(sku: str | None = None, cents: int | None = 1990, **members: Any) -> models.VariantDraft:
    if cents is not None:
        members["price"] = price(cents)
    return models.VariantDraft(sku=sku or new_sku(), weight=350, tax_class="STANDARD", **members)


async def create(client: CatalogingClient, name: str, *variants: models.VariantDraft, **members: Any) -> models.Product:
    draft = models.ProductDraft(name=name, variants=list(variants or [variant()]), **members)
    request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=draft)
    return (await client.create_product(request)).body


async def create_category(client: CatalogingClient, name: str, **members: Any) -> models.Category:
    request = operations.CreateCategoryRequest(body=models.CategoryDraft(name=name, **members))
    return (await client.create_category(request)).body


async def read(client: CatalogingClient, key: str, language: models.Language = "FR") -> models.Product:
    return (await client.get_product(operations.GetProductRequest(product_id=key, language=language))).body


async def names(client: CatalogingClient, **filters: Any) -> list[str]:
    return [item.name for item in (await client.list_products(operations.ListProductsRequest(**filters))).body.items]


async def set_status(client: CatalogingClient, product: models.Product, status: models.ProductStatus) -> models.Product:
    body = models.ProductStatusChange(status=status, version=product.version)
    request = operations.SetProductStatusRequest(product_id=product.product_id, body=body)
    return (await client.set_product_status(request)).body


async def events_of(cataloging: Serving, kind: type[Any], product_id: str) -> list[Any]:
    return [each for each in await cataloging.emitted_of(kind) if each.product_id == product_id]


def index_of(cataloging: Serving) -> IndexFollower:
    (index,) = cataloging.implementation.background
    assert isinstance(index, IndexFollower)
    return index


def png(width: int, height: int, *, comment: str = "") -> bytes:
    exif = Image.Exif()
    exif[0x010E] = comment
    file = BytesIO()
    Image.new("1", (width, height)).save(file, "PNG", exif=exif)
    return file.getvalue()


async def change(client: CatalogingClient, product: models.Product, **members: Any) -> models.Product:
    body = models.ProductChange(version=product.version, **members)
    return (await client.update_product(operations.UpdateProductRequest(product_id=product.product_id, body=body))).body


def texts(
    product: models.Product,
    name: str,
    *variants: models.VariantTextsDraft,
    images: Sequence[models.ImageTextDraft] = (),
    attributes: Sequence[models.Attribute] = (),
    **members: Any,
) -> models.ProductTextsReplacement:
    members.setdefault("version", product.version)
    return models.ProductTextsReplacement(
        name=name, variants=[*variants], images=[*images], attributes=[*attributes], **members
    )


def texts_request(
    product: models.Product, told: models.ProductTextsReplacement, language: models.Language = "EN"
) -> operations.ReplaceProductTextsRequest:
    return operations.ReplaceProductTextsRequest(product_id=product.product_id, language=language, body=told)


async def translate(client: CatalogingClient, product: models.Product, name: str, **members: Any) -> models.Product:
    """Gives the product a name in English, for each of its variants `variants`, and what else is said."""
    return (await client.replace_product_texts(texts_request(product, texts(product, name, **members)))).body


async def set_price(client: CatalogingClient, product: models.Product, cents: int) -> models.Product:
    body = models.VariantPriceReplacement(price=price(cents), version=product.version)
    return (await client.set_variant_price(operations.SetVariantPriceRequest(sku=product.variants[0].sku, body=body))).body


def level(sku: str, status: Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"], *, minutes: int = 0) -> StockLevel:
    """A level of that many minutes later, and of a version that is higher by as many."""
    as_of, version = NOW + timedelta(minutes=minutes), 1 + minutes
    return StockLevel(sku=sku, on_hand=9, reserved=0, available=9, reorder_point=5, status=status, as_of=as_of, version=version)


async def run_announcement(cataloging: Serving, vendor_id: str) -> None:
    """What the job runner may have done already, done for certain."""
    jobs = cataloging.implementation.jobs
    assert isinstance(jobs, Jobs)
    await cataloging.store.command(lambda tx: jobs.announce_vendor.call(tx, AnnounceVendor(vendor_id=vendor_id)))


async def reduce(
    client: CatalogingClient,
    product: models.Product,
    cents: int,
    *,
    starts_at: datetime | UnsetType = UNSET,
    ends_at: datetime | UnsetType = UNSET,
) -> models.Product:
    """Sets a sale price of the first variant."""
    body = models.SalePriceReplacement(price=price(cents), starts_at=starts_at, ends_at=ends_at, version=product.version)
    return (await client.set_sale_price(operations.SetSalePriceRequest(sku=product.variants[0].sku, body=body))).body


async def end_sale(client: CatalogingClient, product: models.Product) -> models.Product:
    request = operations.EndSaleRequest(sku=product.variants[0].sku, version=product.version)
    return (await client.end_sale(request)).body


async def price_changes(client: CatalogingClient, product: models.Product, **page: Any) -> models.PriceChangePage:
    request = operations.ListPriceChangesRequest(sku=product.variants[0].sku, **page)
    return (await client.list_price_changes(request)).body


async def sale_id_of(cataloging: Serving, product: models.Product) -> str:
    query = select(sales.c.sale_id).where(sales.c.sku == product.variants[0].sku)
    return str(await cataloging.store.query(lambda tx: tx.scalar(query)))


async def run_sale(cataloging: Serving, product: models.Product, job: Literal["begin", "end"], sale_id: str) -> None:
    """What the job runner does when a sale is due."""
    await cataloging.store.command(sale_due(cataloging, product, job, sale_id))


def sale_due(
    cataloging: Serving, product: models.Product, job: Literal["begin", "end"], sale_id: str
) -> Callable[[Transaction], None]:
    """Returns what the job does in its transaction."""
    jobs = cataloging.implementation.jobs
    assert isinstance(jobs, Jobs)
    if job == "begin":
        return lambda tx: jobs.begin_sale.call(tx, BeginSale(sale_id=sale_id, product_id=product.product_id))
    return lambda tx: jobs.end_sale.call(tx, EndSale(sale_id=sale_id, product_id=product.product_id))


async def let_days_pass(cataloging: Serving, product: models.Product, days: int) -> None:
    """What a variant has cost so far was that many days earlier."""
    column, sku = price_history.c, product.variants[0].sku

    def earlier(tx: Transaction) -> None:
        for row in tx.all(select(price_history).where(column.sku == sku)):
            its_row = column.sku == sku, column.sequence == row.sequence
            tx.execute(price_history.update().where(*its_row).values(changed_at=row.changed_at - timedelta(days=days)))

    await cataloging.store.command(earlier)
