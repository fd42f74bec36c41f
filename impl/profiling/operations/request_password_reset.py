"""Ask for a link to reset a password."""

from generated.profiling.operations import RequestPasswordResetAccepted, RequestPasswordResetRequest
from impl.profiling.job_types import SendPasswordReset
from infra.runtime.store.transaction import Transaction


def request_password_reset(tx: Transaction, request: RequestPasswordResetRequest) -> RequestPasswordResetAccepted:
    """Whoever asks, it takes the same steps: whether an account has the e-mail is looked up by the job."""
    tx.schedule(SendPasswordReset(email=request.body.email))
    return RequestPasswordResetAccepted()
