"""The settings of BILLING."""

from infra.runtime import settings
from infra.runtime.settings import Pause


class Settings(settings.Settings, frozen=True, kw_only=True, rename=str.upper):
    seller_wait_seconds: Pause = 2.0
    """How soon a confirmed invoice checks again for the SELLER settings that it needs to become final."""
