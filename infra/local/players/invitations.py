"""Members of staff join as people do: an OWNER invites them, they follow the link in the mail and choose a password."""

from functools import partial

from generated.profiling import models
from generated.profiling import operations as ops
from generated.profiling.problems import InvalidCredentials, LinkInvalid
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, patiently, signed_in
from infra.local.players.inbox import Inbox

PAGE = "/invitation#token="
_PATIENCE_SECONDS = 60.0
"""The mail is written once all that the demo starts with lets PROFILING do so."""


async def join(owner: Services, inbox: Inbox, draft: models.StaffInvitationDraft, password: str, *, key: str) -> str:
    """Invites a person, and accepts for them; returns the new member's id. `key` is the one of the invitation."""
    request = ops.InviteStaffMemberRequest(body=draft, idempotency_key=key)
    invited = (await patiently(partial(owner.profiling.invite_staff_member, request))).body
    await _accept(owner, inbox, draft.email, password)
    return invited.user_id


async def join_after_all(owner: Services, inbox: Inbox, member: models.StaffMember, password: str) -> None:
    """Accepts for a person whose invitation of before may be too old: by a new one."""
    await patiently(partial(owner.profiling.resend_invitation, ops.ResendInvitationRequest(user_id=member.user_id)))
    await _accept(owner, inbox, member.email, password)


async def _accept(anybody: Services, inbox: Inbox, email: str, password: str) -> None:
    """Follows the newest link; if it is of an earlier invitation, the next one that comes.

    A link is good once: when the answer was lost and the call was sent again, the link is used, and the password is the proof.
    """
    after = 0
    while True:
        mail = await inbox.mail(email, "INVITATION", after=after, seconds=_PATIENCE_SECONDS)
        token = mail.link(PAGE).partition(PAGE)[2]
        body = models.InvitationAcceptance(token=token, password=password)
        try:
            await patiently(partial(anybody.profiling.accept_invitation, ops.AcceptInvitationRequest(body=body)))
        except LinkInvalid:
            if await _may_sign_in(anybody, email, password):
                return
            after = mail.number
        else:
            return


async def _may_sign_in(anybody: Services, email: str, password: str) -> bool:
    try:
        await patiently(partial(signed_in, anybody, Account("", email, password)))
    except InvalidCredentials:
        return False
    return True
