"""The fees of 1,000 random carts, all over the zones, are those of a table that was written by hand for this test alone."""

import random
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import pytest

from generated.shipping import problems
from generated.shipping.client import ShippingClient
from impl.shipping.tables import relay_points
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.desk import simulate
from tests.service.shipping.support import quote
from tests.support.service import Serving, serving

CARTS = 1_000
FEES: Mapping[str, Mapping[str, str]] = {
    "FRANCE": {
        "STANDARD_HOME": "500:495 2000:695 5000:995 30000:1490",
        "EXPRESS_HOME": "2000:1290 5000:1690 30000:2990",
        "RELAY_POINT": "500:390 2000:490 5000:790 20000:1290",
        "EXPRESS_RELAY_POINT": "2000:890 5000:1190 20000:1890",
    },
    "CORSICA": {
        "STANDARD_HOME": "500:695 2000:995 5000:1490 30000:2490",
        "RELAY_POINT": "500:490 2000:690 5000:990 20000:1690",
    },
    "FRENCH_OVERSEAS": {"OVERSEAS_HOME": "500:1290 2000:1990 5000:3490 30000:11990"},
    "BENELUX": {
        "STANDARD_HOME": "500:890 2000:1190 5000:1590 30000:2990",
        "ECONOMY_HOME": "500:690 2000:890 5000:1290",
        "EXPRESS_HOME": "2000:1990 5000:2690 30000:4990",
        "RELAY_POINT": "500:590 2000:790 5000:1190 20000:1990",
    },
    "GERMANY_AUSTRIA": {
        "STANDARD_HOME": "500:890 2000:1190 5000:1590 30000:2990",
        "ECONOMY_HOME": "500:690 2000:890 5000:1290",
        "EXPRESS_HOME": "2000:1990 5000:2690 30000:4990",
    },
    "IBERIA": {
        "STANDARD_HOME": "500:1090 2000:1490 5000:1990 30000:3990",
        "ECONOMY_HOME": "500:790 2000:1090 5000:1490",
        "RELAY_POINT": "500:590 2000:790 5000:1190 20000:1990",
    },
    "ITALY": {
        "STANDARD_HOME": "500:1090 2000:1490 5000:1990 30000:3990",
        "ECONOMY_HOME": "500:790 2000:1090 5000:1490",
    },
    "IRELAND": {
        "STANDARD_HOME": "500:1090 2000:1490 5000:1990 30000:3990",
        "ECONOMY_HOME": "500:790 2000:1090 5000:1490",
    },
    "": {},
}
"""By zone and method: grams and cents. The last one has what no zone holds."""
SHOP = {"STANDARD": 6000, "PREMIUM": 3000, "VIP": 0}
FREE_FROM: Mapping[str, Mapping[str, int]] = {
    "STANDARD_HOME": SHOP,
    "ECONOMY_HOME": SHOP,
    "RELAY_POINT": SHOP,
    "EXPRESS_HOME": {"STANDARD": 20000, "PREMIUM": 20000, "VIP": 10000},
    "EXPRESS_RELAY_POINT": {"STANDARD": 15000, "PREMIUM": 15000, "VIP": 7500},
    "OVERSEAS_HOME": {},
}
PLACES: Mapping[str, Sequence[tuple[str, str]]] = {
    "FRANCE": [
        ("FR", "75011"),
        ("FR", "01000"),
        ("FR", "19100"),
        ("FR", "21 000"),
        ("FR", "95880"),
        ("FR", "98000"),
        ("FR", "98020"),
    ],
    "CORSICA": [("FR", "20000"), ("FR", "20 137"), ("FR", "20620")],
    "FRENCH_OVERSEAS": [("FR", f"97{tail}") for tail in ("110", "133", "150", "200", "300", "490", "500", "600", "700", "800")],
    "BENELUX": [("BE", "1000"), ("BE", "9992"), ("LU", "1009"), ("NL", "1012 AB"), ("NL", "9999ZZ")],
    "GERMANY_AUSTRIA": [("DE", "10115"), ("DE", "01067"), ("DE", "78267"), ("DE", "99998"), ("AT", "1010"), ("AT", "6690")],
    "IBERIA": [("ES", "28001"), ("ES", "07001"), ("ES", "50001"), ("PT", "1100-148"), ("PT", "8900-000")],
    "ITALY": [("IT", "00184"), ("IT", "23040"), ("IT", "98168")],
    "IRELAND": [("IE", "D02 X285"), ("IE", "A65F4E2")],
    "": [
        *(("FR", code) for code in ("96000", "97900", "98413", "98600", "98714", "98799", "98800", "00100")),
        *(("ES", code) for code in ("35001", "38001", "51001", "52006")),
        *(("PT", code) for code in ("9000-042", "9500-150")),
        *(("DE", code) for code in ("78266", "27498", "87491", "87568")),
        *(("IT", code) for code in ("23041", "22061", "47890", "00120")),
        *(("AT", code) for code in ("6691", "6992")),
    ],
}
TIERS = ("STANDARD", "PREMIUM", "VIP")


