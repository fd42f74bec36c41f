"""SKUs and slugs. No two products ever have the same one."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select

from generated.cataloging.problems import SkuTaken, SlugTaken
from impl.cataloging.domain.words import slug_of
from impl.cataloging.tables import given_skus, given_slugs
from infra.runtime.store.transaction import Transaction

_SLUG_TRIES = 10
_BY_SLUG = select(given_slugs.c.product_id).where(given_slugs.c.slug == bindparam("slug"))


def find_product_id(tx: Transaction, slug: str) -> str | None:
    """Returns the id of the product that has or had the slug."""
    product_id = tx.scalar(_BY_SLUG, {"slug": slug})
    return None if product_id is None else str(product_id)


def take_skus(tx: Transaction, product_id: str, skus: Iterable[str]) -> None:
    """Reserves SKUs. Raises SkuTaken: a SKU is used once, even after its variant was removed."""
    for sku in skus:
        if not tx.insert_if_absent(given_skus, sku=sku, product_id=product_id):
            raise SkuTaken(sku=sku)


def take_slug(tx: Transaction, product_id: str, slug: str) -> None:
    """Reserves a slug. Raises SlugTaken when another product has or had it."""
    if not tx.insert_if_absent(given_slugs, slug=slug, product_id=product_id) and find_product_id(tx, slug) != product_id:
        raise SlugTaken(slug=slug)


def make_slug(tx: Transaction, product_id: str, name: str) -> str:
    """Reserves the slug of a name, with the first number behind it that makes it free or the product's own, and returns it.

    For very frequent names the end of the id stands behind it.
    """
    base = slug_of(name)
    for slug in [base, *(f"{base}-{number}" for number in range(2, _SLUG_TRIES))]:
        if tx.insert_if_absent(given_slugs, slug=slug, product_id=product_id) or find_product_id(tx, slug) == product_id:
            return slug
    last = f"{base}-{product_id[-10:]}"
    take_slug(tx, product_id, last)
    return last
