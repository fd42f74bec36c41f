"""The shop's settings that messages and sign-ins follow."""

from dataclasses import dataclass

from impl.common.shop_settings import SettingGroup
from impl.profiling.domain.shop import Seller, Store, Terms
from impl.profiling.tables import shop_settings


@dataclass(frozen=True, kw_only=True)
class SecurityRules:
    """How staff must sign in."""

    owners_need_second_factor: bool = False


STORE: SettingGroup[Store | None] = SettingGroup(table=shop_settings, name="STORE", kind=Store, default=None)
"""The shop's name and contact. Nothing is sent before they are known."""
SELLER: SettingGroup[Seller | None] = SettingGroup(table=shop_settings, name="SELLER", kind=Seller, default=None)
CHECKOUT: SettingGroup[Terms] = SettingGroup(table=shop_settings, name="CHECKOUT", kind=Terms, default=Terms())
SECURITY = SettingGroup(table=shop_settings, name="SECURITY", kind=SecurityRules, default=SecurityRules())
