"""Remove a wish."""

from generated.profiling.operations import RemoveWishDone, RemoveWishRequest
from impl.profiling.repositories import wishes
from infra.runtime.problem import NotFound
from infra.runtime.store.transaction import Transaction


def remove_wish(tx: Transaction, request: RemoveWishRequest) -> RemoveWishDone:
    if not wishes.remove(tx, request.caller.subject, request.sku):
        raise NotFound("wish")
    return RemoveWishDone()
