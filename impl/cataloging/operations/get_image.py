"""The bytes of a picture."""

from typing import Literal

from sqlalchemy import select

from generated.cataloging.operations import GetImageOk, GetImageRequest
from generated.cataloging.problems import NotFound
from impl.cataloging.tables import images
from infra.runtime.store.transaction import Transaction

_FOR_EVER: Literal["public, max-age=31536000, immutable"] = "public, max-age=31536000, immutable"


def get_image(tx: Transaction, request: GetImageRequest) -> GetImageOk:
    row = tx.one(select(images.c.content, images.c.media_type).where(images.c.image_id == request.image_id))
    if row is None:
        raise NotFound("image")
    return GetImageOk(body=row.content, content_type=row.media_type, cache_control=_FOR_EVER)
