"""The settings of SHIPPING."""

from infra.runtime import settings
from infra.runtime.settings import Count


class Settings(settings.Settings, frozen=True, kw_only=True):
    """Sender, cut-off hour and free delivery come from the settings of ADMINISTERING."""

    parcels_kept_years: Count = 2
    """Years after which the addresses of parcels are erased: the legal guarantee of conformity is over, and so are claims on carriers."""
