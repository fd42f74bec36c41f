"""A person has a new password: what whoever knew the old one has begun is over, and the person is told."""

from dataclasses import dataclass

from impl.profiling.domain.link import EMAIL_CHANGE, PASSWORD_RESET
from impl.profiling.repositories import credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class NewPassword:
    sessions: Sessions
    links: Links

    def set(self, tx: Transaction, user_id: str, password_hash: str, *, keeping: str = "") -> None:
        """Sets the password, ends the sessions but the one to keep, and open links; queues the message. The person is locked."""
        credentials.set_password(tx, user_id, password_hash)
        self.sessions.end_all(tx, user_id, "PASSWORD_CHANGED", but=keeping)
        self.links.end_all(tx, user_id, PASSWORD_RESET)
        self.links.end_all(tx, user_id, EMAIL_CHANGE)
        queue_message(tx, "PASSWORD_CHANGED", user_id=user_id)
