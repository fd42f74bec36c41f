"""Read the bytes of a picture."""

from typing import Literal

from generated.cataloging.operations import GetImageOk, GetImageRequest
from impl.cataloging.repositories import images
from infra.runtime.store.transaction import Transaction

_FOR_EVER: Literal["public, max-age=31536000, immutable"] = "public, max-age=31536000, immutable"


def get_image(tx: Transaction, request: GetImageRequest) -> GetImageOk:
    image = images.get(tx, request.image_id)
    return GetImageOk(body=image.content, content_type=image.media_type, cache_control=_FOR_EVER)
