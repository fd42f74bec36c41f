"""The settings of CATALOGING."""

from infra.runtime import settings
from infra.runtime.settings import AtLeastZero, Pause


class Settings(settings.Settings, frozen=True, kw_only=True):
    cache_bytes: AtLeastZero = 32 << 20
    """How much the cache of answers may hold."""
    cache_seconds: Pause = 2.0
    """How old a kept answer may be where replicas share one database; a process alone with its database forgets exactly."""
