"""List a page of products: filtered, searched, sorted."""

from dataclasses import dataclass

import msgspec

from generated.cataloging.operations import ListProductsOk, ListProductsRequest
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.search.view import Listed, View
from impl.cataloging.security.access import sees_everything
from impl.cataloging.use_cases.product_filters import filters_of
from infra.runtime.operation import Encoded

_EMPTY = Listed(summaries=(), next_cursor=None)


@dataclass(frozen=True, kw_only=True)
class ListProducts:
    index: IndexFollower

    async def __call__(self, request: ListProductsRequest) -> ListProductsOk | Encoded:
        sees_all = sees_everything(request.caller)
        if not sees_all and request.status not in {None, "ACTIVE"}:
            return _page(_EMPTY)
        view = await self.index.fresh_view() if sees_all else self.index.view()
        mends = view.mends(request.q, request.language)
        return _page(await view.read(lambda: _listed(view, request, sees_all=sees_all), is_long=mends))


def _listed(view: View, request: ListProductsRequest, *, sees_all: bool) -> Listed:
    filters = filters_of(request, status=request.status if sees_all else None, on_sale=not sees_all)
    return view.list_products(filters, sort=request.sort, limit=request.limit, cursor=request.cursor)


def _page(listed: Listed) -> Encoded:
    """Joins summaries that are JSON already: they were made from the contract's models when they were indexed."""
    following = b"" if listed.next_cursor is None else b',"next_cursor":' + msgspec.json.encode(listed.next_cursor)
    payload = b'{"items":[' + b",".join(listed.summaries) + b"]" + following + b"}"
    return Encoded(status=ListProductsOk.status, media_type=ListProductsOk.media_types[0], payload=payload)
