"""One change that many products get: a status, a category, prices by per cent; each product by itself."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.problems import ProductChangesEmpty
from impl.cataloging.domain.product import Product, Status
from impl.cataloging.repositories import categories
from impl.common.absent import or_none
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ProductChange:
    status: Status | None
    category_id: str | None
    price_percent: int | None

    @classmethod
    def asked(cls, draft: models.ProductChangesDraft) -> "ProductChange":
        """Raises ProductChangesEmpty."""
        change = cls(
            status=or_none(draft.status), category_id=or_none(draft.category_id), price_percent=or_none(draft.price_percent)
        )
        if change == cls(status=None, category_id=None, price_percent=None):
            raise ProductChangesEmpty
        return change

    def apply(self, tx: Transaction, product: Product) -> None:
        """Raises what the operations for a single product raise, but no VersionConflict: the product is locked as it is."""
        if self.category_id is not None and self.category_id != product.category_id:
            product.change(seen=None)
            categories.require(tx, self.category_id)
            product.category_id = self.category_id
        if self.price_percent is not None:
            product.change_prices(self.price_percent)
        if self.status is not None:
            product.enter(self.status, seen=product.version)
