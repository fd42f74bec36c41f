"""The settings of the service ADMINISTERING; those of the shop are its data (repositories/shop_settings.py)."""

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True):
    """Nothing of its own."""
