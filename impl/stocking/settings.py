"""The settings of STOCKING."""

from infra.runtime.settings import Pause
from infra.runtime.settings import Settings as RuntimeSettings


class Settings(RuntimeSettings, frozen=True, kw_only=True):
    """Business values come from the STOCK settings of ADMINISTERING. A value that is set here overrides them."""

    reservation_seconds: Pause | None = None
    """How long a hold lasts while its order is not seen; None: the STOCK settings decide."""
