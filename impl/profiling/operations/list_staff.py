"""List staff."""

from generated.profiling import models
from generated.profiling.operations import ListStaffOk, ListStaffRequest
from impl.common.absent import or_unset
from impl.profiling.answers import staff_answer
from impl.profiling.repositories import second_factors
from impl.profiling.repositories.staff_members import staff_members
from infra.runtime.store.transaction import Transaction


def list_staff(tx: Transaction, request: ListStaffRequest) -> ListStaffOk:
    found, next_cursor = staff_members.list_page(tx, role=request.role, limit=request.limit, cursor=request.cursor)
    with_factor = second_factors.confirmed(tx, [member.user_id for member in found])
    items = [staff_answer(member, has_second_factor=member.user_id in with_factor) for member in found]
    return ListStaffOk(body=models.StaffPage(items=items, next_cursor=or_unset(next_cursor)))