def tiers(zone: str, method: str) -> list[tuple[int, int]]:
    return [(int(grams), int(cents)) for grams, cents in (each.split(":") for each in FEES[zone][method].split())]


def expected(zone: str, weight: int, items_total: int, tier: str) -> dict[str, int]:
    """Returns the fees of all methods that go to the zone with that weight."""
    fees = {}
    for method in FEES[zone]:
        for grams, cents in tiers(zone, method):
            if weight <= grams:
                free_from = FREE_FROM[method].get(tier)
                fees[method] = 0 if free_from is not None and items_total >= free_from else cents
                break
    return fees


@pytest.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    """SHIPPING as its first start makes it, with relay points of Point Voisin in every mainland, in Corsica and in Monaco."""
    territories = ("FR", "FR-20R", "MC", "BE", "DE", "ES", "IT", "LU", "NL", "PT", "AT", "IE")

    def open_points(tx: Transaction) -> None:
        tx.insert(relay_points, *(_point(territory, tx) for territory in territories))

    async with serving("shipping", folder=tmp_path_factory.mktemp("fees")) as services:
        await services["shipping"].store.command(open_points)
        yield services["shipping"]


def _point(territory: str, tx: Transaction) -> dict[str, Any]:
    return {
        "relay_point_id": new_id("rly"),
        "carrier_code": "POINT_VOISIN",
        "reference": territory,
        "name": "Épicerie",
        "line1": "1 place du Marché",
        "line2": None,
        "postal_code": "1000",
        "city": "Ville",
        "country": "FR" if territory == "MC" else territory[:2],
        "territory": territory,
        "latitude": 0,
        "longitude": 0,
        "hours": [],
        "status": "OPEN",
        "search_key": "",
        "version": 1,
        "created_at": tx.now,
        "updated_at": tx.now,
    }


async def test_the_fees_of_a_thousand_carts_are_those_of_the_table(house: Serving) -> None:
    draw, anybody = random.Random(1_000), house.client(ShippingClient)
    outcomes: dict[str, int] = dict.fromkeys([*FEES, "too heavy", "free"], 0)
    for _ in range(CARTS):
        zone = draw.choice(list(PLACES))
        country, postal_code = draw.choice(PLACES[zone])
        limits = sorted({grams for method in FEES[zone] for grams, _ in tiers(zone, method)}) or [500]
        weight = max(
            draw.choice([draw.randint(0, 32_000), draw.randint(0, 6_000), draw.choice(limits) + draw.randint(-1, 1)]), 0
        )
        items_total, tier = draw.choice([0, 2999, 3000, 5999, 6000, 7500, 10000, 15000, 19999, 20000]), draw.choice(TIERS)
        pieces = draw.randint(1, 4)
        lines = [{"sku": "MUG-BLUE-01", "quantity": pieces, "weight": weight // pieces}]
        if weight % pieces:
            lines.append({"sku": "TEA-01", "quantity": 1, "weight": weight % pieces})
        asked = {
            "country": country,
            "postal_code": postal_code,
            "lines": lines,
            "items_total": {"amount": items_total, "currency": "EUR"},
            "tier": tier,
        }
        wanted = expected(zone, weight, items_total, tier)
        try:
            fees = {code: option.fee.amount for code, option in (await quote(anybody, **asked)).items()}
        except problems.AddressNotServed:
            fees = {} if not zone else {"not served": 0}
        except problems.WeightLimit as refusal:
            most = max((tiers(zone, method)[-1][0] for method in FEES[zone]), default=0)
            fees = {} if refusal.members == {"max": most} and weight > most else {"too heavy": 0}
            outcomes["too heavy"] += 1
        assert fees == wanted, asked
        assert list(fees.values()) == sorted(fees.values())
        outcomes[zone] += 1
        outcomes["free"] += 0 in fees.values()
    assert min(outcomes.values()) > 10, outcomes


async def test_every_place_of_the_table_is_in_its_zone(house: Serving) -> None:
    staff = house.as_staff(ShippingClient, "shipping:read")
    for zone, places in PLACES.items():
        for country, postal_code in places:
            found = await simulate(staff, country=country, postal_code=postal_code)
            assert (found.zone_code or "") == zone, (country, postal_code)
            offered = {each.shipping_method_code for each in found.options}
            assert offered == FEES[zone].keys(), (country, postal_code)
