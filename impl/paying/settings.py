"""The settings of PAYING."""

from infra.runtime import settings


class Settings(settings.Settings, frozen=True, kw_only=True, rename=str.upper):
    """Nothing beyond what every service needs: what the payment answers is chosen by staff, the ways to pay by CHECKOUT."""
