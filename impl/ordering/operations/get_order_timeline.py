"""Read the timeline of an order, oldest entry first. Only staff see internal entries."""

from dataclasses import dataclass

from sqlalchemy import select

from generated.ordering import models
from generated.ordering.operations import GetOrderTimelineOk, GetOrderTimelineRequest
from impl.common.absent import or_unset
from impl.ordering.answers.timeline import timeline_entry_answer
from impl.ordering.repositories.orders import orders
from impl.ordering.security.access import Access
from impl.ordering.tables import timeline
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class GetOrderTimeline:
    access: Access

    def __call__(self, tx: Transaction, request: GetOrderTimelineRequest) -> GetOrderTimelineOk:
        is_staff = self.access.check(request.caller, orders.get(tx, request.order_id), "orders:read")
        query = select(timeline).where(timeline.c.order_id == request.order_id)
        if not is_staff:
            query = query.where(timeline.c.visibility == "PUBLIC")
        rows, cursor = page(tx, query, by=[timeline.c.number], limit=request.limit, cursor=request.cursor)
        items = [timeline_entry_answer(row, is_staff=is_staff) for row in rows]
        return GetOrderTimelineOk(body=models.TimelinePage(items=items, next_cursor=or_unset(cursor)))
