"""Invitations: a member of staff gets a link by mail that is good once. A new one ends those of before."""

from dataclasses import dataclass

from impl.profiling.domain.link import INVITATION, INVITATION_LASTS
from impl.profiling.domain.message import LINK_ID
from impl.profiling.domain.staff import StaffMember
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Invitations:
    links: Links

    def send(self, tx: Transaction, member: StaffMember) -> None:
        """Makes a link, ends the earlier ones, and queues the message."""
        self.links.end_all(tx, member.user_id, INVITATION)
        link_id = self.links.create(tx, INVITATION, member.user_id, email=member.email, valid_for=INVITATION_LASTS)
        queue_message(tx, "INVITATION", user_id=member.user_id, about={LINK_ID: link_id})
