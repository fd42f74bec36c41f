"""List staff."""

from msgspec import UNSET

from generated.profiling import models
from generated.profiling.operations import ListStaffOk, ListStaffRequest
from impl.profiling import staff_members
from impl.profiling.tables import staff
from impl.profiling.views import staff_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_staff(tx: Transaction, request: ListStaffRequest) -> ListStaffOk:
    query = staff_members.ALL
    if request.role is not None:
        query = query.where(staff.c.role == request.role)
    rows, next_cursor = page(tx, query, by=(staff.c.name_key, staff.c.user_id), limit=request.limit, cursor=request.cursor)
    items = [staff_view(staff_members.of(row)) for row in rows]
    return ListStaffOk(body=models.StaffPage(items=items, next_cursor=next_cursor or UNSET))
