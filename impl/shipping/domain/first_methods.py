"""What the first start offers: three invented carriers, eight zones, six methods with their fees.

It is written where it is missing. What staff changed stays, and a zone that they deleted stays away.
"""

from datetime import datetime

from impl.kernel.addresses import Country
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.methods import FreeDelivery, Method, OwnTerms, Rate, WeightTier
from impl.shipping.domain.zones import Area, CodeRange, Zone

CARRIER_VERSION, METHOD_VERSION = 2, 3
"""What a store has in an earlier version is of an earlier release, in which staff could change nothing: it is replaced."""
_NEAR = ("BENELUX", "GERMANY_AUSTRIA")
_FAR = ("IBERIA", "ITALY", "IRELAND")


def carriers(now: datetime) -> list[Carrier]:
    """Returns the carriers. Only the express carrier delivers on public holidays."""
    return [
        _carrier("HIRONDELLE", "Hirondelle", now),
        _carrier("POINT_VOISIN", "Point Voisin", now),
        _carrier("ECLAIR", "Éclair Express", now, closed_on_holidays=False),
    ]


def zones(now: datetime) -> list[Zone]:
    """Returns the zones. What none of them holds (Canaries, Azores, Büsingen…) is not served."""
    return [
        _zone("FRANCE", "France et Monaco", now, *_mainlands("FR"), _codes("FR", ("980", "980"))),
        _zone("CORSICA", "Corse", now, _codes("FR", ("20", "20"))),
        _zone("FRENCH_OVERSEAS", "Outre-mer", now, _codes("FR", ("971", "978"))),
        _zone("BENELUX", "Benelux", now, *_mainlands("BE", "LU", "NL")),
        _zone("GERMANY_AUSTRIA", "Allemagne et Autriche", now, *_mainlands("DE", "AT")),
        _zone("IBERIA", "Espagne et Portugal", now, *_mainlands("ES", "PT")),
        _zone("ITALY", "Italie", now, *_mainlands("IT")),
        _zone("IRELAND", "Irlande", now, *_mainlands("IE")),
    ]


def methods(now: datetime) -> list[Method]:
    """Returns the methods. Those without terms of their own follow the shop's settings."""
    return [
        Method(
            code="STANDARD_HOME",
            carrier_code="HIRONDELLE",
            name="À domicile",
            name_en="Home delivery",
            rates=(
                *_rates(("FRANCE",), 2, 3, {500: 495, 2000: 695, 5000: 995, 30000: 1490}),
                *_rates(("CORSICA",), 3, 5, {500: 695, 2000: 995, 5000: 1490, 30000: 2490}),
                *_rates(_NEAR, 3, 5, {500: 890, 2000: 1190, 5000: 1590, 30000: 2990}),
                *_rates(_FAR, 4, 7, {500: 1090, 2000: 1490, 5000: 1990, 30000: 3990}),
            ),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="ECONOMY_HOME",
            carrier_code="HIRONDELLE",
            name="Économique à domicile",
            name_en="Economy home delivery",
            rates=(
                *_rates(_NEAR, 6, 9, {500: 690, 2000: 890, 5000: 1290}),
                *_rates(_FAR, 7, 11, {500: 790, 2000: 1090, 5000: 1490}),
            ),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="OVERSEAS_HOME",
            carrier_code="HIRONDELLE",
            name="Outre-mer à domicile",
            name_en="Home delivery overseas",
            rates=_rates(("FRENCH_OVERSEAS",), 6, 12, {500: 1290, 2000: 1990, 5000: 3490, 30000: 11990}),
            own_terms=OwnTerms(free_delivery=FreeDelivery()),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="RELAY_POINT",
            carrier_code="POINT_VOISIN",
            name="En point relais",
            name_en="Pick-up point",
            delivers_to="RELAY_POINT",
            rates=(
                *_rates(("FRANCE",), 3, 4, {500: 390, 2000: 490, 5000: 790, 20000: 1290}),
                *_rates(("CORSICA",), 4, 6, {500: 490, 2000: 690, 5000: 990, 20000: 1690}),
                *_rates(("BENELUX", "IBERIA"), 4, 6, {500: 590, 2000: 790, 5000: 1190, 20000: 1990}),
            ),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="EXPRESS_RELAY_POINT",
            carrier_code="POINT_VOISIN",
            name="Express en point relais",
            name_en="Express to a pick-up point",
            delivers_to="RELAY_POINT",
            rates=_rates(("FRANCE",), 1, 2, {2000: 890, 5000: 1190, 20000: 1890}),
            own_terms=OwnTerms(cut_off_hour=11, free_delivery=FreeDelivery(free_from=15000, by_tier={"VIP": 7500})),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
        Method(
            code="EXPRESS_HOME",
            carrier_code="ECLAIR",
            name="Express à domicile",
            name_en="Express home delivery",
            rates=(
                *_rates(("FRANCE",), 1, 1, {2000: 1290, 5000: 1690, 30000: 2990}),
                *_rates(_NEAR, 1, 2, {2000: 1990, 5000: 2690, 30000: 4990}),
            ),
            own_terms=OwnTerms(free_delivery=FreeDelivery(free_from=20000, by_tier={"VIP": 10000})),
            version=METHOD_VERSION,
            created_at=now,
            updated_at=now,
        ),
    ]


def _carrier(code: str, name: str, now: datetime, *, closed_on_holidays: bool = True) -> Carrier:
    site = code.lower().replace("_", "-")
    return Carrier(
        code=code,
        name=name,
        tracking_url_template=f"https://suivi.{site}.example/colis/{{tracking_number}}",
        closed_on_holidays=closed_on_holidays,
        version=CARRIER_VERSION,
        created_at=now,
        updated_at=now,
    )


def _zone(code: str, name: str, now: datetime, *areas: Area) -> Zone:
    return Zone(zone_code=code, name=name, areas=areas, created_at=now, updated_at=now)


def _mainlands(*countries: Country) -> list[Area]:
    return [Area(country=country) for country in countries]


def _codes(country: Country, *ranges: tuple[str, str]) -> Area:
    return Area(country=country, postal_codes=tuple(CodeRange(lowest=lowest, highest=highest) for lowest, highest in ranges))


def _rates(zone_codes: tuple[str, ...], min_days: int, max_days: int, fees: dict[int, int]) -> tuple[Rate, ...]:
    tiers = tuple(WeightTier(up_to=up_to, fee=fee) for up_to, fee in fees.items())
    return tuple(Rate(zone_code=each, min_days=min_days, max_days=max_days, weight_tiers=tiers) for each in zone_codes)
