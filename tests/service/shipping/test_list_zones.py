"""List the zones and what they cover."""

from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from impl.shipping.projections.shop_settings import STORE
from impl.shipping.tables import shop_settings
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.desk import new_zone, place_of
from tests.support.service import Serving

FIRST = ["BENELUX", "CORSICA", "FRANCE", "FRENCH_OVERSEAS", "GERMANY_AUSTRIA", "IBERIA", "IRELAND", "ITALY"]


async def test_zones_are_listed_by_code_with_their_methods_and_territories(staff: ShippingClient) -> None:
    found = (await staff.list_zones(operations.ListZonesRequest())).body.items
    codes = [zone.zone_code for zone in found]
    assert codes == sorted(codes)
    assert set(FIRST) <= set(codes)
    [corsica] = [zone for zone in found if zone.zone_code == "CORSICA"]
    assert corsica.places == [models.ZonePlace(territory="FR-20R", taxed=True)]
    assert "STANDARD_HOME" in corsica.method_codes
    [overseas] = [zone for zone in found if zone.zone_code == "FRENCH_OVERSEAS"]
    assert not any(place.taxed for place in overseas.places)


async def test_the_coverage_says_what_is_left_out(staff: ShippingClient) -> None:
    zone = await new_zone(staff, areas=place_of("52001", country="ES"))
    found = (await staff.list_zones(operations.ListZonesRequest())).body.coverage
    held = {(each.country, each.territory): each for each in found}
    assert [each.country for each in found if each.country == each.territory] == list(
        dict.fromkeys(each.country for each in found)
    )
    assert (held["FR", "FR"].extent, held["FR", "FR"].zone_codes) == ("WHOLE", ["FRANCE"])
    assert (held["FR", "FR-974"].extent, held["FR", "FR-974"].taxed) == ("WHOLE", False)
    assert (held["ES", "ES-CN"].extent, held["ES", "ES-CN"].zone_codes) == ("NONE", [])
    assert held["ES", "ES-ML"].extent == "PART"
    assert zone.zone_code in held["ES", "ES-ML"].zone_codes
    assert (held["DE", "AT-JUN"].extent, held["AT", "AT-JUN"].taxed) == ("NONE", True)


async def test_only_the_countries_of_delivery_are_covered(shipping: Serving, staff: ShippingClient) -> None:
    def only_benelux(tx: Transaction) -> None:
        STORE.keep(tx, 1, {"countries": ["BE", "LU", "NL"]})

    def as_before(tx: Transaction) -> None:
        tx.execute(shop_settings.delete().where(shop_settings.c.setting_group == "STORE"))

    await shipping.store.command(only_benelux)
    try:
        found = (await staff.list_zones(operations.ListZonesRequest())).body
    finally:
        await shipping.store.command(as_before)
    assert {each.country for each in found.coverage} == {"BE", "LU", "NL"}
    assert set(FIRST) <= {zone.zone_code for zone in found.items}
