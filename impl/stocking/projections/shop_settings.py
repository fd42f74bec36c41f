"""How stock is held and shown: the STOCK settings of the shop."""

from dataclasses import dataclass

from impl.common.shop_settings import SettingGroup
from impl.stocking.tables import shop_settings


@dataclass(frozen=True, kw_only=True)
class StockSettings:
    reservation_minutes: int = 15
    """How long a hold lasts while its order is not seen."""
    default_reorder_point: int = 5
    availability_cap: int = 20
    """The largest number of pieces that shoppers see."""


STOCK = SettingGroup(table=shop_settings, name="STOCK", kind=StockSettings, default=StockSettings())
