"""The settings of SHIPPING."""

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True):
    """Nothing of its own: sender, cut-off hour and free delivery come from the settings of ADMINISTERING."""
