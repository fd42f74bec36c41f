"""Invite a member of staff again."""

from dataclasses import dataclass

from generated.profiling.operations import ResendInvitationOk, ResendInvitationRequest
from impl.profiling.answers import staff_answer
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.use_cases.invitations import Invitations
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ResendInvitation:
    invitations: Invitations

    def __call__(self, tx: Transaction, request: ResendInvitationRequest) -> ResendInvitationOk:
        with staff_members.change(tx, request.user_id) as member:
            member.check_invited()
            self.invitations.send(tx, member)
        return ResendInvitationOk(body=staff_answer(member, has_second_factor=False))
