"""The settings of PAYING."""

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True, rename=str.upper):
    """Nothing beyond what every service needs. Staff choose the simulation, and CHECKOUT sets the payment methods."""
