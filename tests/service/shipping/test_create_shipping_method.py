"""Create a shipping method."""

from typing import Any

import pytest
from msgspec import to_builtins

from generated.events.shipping import ShippingMethodChanged
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.repositories import methods
from infra.runtime.ids import new_id
from tests.service.shipping.desk import new_code, new_method, new_place, new_zone, place_of, rate
from tests.service.shipping.support import quote
from tests.support.service import Serving

OWN = {
    "handling_days": 0,
    "cut_off_hour": 9,
    "free_delivery": {
        "free_from": {"amount": 9000, "currency": "EUR"},
        "tier_free_from": [{"tier": "VIP", "free_from": {"amount": 100, "currency": "EUR"}}],
    },
}


async def test_a_method_is_offered_where_it_has_a_fee(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    place = new_place()
    zone = await new_zone(staff, areas=place_of(place))
    made = await new_method(staff, rate(zone, 4990), name="Par bateau", name_en="By ship")
    assert (made.version, made.active, made.delivers_to) == (1, True, "HOME")
    [option] = (await quote(anybody, postal_code=place)).values()
    assert (option.shipping_method_code, option.fee.amount) == (made.shipping_method_code, 4990)
    assert (option.name, option.name_en, option.delivers_to) == ("Par bateau", "By ship", "HOME")
    assert made in (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    key = f"method:{made.shipping_method_code}"
    [told] = [each for each in await shipping.emitted_of(ShippingMethodChanged) if each.terms_key == key]
    assert (told.method.version, told.method.name_en) == (1, "By ship")
    assert [each.zone_code for each in told.method.rates] == [zone.zone_code]


async def test_what_it_has_otherwise_than_the_shop_counts(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    place = new_place()
    made = await new_method(staff, rate(await new_zone(staff, areas=place_of(place))), own_terms=OWN)
    assert to_builtins(made.own_terms) == OWN
    assert (made.free_from, [each.tier for each in made.tier_free_from]) == (models.Price(amount=9000, currency="EUR"), ["VIP"])
    [full] = (await quote(anybody, postal_code=place, items_total={"amount": 8999, "currency": "EUR"})).values()
    [free] = (await quote(anybody, postal_code=place, items_total={"amount": 100, "currency": "EUR"}, tier="VIP")).values()
    assert (full.fee.amount, free.fee.amount) == (990, 0)
    [told] = [
        each.method
        for each in await shipping.emitted_of(ShippingMethodChanged)
        if each.method.shipping_method_code == made.shipping_method_code
    ]
    assert (told.own_terms.handling_days, told.own_terms.cut_off_hour) == (0, 9)
    assert told.own_terms.free_delivery.free_from.amount == 9000


async def test_without_terms_of_its_own_it_follows_the_shop(staff: ShippingClient) -> None:
    made = await new_method(staff)
    standard = await new_method(staff, own_terms={})
    assert made.own_terms == standard.own_terms
    assert (made.free_from, made.rates) == (models.Price(amount=6000, currency="EUR"), [])


async def test_a_tier_is_named_once(staff: ShippingClient) -> None:
    thresholds = [
        {"tier": tier, "free_from": {"amount": amount, "currency": "EUR"}}
        for tier, amount in (("PREMIUM", 400), ("VIP", 500), ("VIP", 300))
    ]
    with pytest.raises(problems.TierTwice) as refusal:
        await new_method(staff, own_terms={"free_delivery": {"tier_free_from": thresholds}})
    assert refusal.value.members == {"tier": "VIP"}
    made = await new_method(staff, own_terms={"free_delivery": {"tier_free_from": thresholds[:2]}})
    assert {each.tier: each.free_from.amount for each in made.tier_free_from} == {"PREMIUM": 400, "VIP": 500}


async def test_a_code_belongs_to_one_method(staff: ShippingClient) -> None:
    made = await new_method(staff)
    with pytest.raises(problems.ShippingMethodCodeTaken) as refusal:
        await new_method(staff, shipping_method_code=made.shipping_method_code)
    assert refusal.value.members == {"shipping_method_code": made.shipping_method_code}


def _tiers(*weights: int) -> list[dict[str, Any]]:
    return [{"up_to": weight, "fee": {"amount": 990, "currency": "EUR"}} for weight in weights]


@pytest.mark.parametrize(
    ("rates", "changes", "problem", "members"),
    [
        ([], {"carrier_code": "NOBODY"}, problems.CarrierUnknown, {"carrier_code": "NOBODY"}),
        ([rate("NOWHERE")], {}, problems.ZoneUnknown, {"zone_code": "NOWHERE"}),
        ([rate("FRANCE"), rate("ITALY"), rate("FRANCE")], {}, problems.ZoneTwice, {"zone_code": "FRANCE"}),
        ([rate("ITALY", weight_tiers=_tiers(500, 400))], {}, problems.WeightTiersUnordered, {"zone_code": "ITALY"}),
        ([rate("ITALY", weight_tiers=_tiers(500, 500))], {}, problems.WeightTiersUnordered, {"zone_code": "ITALY"}),
        ([rate("ITALY", min_days=4, max_days=3)], {}, problems.DaysUnordered, {"zone_code": "ITALY"}),
    ],
)
async def test_what_contradicts_itself_or_names_nothing_is_refused(
    staff: ShippingClient, rates: list[dict[str, Any]], changes: dict[str, Any], problem: Any, members: dict[str, Any]
) -> None:
    code = new_code("METHOD")
    with pytest.raises(problem) as refusal:
        await new_method(staff, *rates, shipping_method_code=code, **changes)
    assert refusal.value.members == members
    listed = (await staff.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    assert code not in {each.shipping_method_code for each in listed}


async def test_the_same_key_makes_one_method(staff: ShippingClient) -> None:
    draft = models.ShippingMethodDraft(
        shipping_method_code=new_code("METHOD"), carrier_code="ECLAIR", name="Un", delivers_to="RELAY_POINT", rates=[]
    )
    request = operations.CreateShippingMethodRequest(idempotency_key=new_id("key"), body=draft)
    first, second = await staff.create_shipping_method(request), await staff.create_shipping_method(request)
    assert (first.body, first.body.delivers_to) == (second.body, "RELAY_POINT")


async def test_there_are_not_too_many_methods(staff: ShippingClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(methods, "MOST_METHODS", 6)
    with pytest.raises(problems.ShippingMethodLimit) as refusal:
        await new_method(staff)
    assert refusal.value.members == {"max": 6}
