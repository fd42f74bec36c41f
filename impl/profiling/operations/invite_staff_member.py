"""Invite a member of staff."""

from dataclasses import dataclass

from generated.profiling.operations import InviteStaffMemberCreated, InviteStaffMemberRequest
from impl.common import emails
from impl.profiling.answers import staff_answer
from impl.profiling.domain.staff import INVITED, StaffMember
from impl.profiling.repositories import credentials
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.use_cases.invitations import Invitations
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class InviteStaffMember:
    invitations: Invitations

    def __call__(self, tx: Transaction, request: InviteStaffMemberRequest) -> InviteStaffMemberCreated:
        draft = request.body
        member = StaffMember(
            user_id=new_id("stf"),
            email=emails.kept(draft.email),
            first_name=draft.first_name,
            last_name=draft.last_name,
            language=draft.language,
            role=draft.role,
            status=INVITED,
            created_at=tx.now,
            updated_at=tx.now,
        )
        credentials.add(tx, draft.email, member.user_id, credentials.NO_PASSWORD)
        staff_members.add(tx, member)
        self.invitations.send(tx, member)
        body = staff_answer(member, has_second_factor=False)
        return InviteStaffMemberCreated(body=body, location=f"/staff/{member.user_id}")
