"""Members of staff join as people do: an OWNER invites them, they follow the link in the mail and choose a password."""

from functools import partial

from generated.profiling import models
from generated.profiling import operations as ops
from generated.profiling.problems import LinkInvalid
from infra.local.players.callers import Services, patiently
from infra.local.players.inbox import Inbox

PAGE = "/invitation#token="


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
    """Follows the newest link; if it is of an earlier invitation, the next one that comes."""
    after = 0
    while True:
        mail = await inbox.mail(email, "INVITATION", after=after)
        token = mail.link(PAGE).partition(PAGE)[2]
        body = models.InvitationAcceptance(token=token, password=password)
        try:
            await patiently(partial(anybody.profiling.accept_invitation, ops.AcceptInvitationRequest(body=body)))
        except LinkInvalid:
            after = mail.number
        else:
            return
