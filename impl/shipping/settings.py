"""What may be set about SHIPPING."""

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True):
    """Nothing of its own: sender, cut-off hour and free delivery come as settings of ADMINISTERING."""
