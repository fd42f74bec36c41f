"""The repository of credentials: who signs in with which e-mail and password. Customers and staff never share an e-mail."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from generated.profiling.problems import EmailTaken
from impl.common.emails import key_of
from impl.profiling.tables import credentials as table
from infra.runtime.store.transaction import Transaction

_BY_EMAIL = select(table).where(table.c.email_key == bindparam("email_key"))
_OF_PERSON = select(table).where(table.c.user_id == bindparam("user_id"))


NO_PASSWORD = ""
"""In place of a hash, of a person who was invited: the e-mail is taken, and no password is right."""


@dataclass(frozen=True, kw_only=True)
class Credentials:
    user_id: str
    password_hash: str


def find(tx: Transaction, email: str) -> Credentials | None:
    """Returns the credentials of an e-mail, in any spelling, or None."""
    row = tx.one(_BY_EMAIL, {"email_key": key_of(email)})
    return None if row is None else Credentials(user_id=row.user_id, password_hash=row.password_hash)


def find_of(tx: Transaction, user_id: str) -> Credentials | None:
    """Returns a person's credentials, or None."""
    row = tx.one(_OF_PERSON, {"user_id": user_id})
    return None if row is None else Credentials(user_id=row.user_id, password_hash=row.password_hash)


def lock(tx: Transaction, proven: Credentials) -> bool:
    """Returns whether these are still the person's credentials, which nobody then changes until the end of the transaction.

    A password is checked outside of any transaction, and may have been changed since.
    """
    row = next(iter(tx.lock(_OF_PERSON, {"user_id": proven.user_id})), None)
    return row is not None and row.password_hash == proven.password_hash


def add(tx: Transaction, email: str, user_id: str, password_hash: str) -> None:
    """Gives the e-mail to the person. Raises EmailTaken."""
    if not tx.insert_if_absent(table, email_key=key_of(email), user_id=user_id, password_hash=password_hash):
        raise EmailTaken


def set_password(tx: Transaction, user_id: str, password_hash: str) -> None:
    """Gives the person another password."""
    tx.execute(table.update().where(table.c.user_id == user_id), {"password_hash": password_hash})


def set_email(tx: Transaction, known: Credentials, email: str) -> None:
    """Lets the person sign in with another e-mail in place of the one so far. Raises EmailTaken."""
    remove(tx, known.user_id)
    add(tx, email, known.user_id, known.password_hash)


def remove(tx: Transaction, user_id: str) -> None:
    """Removes the credentials: the person can no longer sign in."""
    tx.execute(table.delete().where(table.c.user_id == user_id))
