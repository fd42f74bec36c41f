"""What PROFILING writes before the first request: its keys, the rules of the tiers, the first OWNER."""

from dataclasses import dataclass

from impl.common import search
from impl.profiling.domain.roles import OWNER
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.tiers import FIRST_TIERS, TierRules
from impl.profiling.job_types import ForgetOld
from impl.profiling.repositories import credentials, tier_rules
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.security.keyring import Keyring
from impl.profiling.security.news_tokens import NewsTokens
from impl.profiling.security.passwords import Passwords
from impl.profiling.tables import customers
from impl.profiling.use_cases.erasures import repeat_erasures
from impl.profiling.use_cases.links import Links
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FirstStart:
    """Runs at every start, and writes only what is missing."""

    keyring: Keyring
    links: Links
    passwords: Passwords
    news_tokens: NewsTokens
    owner_email: str
    owner_password: str

    def __call__(self, tx: Transaction) -> None:
        self.keyring.load(tx)
        self.links.load(tx)
        self.news_tokens.load(tx)
        search.renew(tx, customers.c.search_key)
        tier_rules.add(tx, TierRules(tiers=FIRST_TIERS, version=1, updated_at=tx.now))
        tier_rules.lock(tx)  # one replica after the other: two that find no member of staff would both add the OWNER
        if self.owner_email and staff_members.is_empty(tx):
            self._add_owner(tx)
        tx.schedule(ForgetOld())
        repeat_erasures(tx)

    def _add_owner(self, tx: Transaction) -> None:
        owner = StaffMember(
            user_id=new_id("stf"),
            email=self.owner_email,
            first_name="First",
            last_name="Owner",
            language="FR",
            role=OWNER,
            created_at=tx.now,
            updated_at=tx.now,
        )
        password_hash = self.passwords.hashed_now(self.owner_password, of=(self.owner_email,))
        credentials.add(tx, owner.email, owner.user_id, password_hash)
        staff_members.add(tx, owner)
