"""The settings of CATALOGING."""

from infra.runtime import settings
from infra.runtime.settings import AtLeastZero, Pause


class Settings(settings.Settings, frozen=True, kw_only=True):
    cache_bytes: AtLeastZero = 32 << 20
    """The largest size of the response cache."""
    cache_seconds: Pause = 2.0
    """The maximum age of a cached response where replicas share one database. A single process keeps its cache exact."""
