"""Set the role of a member of staff."""

from dataclasses import dataclass

from generated.profiling.operations import SetStaffRoleOk, SetStaffRoleRequest
from impl.profiling.answers import staff_answer
from impl.profiling.domain.versions import same_version
from impl.profiling.repositories import second_factors
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.staff_members import staff_members
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetStaffRole:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: SetStaffRoleRequest) -> SetStaffRoleOk:
        owners = staff_members.count_owners(tx)
        with staff_members.change(tx, request.user_id) as member:
            same_version(request.body.version, member.version)
            member.take_role(request.body.role, owners=owners)
        self.sessions.end_all(tx, member.user_id, "ROLE_CHANGED")
        has_second_factor = second_factors.is_confirmed(tx, member.user_id)
        return SetStaffRoleOk(body=staff_answer(member, has_second_factor=has_second_factor))
