"""Add a wish."""

from generated.profiling import models
from generated.profiling.operations import AddWishOk, AddWishRequest
from impl.profiling.repositories import wishes
from infra.runtime.store.transaction import Transaction


def add_wish(tx: Transaction, request: AddWishRequest) -> AddWishOk:
    wish = wishes.add(tx, request.caller.subject, request.sku)
    return AddWishOk(body=models.Wish(sku=wish.sku, created_at=wish.created_at))
