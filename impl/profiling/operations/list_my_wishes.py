"""List my wishes."""

from generated.profiling import models
from generated.profiling.operations import ListMyWishesOk, ListMyWishesRequest
from impl.profiling.repositories import wishes
from infra.runtime.store.transaction import Transaction


def list_my_wishes(tx: Transaction, request: ListMyWishesRequest) -> ListMyWishesOk:
    mine = wishes.list_of(tx, request.caller.subject)
    return ListMyWishesOk(body=models.WishList(items=[models.Wish(sku=wish.sku, created_at=wish.created_at) for wish in mine]))
