"""What a user of comptoir-client writes: run by the Python of an empty environment, and checked by mypy --strict there."""

import asyncio
import json
import sys

from comptoir_client import Comptoir, Patience, Unreachable, credentials
from comptoir_client.carting.models import CartItemDraft
from comptoir_client.carting.operations import AddCartItemRequest, CreateCartRequest, GetCartRequest
from comptoir_client.carting.problems import ItemUnavailable, Overloaded


async def main(url: str) -> dict[str, object]:
    """Returns what each call came to."""
    seen: dict[str, object] = {}
    async with Comptoir({"carting": url, "ordering": "http://127.0.0.1:9"}, token=lambda: "bearer") as shop:
        made = await shop.carting.create_cart(CreateCartRequest())
        guest = credentials(cart_token=made.body.cart_token or "")
        seen["made"] = made.body.cart.cart_id
        item = AddCartItemRequest(cart_id=made.body.cart.cart_id, body=CartItemDraft(sku="MUG", quantity=2), caller=guest)
        added = await shop.carting.add_cart_item(item)
        seen["location"] = added.location
        try:
            await shop.carting.add_cart_item(item)
        except ItemUnavailable as refused:
            seen["refused"] = [refused.code, refused.status, refused.detail, refused.members["sku"]]
        try:
            await shop.carting.get_cart(GetCartRequest(cart_id=made.body.cart.cart_id, caller=guest))
        except Overloaded as busy:
            seen["busy"] = busy.retry_after
    async with Comptoir({"carting": "http://127.0.0.1:9"}, patience=Patience(attempts=1)) as nowhere:
        try:
            await nowhere.carting.create_cart(CreateCartRequest())
        except Unreachable as away:
            seen["away"] = away.service
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1]))))
