"""The settings of CARTING."""

from infra.runtime import settings
from infra.runtime.settings import Count, Pause, Seconds


class Settings(settings.Settings, frozen=True, kw_only=True):
    cart_days: Count = 30
    """Days after which an unused guest's cart expires, until the CHECKOUT settings arrive."""
    expired_cart_days: Count = 30
    """Days that an expired cart is stored."""
    ended_cart_days: Count = 180
    """Days that a cart is stored after it was ordered, or went into another: until then its order may end and give it back."""
    expiry_seconds: Seconds = 3600.0
    """How often the job looks for expired carts. A read of a cart notices it at once."""
    pricing_seconds: Pause = 2.0
    """The maximum age of cached rules where replicas share one database. A single process keeps its cache exact."""
