"""Takes in the files of products that wait."""

import asyncio
from dataclasses import dataclass

from impl.cataloging.documents.product_files import parts
from impl.cataloging.domain.product_lines import ProductLines
from impl.cataloging.domain.shop_names import shop_names
from impl.cataloging.repositories.categories import get_tree
from impl.cataloging.repositories.product_imports import product_imports
from impl.cataloging.repositories.product_names import vendors_by_id
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.take_in_products import TakeInProduct
from impl.common.file_taking import FileTaker
from infra.runtime.store.store import Store


@dataclass(frozen=True, kw_only=True)
class ProductTaking:
    """What the job knows of the shop, read anew every few seconds."""

    store: Store
    products: Products

    async def __call__(self) -> TakeInProduct:
        tree, vendors = await self.store.query(lambda tx: (get_tree(tx), vendors_by_id(tx)))
        return TakeInProduct(products=self.products, names=await asyncio.to_thread(shop_names, tree, vendors))


def take_in_products(store: Store, products: Products) -> FileTaker[ProductLines]:
    """Returns what does the job."""
    begin = ProductTaking(store=store, products=products)
    return FileTaker(store=store, imports=product_imports, parts=parts, begin=begin)
