"""The settings of STOCKING."""

from infra.runtime.settings import Pause
from infra.runtime.settings import Settings as RuntimeSettings


class Settings(RuntimeSettings, frozen=True, kw_only=True):
    """Business values come from the STOCK settings of ADMINISTERING; what is set here wins over them."""

    reservation_seconds: Pause | None = None
    """How long a hold lasts whose order is not seen; None: as the STOCK settings say."""
