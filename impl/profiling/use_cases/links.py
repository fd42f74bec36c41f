"""Links in messages that can be followed once: made, put into a message, used (ADR 0061)."""

import math
from datetime import timedelta

from generated.profiling.problems import LinkInvalid, TooManyAttempts
from impl.common.recomputed_tokens import hash_of
from impl.profiling.domain.link import MOST, Link, Purpose
from impl.profiling.repositories import links
from impl.profiling.security.link_tokens import LinkTokens
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


class Links:
    """The links. `load` must have read the secret of their tokens first."""

    def __init__(self) -> None:
        self._tokens = LinkTokens()

    def load(self, tx: Transaction) -> None:
        """Reads the secret, at every start. The first start generates it."""
        self._tokens.load(tx)

    def create(self, tx: Transaction, purpose: Purpose, user_id: str, *, email: str | None = None, valid_for: timedelta) -> str:
        """Makes a link for a person and returns its id. `email` is where the message goes: following the link proves it."""
        link = Link(
            link_id=new_id("lnk"),
            purpose=purpose,
            user_id=user_id,
            email=email,
            created_at=tx.now,
            expires_at=tx.now + valid_for,
        )
        links.add(tx, link, self._tokens.token_hash(link.link_id))
        return link.link_id

    def token(self, link_id: str) -> str:
        """Returns the token of a link: for the message alone, at the moment when it is sent."""
        return self._tokens.token(link_id)

    def find(self, tx: Transaction, link_id: str) -> Link | None:
        """Returns a link that can still be followed; None when it was used, ended or has expired."""
        return links.find(tx, link_id)

    def check(self, tx: Transaction, purpose: Purpose, token: str) -> Link:
        """Returns the link of a token without using it, before work that costs much. Raises LinkInvalid, as `use` does."""
        return _known(links.find_by_token(tx, purpose, hash_of(token)))

    def use(self, tx: Transaction, purpose: Purpose, token: str) -> Link:
        """Returns the link of a token and deletes it. Raises LinkInvalid for one that is unknown, used, ended or expired."""
        return _known(links.take(tx, purpose, hash_of(token)))

    def end_all(self, tx: Transaction, user_id: str, purpose: Purpose) -> None:
        """Ends a person's links of one purpose."""
        links.remove_all(tx, user_id, purpose)

    def refuse_too_many(self, tx: Transaction, user_id: str, purpose: Purpose) -> None:
        """Raises TooManyAttempts while a person was sent so many links of one purpose that there is no other one."""
        if wait := self.wait(tx, user_id, purpose):
            raise TooManyAttempts(retry_after=math.ceil(wait.total_seconds()))

    def wait(self, tx: Transaction, user_id: str, purpose: Purpose) -> timedelta:
        """Returns how long a person who was sent too many links of one purpose waits for the next one, at most a day; usually zero."""
        open_ones = links.list_of(tx, user_id, purpose)
        return max(open_ones[-MOST].counts_until() - tx.now, timedelta()) if len(open_ones) >= MOST else timedelta()


def _known(link: Link | None) -> Link:
    if link is None:
        raise LinkInvalid
    return link
