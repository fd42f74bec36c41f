"""The bytes of uploaded pictures. Pictures that the shop site serves are stored only in their product."""

from typing import Any

from sqlalchemy import Row, String, cast, select

from generated.cataloging.problems import NotFound
from impl.cataloging.documents.image_encoding import EncodedImage
from impl.cataloging.tables import images, products
from infra.runtime.store.transaction import Transaction


def get(tx: Transaction, image_id: str) -> Row[Any]:
    """Returns a row of `content` and `media_type`. Raises NotFound."""
    row = tx.one(select(images.c.content, images.c.media_type).where(images.c.image_id == image_id))
    if row is None:
        raise NotFound("image")
    return row


def get_product_id(tx: Transaction, image_id: str) -> str:
    """Returns the id of the product that shows the picture. Raises NotFound."""
    product_id = tx.scalar(select(images.c.product_id).where(images.c.image_id == image_id))
    if product_id is None:
        mentions = cast(products.c.pictures, String).contains(f'"{image_id}"', autoescape=True)
        product_id = tx.scalar(select(products.c.product_id).where(mentions))
    if product_id is None:
        raise NotFound("image")
    return str(product_id)


def add(tx: Transaction, image_id: str, product_id: str, image: EncodedImage) -> None:
    stored = {"image_id": image_id, "product_id": product_id, "media_type": image.media_type, "content": image.content}
    tx.insert(images, stored)


def remove(tx: Transaction, image_id: str) -> None:
    tx.execute(images.delete().where(images.c.image_id == image_id))
