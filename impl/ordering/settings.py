"""The settings of ORDERING."""

from infra.runtime.settings import Count, Pause, Seconds
from infra.runtime.settings import Settings as RuntimeSettings


class Settings(RuntimeSettings, frozen=True, kw_only=True):
    """Business values come from the CHECKOUT settings of ADMINISTERING; what is set here wins over them."""

    payment_seconds: Pause | None = None
    """How long an order waits for its payment; None: as the CHECKOUT settings say."""
    completion_seconds: Pause | None = None
    """How long after its delivery an order is complete; None: when goods cannot be sent back any more."""
    step_seconds: Seconds = 300
    """How long a process waits for a service before it is stuck."""
    delivery_days: Count = 30
    """How many days a parcel may be on its way without a word before its order's process is stuck."""
    stuck_check_seconds: Seconds = 5
    """How often stuck processes are looked for."""
