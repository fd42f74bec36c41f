"""Some of the demo's new products cost less from the start on, so that the shop shows what a reduced price looks like."""

from functools import partial

from generated.cataloging import models
from generated.cataloging.operations import SetSalePriceRequest
from infra.local.demo.changing import change_product
from infra.local.demo.data.tables import Product
from infra.local.demo.drafts import price_of, skus
from infra.local.players.callers import Services, patiently


async def reduce_price(owner: Services, product: Product, product_id: str) -> None:
    """Sets the sale price of all variants of a product, if the table has one.

    The reduction is announced only if the product could be bought before: it is reduced after all goods are there.
    """
    if product.sale is not None:
        for sku in skus(product):
            await _reduce(owner, product_id, sku, price_of(product.sale))


async def _reduce(owner: Services, product_id: str, sku: str, price: models.Price) -> None:
    async def reduce(shown: models.Product) -> None:
        body = models.SalePriceReplacement(price=price, version=shown.version)
        await patiently(partial(owner.cataloging.set_sale_price, SetSalePriceRequest(sku=sku, body=body)))

    await change_product(owner, product_id, reduce)
