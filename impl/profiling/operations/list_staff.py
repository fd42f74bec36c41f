"""List staff."""

from generated.profiling import models
from generated.profiling.operations import ListStaffOk, ListStaffRequest
from impl.common.absent import or_unset
from impl.profiling.answers import staff_answer
from impl.profiling.repositories.staff_members import staff_members
from infra.runtime.store.transaction import Transaction


def list_staff(tx: Transaction, request: ListStaffRequest) -> ListStaffOk:
    found, next_cursor = staff_members.list_page(tx, role=request.role, limit=request.limit, cursor=request.cursor)
    items = [staff_answer(member) for member in found]
    return ListStaffOk(body=models.StaffPage(items=items, next_cursor=or_unset(next_cursor)))
