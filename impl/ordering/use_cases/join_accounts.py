"""Guest orders join the account that confirmed their e-mail address (ADR 0063)."""

from hashlib import sha256

from impl.ordering.job_types import JoinGuestOrders
from infra.runtime.store.transaction import Transaction


def let_join(tx: Transaction, *email_keys: str | None) -> None:
    """Has it looked at who owns these addresses, after this transaction, and lets their guest orders join.

    It comes before customers and orders are locked, as in the job itself: else the two would block each other.
    """
    for email_key in sorted({key for key in email_keys if key}):
        tx.schedule(JoinGuestOrders(address=sha256(email_key.encode()).hexdigest(), email_key=email_key))
