"""Changes of products that may change by themselves meanwhile: each does so when its vendor goes on sale."""

from collections.abc import Awaitable, Callable
from functools import partial

from generated.cataloging import models
from generated.cataloging.operations import GetProductRequest
from generated.cataloging.problems import VersionConflict
from infra.local.players.callers import Services, patiently

_TRIES = 5


async def change_product(owner: Services, product_id: str, change: Callable[[models.Product], Awaitable[None]]) -> None:
    """Changes a product as it is shown, in a few attempts: some may come too late. Raises VersionConflict after the last."""
    for attempt in range(_TRIES):
        shown = (await patiently(partial(owner.cataloging.get_product, GetProductRequest(product_id=product_id)))).body
        try:
            await change(shown)
        except VersionConflict:
            if attempt == _TRIES - 1:
                raise
        else:
            return
