"""Who signs in with what: credentials, and the person behind them, customer or staff."""

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any, Self

from sqlalchemy import bindparam, select

from generated.profiling.problems import EmailTaken
from impl.common.emails import key_of
from impl.profiling import customers, staff_members, tables
from impl.profiling.domain.back_off import SignInFailures
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from infra.runtime.store.transaction import Transaction

_CREDENTIALS = select(tables.credentials).where(tables.credentials.c.email_key == bindparam("email_key"))
_FAILURES = select(
    tables.sign_in_failures.c.failures, tables.sign_in_failures.c.blocked_until, tables.sign_in_failures.c.forget_at
)


@dataclass(frozen=True, kw_only=True)
class Credentials:
    user_id: str
    password_hash: str


def credentials_of(tx: Transaction, email: str) -> Credentials | None:
    row: Any = tx.connection.execute(_CREDENTIALS, {"email_key": key_of(email)}).first()
    return None if row is None else Credentials(user_id=row.user_id, password_hash=row.password_hash)


def take_email(tx: Transaction, email: str, user_id: str, password_hash: str) -> None:
    """Makes the e-mail the person's own. Raises EmailTaken."""
    if not tx.insert_if_absent(tables.credentials, email_key=key_of(email), user_id=user_id, password_hash=password_hash):
        raise EmailTaken


def forget_credentials(tx: Transaction, user_id: str) -> None:
    tx.execute(tables.credentials.delete().where(tables.credentials.c.user_id == user_id))


def person(tx: Transaction, user_id: str) -> Customer | StaffMember | None:
    """The customer or member of staff."""
    return customers.find(tx, user_id) if user_id.startswith("cus_") else staff_members.find(tx, user_id)


def lock_person(tx: Transaction, user_id: str) -> Customer | StaffMember | None:
    """As `person`, held until the end of the transaction."""
    return customers.lock(tx, user_id) if user_id.startswith("cus_") else staff_members.lock(tx, user_id)


class FailureKey(bytes):
    """Whose wrong passwords are counted together. Hashed, because strangers' addresses are none of ours to keep."""

    __slots__ = ()

    @classmethod
    def pair(cls, email: str, client: str) -> Self:
        """Those of one client with one e-mail, whether anybody has it or not."""
        return cls(sha256(f"{key_of(email)} {client}".encode()).digest())

    @classmethod
    def client(cls, client: str) -> Self:
        """Those of one client with whatever e-mail."""
        return cls(sha256(f" {client}".encode()).digest())


def failures_of(tx: Transaction, key: FailureKey) -> SignInFailures:
    """What was counted."""
    row = tx.one(_FAILURES.where(tables.sign_in_failures.c.email_hash == bytes(key)))
    return _none(tx) if row is None else SignInFailures(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def lock_failures(tx: Transaction, key: FailureKey) -> SignInFailures:
    """As `failures_of`, held until the end of the transaction: guesses sent side by side are counted one by one."""
    tx.insert_if_absent(tables.sign_in_failures, email_hash=bytes(key), **asdict(_none(tx)))
    [row] = tx.lock(_FAILURES.where(tables.sign_in_failures.c.email_hash == bytes(key)))
    return SignInFailures(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def save_failures(tx: Transaction, key: FailureKey, failures: SignInFailures) -> None:
    table = tables.sign_in_failures
    tx.execute(table.update().where(table.c.email_hash == bytes(key)), asdict(failures))


def forget_failures(tx: Transaction, key: FailureKey) -> None:
    tx.execute(tables.sign_in_failures.delete().where(tables.sign_in_failures.c.email_hash == bytes(key)))


def _none(tx: Transaction) -> SignInFailures:
    return SignInFailures(failures=0, blocked_until=tx.now, forget_at=tx.now)
