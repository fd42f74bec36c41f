"""The settings of ORDERING."""

from infra.runtime.settings import Count, Pause, Seconds
from infra.runtime.settings import Settings as RuntimeSettings


class Settings(RuntimeSettings, frozen=True, kw_only=True):
    """Business values come from the CHECKOUT settings of ADMINISTERING. A value that is set here overrides them."""

    payment_seconds: Pause | None = None
    """How long an order waits for its payment; None: the CHECKOUT settings decide."""
    completion_seconds: Pause | None = None
    """How long after its delivery an order is complete; None: when its goods can no longer be returned."""
    step_seconds: Seconds = 300
    """How long a process waits for a service before it is stuck."""
    delivery_days: Count = 30
    """How many days a parcel may be on its way without a report before the process of its order is stuck."""
    orders_kept_years: Count = 5
    """Years after which the buyer is taken out of an order: nobody can claim anything of it any more (Code civil, article 2224)."""
    stuck_check_seconds: Seconds = 5
    """How often stuck processes are looked for."""
