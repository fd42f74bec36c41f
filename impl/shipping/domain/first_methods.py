"""What the first start offers: three invented carriers and their methods.

Raise the methods' `version` with each change here. No one else changes them, so the next start updates the stored ones.
"""

from datetime import datetime

from impl.kernel.addresses import Country
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.methods import FreeDelivery, Method, WeightTier, Zone

_NEAR: tuple[Country, ...] = ("BE", "DE", "LU", "NL")
_FAR: tuple[Country, ...] = ("AT", "ES", "IE", "IT", "PT")
_CORSICA, _MONACO = "FR-20R", "MC"
_VERSION = 2


def carriers(now: datetime) -> list[Carrier]:
    names = {"HIRONDELLE": "Hirondelle", "POINT_VOISIN": "Point Voisin", "ECLAIR": "Éclair Express"}
    return [_carrier(code, name, now) for code, name in names.items()]


def methods(now: datetime) -> list[Method]:
    """Returns the methods. Only the express method has its own threshold; the others follow the shop's settings.

    No relay point can be chosen yet. Until then, a parcel for a relay point would go to the home address.
    """
    return [
        Method(
            code="STANDARD_HOME",
            carrier_code="HIRONDELLE",
            name="À domicile",
            zones=(
                _zone(("FR",), 2, 3, {500: 495, 2000: 695, 5000: 995, 30000: 1490}, territories=(_MONACO,)),
                _zone((), 3, 5, {500: 695, 2000: 995, 5000: 1490, 30000: 2490}, territories=(_CORSICA,)),
                _zone(_NEAR, 3, 5, {500: 890, 2000: 1190, 5000: 1590, 30000: 2990}),
                _zone(_FAR, 4, 7, {500: 1090, 2000: 1490, 5000: 1990, 30000: 3990}),
            ),
            version=_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="RELAY_POINT",
            carrier_code="POINT_VOISIN",
            name="En point relais",
            zones=(
                _zone(("FR",), 3, 4, {500: 390, 2000: 490, 5000: 790, 20000: 1290}),
                _zone(("BE", "ES", "LU", "NL", "PT"), 4, 6, {500: 590, 2000: 790, 5000: 1190, 20000: 1990}),
            ),
            active=False,
            version=_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="EXPRESS_HOME",
            carrier_code="ECLAIR",
            name="Express à domicile",
            zones=(
                _zone(("FR",), 1, 1, {2000: 1290, 5000: 1690, 30000: 2990}, territories=(_MONACO,)),
                _zone(_NEAR, 1, 2, {2000: 1990, 5000: 2690, 30000: 4990}),
            ),
            own_free=FreeDelivery(free_from=20000, by_tier={"VIP": 10000}),
            version=_VERSION,
            created_at=now,
            updated_at=now,
        ),
    ]


def _carrier(code: str, name: str, now: datetime) -> Carrier:
    site = code.lower().replace("_", "-")
    template = f"https://suivi.{site}.example/colis/{{tracking_number}}"
    return Carrier(code=code, name=name, tracking_url_template=template, created_at=now, updated_at=now)


def _zone(
    countries: tuple[Country, ...], min_days: int, max_days: int, fees: dict[int, int], *, territories: tuple[str, ...] = ()
) -> Zone:
    tiers = tuple(WeightTier(up_to=up_to, fee=fee) for up_to, fee in fees.items())
    return Zone(countries=countries, territories=territories, min_days=min_days, max_days=max_days, weight_tiers=tiers)
