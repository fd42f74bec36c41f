"""Give a member of staff another role."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import SetStaffRoleOk, SetStaffRoleRequest
from generated.profiling.problems import NotFound
from impl.profiling import sessions, staff_members
from impl.profiling.domain.versions import same_version
from impl.profiling.views import staff_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetStaffRole:
    access_token_lifetime: timedelta

    def __call__(self, tx: Transaction, request: SetStaffRoleRequest) -> SetStaffRoleOk:
        owners = staff_members.lock_owners(tx)
        member = staff_members.lock(tx, request.user_id)
        if member is None:
            raise NotFound("staff member")
        same_version(request.body.version, member.version)
        member.take_role(request.body.role, owners=owners, now=tx.now)
        staff_members.save(tx, member)
        sessions.end_all(tx, member.user_id, "ROLE_CHANGED", self.access_token_lifetime)
        return SetStaffRoleOk(body=staff_view(member))
