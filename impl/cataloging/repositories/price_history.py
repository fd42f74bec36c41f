"""What each variant has cost, and when it could be bought at that price: written with every change, never changed itself."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from impl.cataloging.domain.product import Product
from impl.cataloging.domain.sales import PriceRecord
from impl.cataloging.tables import price_changes, products, variants
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

Offers = Mapping[str, tuple[int, bool]]
"""By SKU: its price, and whether it can be bought."""

_PAGE = 100
_newer = price_changes.alias()
_LAST = select(price_changes).where(
    price_changes.c.sku.in_(bindparam("skus", expanding=True)),
    price_changes.c.sequence
    == select(func.max(_newer.c.sequence)).where(_newer.c.sku == price_changes.c.sku).scalar_subquery(),
)
_BEFORE = (
    select(price_changes)
    .where(price_changes.c.sku == bindparam("sku"), price_changes.c.sequence < bindparam("sequence"))
    .order_by(price_changes.c.sequence.desc())
    .limit(_PAGE)
)
_NEWEST = 2**31 - 1
_OFFERED = (
    select(
        variants.c.sku,
        variants.c.product_id,
        variants.c.price,
        products.c.on_sale,
        price_changes.c.price.label("last_price"),
        price_changes.c.on_sale.label("was_on_sale"),
    )
    .join(products, products.c.product_id == variants.c.product_id)
    .outerjoin(
        price_changes,
        and_(
            price_changes.c.sku == variants.c.sku,
            price_changes.c.sequence
            == select(func.max(_newer.c.sequence)).where(_newer.c.sku == variants.c.sku).correlate(variants).scalar_subquery(),
        ),
    )
    .where(variants.c.sku > bindparam("after"), variants.c.price.is_not(None))
    .order_by(variants.c.sku)
    .limit(bindparam("limit"))
)


def offers_of(product: Product) -> Offers:
    """Returns what is offered now."""
    return {each.sku: (each.price, product.on_sale) for each in product.variants if each.price is not None}


def note(
    tx: Transaction, product: Product, before: Offers, *, changed_before: datetime, in_sales: Collection[str] = ()
) -> None:
    """Writes down what became of the prices of a product that was changed; nothing when all of them are as they were.

    `before` is what was offered until now, since `changed_before`: a vendor who came or went, or a replica of release 0.1.0 that
    keeps no history, may have left it unwritten. `in_sales` are the SKUs whose sale began, changed or ended.
    """
    now = offers_of(product)
    if not now:
        return
    last = {row.sku: ((row.price, row.on_sale), row.sequence) for row in tx.all(_LAST, {"skus": sorted(now)})}
    rows = []
    for sku, offer in now.items():
        known, sequence = last.get(sku, (None, 0))
        steps = ((before.get(sku), changed_before, "PRICE"), (offer, tx.now, "SALE" if sku in in_sales else "PRICE"))
        for step, changed_at, reason in steps:
            if step is None or step == known:
                continue
            sequence += 1
            rows.append(_row(sku, sequence, step, known, reason, changed_at))
            known = step
    tx.insert(price_changes, *rows)


def list_last(tx: Transaction, *, after: str, limit: int) -> Sequence[Row[Any]]:
    """Returns variants with a price, by SKU: what each costs and whether it can be bought, and what its history says last."""
    return tx.all(_OFFERED, {"after": after, "limit": limit})


def newest_first(tx: Transaction, sku: str) -> Iterator[PriceRecord]:
    """Yields the history of a variant, read as far as it is asked for."""
    sequence = _NEWEST
    while rows := tx.all(_BEFORE, {"sku": sku, "sequence": sequence}):
        for row in rows:
            yield PriceRecord(price=row.price, on_sale=row.on_sale, changed_at=row.changed_at)
        sequence = rows[-1].sequence


def list_changes(
    tx: Transaction, sku: str, *, limit: int, cursor: str | None, only_on_sale: bool
) -> tuple[Sequence[Row[Any]], str | None]:
    """Returns a page of a variant's history, the newest first, and the cursor of the next page. Raises CursorInvalid."""
    query = select(price_changes).where(price_changes.c.sku == sku)
    if only_on_sale:
        query = query.where(price_changes.c.on_sale)
    return page(tx, query, by=[price_changes.c.sequence], limit=limit, cursor=cursor, descending=True)


def _row(
    sku: str, sequence: int, offer: tuple[int, bool], known: tuple[int, bool] | None, reason: str, changed_at: datetime
) -> dict[str, Any]:
    price, on_sale = offer
    previous_price = known[0] if known else None
    return {
        "sku": sku,
        "sequence": sequence,
        "price": price,
        "previous_price": previous_price,
        "reason": "OFFER" if price == previous_price else reason,
        "on_sale": on_sale,
        "changed_at": changed_at,
    }
