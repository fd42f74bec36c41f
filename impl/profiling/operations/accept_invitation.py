"""Accept an invitation."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import AcceptInvitationOk, AcceptInvitationRequest
from generated.profiling.problems import LinkInvalid
from impl.profiling.domain.link import INVITATION
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.security.passwords import Passwords
from impl.profiling.use_cases.links import Links
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AcceptInvitation:
    """The link is looked at before the password is hashed, which costs much, and used up after it, which only one caller can."""

    store: Store
    links: Links
    passwords: Passwords

    async def __call__(self, request: AcceptInvitationRequest) -> AcceptInvitationOk:
        invited = await self.store.query(lambda tx: self._invited(tx, request.body.token))
        password_hash = await self.passwords.hashed(request.body.password, of=invited.known_words)
        return await self.store.command(lambda tx: self._accept(tx, request, invited.user_id, password_hash))

    def _invited(self, tx: Transaction, token: str) -> StaffMember:
        member = staff_members.find(tx, self.links.check(tx, INVITATION, token).user_id)
        if member is None:
            raise LinkInvalid
        return member

    def _accept(
        self, tx: Transaction, request: AcceptInvitationRequest, user_id: str, password_hash: str
    ) -> AcceptInvitationOk:
        with staff_members.change_if_known(
            tx, user_id
        ) as member:  # before the link, in the order of whoever removes or invites again
            self.links.use(tx, INVITATION, request.body.token)
            if member is None:
                raise LinkInvalid
            member.accept()
        credentials.set_password(tx, user_id, password_hash)
        return AcceptInvitationOk(body=models.AcceptedInvitation(user_id=user_id, email=member.email))
