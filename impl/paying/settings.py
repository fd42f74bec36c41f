"""The settings of PAYING."""

from infra.runtime import settings
from infra.runtime.settings import Count


class Settings(settings.Settings, frozen=True, kw_only=True, rename=str.upper):
    """Staff choose the simulation, and CHECKOUT sets the payment methods."""

    notes_kept_years: Count = 5
    """Years after which what staff noted on a refund is deleted: by then nobody can claim anything of the order any more."""
