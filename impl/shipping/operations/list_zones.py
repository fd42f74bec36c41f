"""List the zones, and what they cover of the countries that the shop delivers to."""

from typing import get_args

from generated.shipping import models
from generated.shipping.operations import ListZonesOk, ListZonesRequest
from impl.kernel.addresses import Country
from impl.shipping.answers import coverage_answer, zone_answer
from impl.shipping.domain.zones import coverage
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from infra.runtime.store.transaction import Transaction

_COUNTRIES: tuple[Country, ...] = get_args(Country)


def list_zones(tx: Transaction, request: ListZonesRequest) -> ListZonesOk:
    found, offered, terms = zones.list_zones(tx), methods.list_methods(tx), delivery_terms(tx)
    held = coverage(found, [country for country in _COUNTRIES if terms.serves(country)])
    body = models.ShippingZoneList(
        items=[zone_answer(zone, offered) for zone in found], coverage=[coverage_answer(each) for each in held]
    )
    return ListZonesOk(body=body)
