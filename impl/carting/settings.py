"""The settings of CARTING."""

from infra.runtime import settings
from infra.runtime.settings import Count, Pause, Seconds


class Settings(settings.Settings, frozen=True, kw_only=True):
    cart_days: Count = 30
    """Days after which a guest's cart that nobody touched expires, until the CHECKOUT settings arrive."""
    expired_cart_days: Count = 30
    """Days that an expired cart is kept."""
    expiry_seconds: Seconds = 3600.0
    """How often expired carts are looked for; reading a cart tells at once."""
    pricing_seconds: Pause = 2.0
    """How old kept rules may be where replicas share one database; a process alone with its database forgets exactly."""
