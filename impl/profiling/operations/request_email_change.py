"""Ask to change my e-mail address."""

from dataclasses import dataclass

from generated.profiling.operations import RequestEmailChangeAccepted, RequestEmailChangeRequest
from impl.common import emails
from impl.profiling.domain.link import EMAIL_CHANGE
from impl.profiling.job_types import SendEmailChange
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.password_proof import PasswordProof
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RequestEmailChange:
    store: Store
    proof: PasswordProof
    links: Links

    async def __call__(self, request: RequestEmailChangeRequest) -> RequestEmailChangeAccepted:
        await self.proof.of(request.caller.subject, request.body.password)
        return await self.store.command(lambda tx: self.schedule(tx, request))

    def schedule(self, tx: Transaction, request: RequestEmailChangeRequest) -> RequestEmailChangeAccepted:
        """Whatever the address, it takes the same steps: whether another account has it is looked up by the job."""
        self.links.refuse_too_many(tx, request.caller.subject, EMAIL_CHANGE)
        tx.schedule(SendEmailChange(user_id=request.caller.subject, email=emails.kept(request.body.email)))
        return RequestEmailChangeAccepted()
