"""What the tests of carriers, methods and zones share. Each has codes and addresses of its own: all share one store."""

import itertools
from collections.abc import Sequence
from typing import Any

import msgspec

from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id

_NUMBERS, _PLACES = itertools.count(1), itertools.count(98600)
TEMPLATE = "https://suivi.example/{tracking_number}"


def new_code(kind: str = "NEW") -> str:
    """Returns a code that no other test has."""
    return f"{kind}_{next(_NUMBERS)}"


def new_place() -> str:
    """Returns a postal code of islands in the Pacific, where nothing else is sent, that no other test has."""
    return str(next(_PLACES))


def place_of(*postal_codes: str, country: str = "FR") -> list[dict[str, Any]]:
    """Returns the areas of a zone that holds these codes or what begins with them."""
    return [{"country": country, "postal_codes": [{"from": each, "to": each} for each in postal_codes]}]


async def new_carrier(staff: ShippingClient, **changes: Any) -> models.Carrier:
    plain = {
        "carrier_code": new_code("CARRIER"),
        "name": "Messagerie",
        "tracking_url_template": TEMPLATE,
        "label_formats": ["PDF"],
        **changes,
    }
    body = msgspec.convert(plain, models.CarrierDraft)
    return (await staff.create_carrier(operations.CreateCarrierRequest(idempotency_key=new_id("key"), body=body))).body


async def change_carrier(staff: ShippingClient, carrier: models.Carrier, **changes: Any) -> models.Carrier:
    body = msgspec.convert({"version": carrier.version, **changes}, models.CarrierChange)
    return (await staff.update_carrier(operations.UpdateCarrierRequest(carrier_code=carrier.carrier_code, body=body))).body


async def new_zone(staff: ShippingClient, **changes: Any) -> models.ShippingZone:
    plain = {"zone_code": new_code("ZONE"), "name": "Là-bas", "areas": place_of(new_place()), **changes}
    body = msgspec.convert(plain, models.ShippingZoneDraft)
    return (await staff.create_zone(operations.CreateZoneRequest(idempotency_key=new_id("key"), body=body))).body


def zone_replacement(zone: models.ShippingZone, **changes: Any) -> operations.ReplaceZoneRequest:
    plain = {"version": zone.version, "name": zone.name, "areas": msgspec.to_builtins(zone.areas), **changes}
    return operations.ReplaceZoneRequest(zone_code=zone.zone_code, body=msgspec.convert(plain, models.ShippingZoneReplacement))


async def delete(staff: ShippingClient, zone: models.ShippingZone) -> None:
    await staff.delete_zone(operations.DeleteZoneRequest(zone_code=zone.zone_code))


def rate(zone: models.ShippingZone | str, fee: int = 990, up_to: int = 5000, **changes: Any) -> dict[str, Any]:
    code = zone if isinstance(zone, str) else zone.zone_code
    tiers = [{"up_to": up_to, "fee": {"amount": fee, "currency": "EUR"}}]
    return {"zone_code": code, "min_days": 2, "max_days": 3, "weight_tiers": tiers, **changes}


async def new_method(staff: ShippingClient, *rates: dict[str, Any], **changes: Any) -> models.ShippingMethod:
    plain = {
        "shipping_method_code": new_code("METHOD"),
        "carrier_code": "HIRONDELLE",
        "name": "Par bateau",
        "delivers_to": "HOME",
        "rates": list(rates),
        **changes,
    }
    request = operations.CreateShippingMethodRequest(
        idempotency_key=new_id("key"), body=msgspec.convert(plain, models.ShippingMethodDraft)
    )
    return (await staff.create_shipping_method(request)).body


def method_change(method: models.ShippingMethod, **changes: Any) -> operations.UpdateShippingMethodRequest:
    body = msgspec.convert({"version": method.version, **changes}, models.ShippingMethodChange)
    return operations.UpdateShippingMethodRequest(shipping_method_code=method.shipping_method_code, body=body)


async def change_method(staff: ShippingClient, method: models.ShippingMethod, **changes: Any) -> models.ShippingMethod:
    return (await staff.update_shipping_method(method_change(method, **changes))).body


async def all_zones(staff: ShippingClient) -> dict[str, models.ShippingZone]:
    return {each.zone_code: each for each in (await staff.list_zones(operations.ListZonesRequest())).body.items}


async def simulate(staff: ShippingClient, **changes: Any) -> models.ShippingSimulation:
    plain = {
        "country": "FR",
        "postal_code": "75011",
        "lines": [{"sku": "MUG-BLUE-01", "quantity": 2, "weight": 350}],
        "items_total": {"amount": 1000, "currency": "EUR"},
        **changes,
    }
    body = msgspec.convert(plain, models.ShippingSimulationDraft)
    return (await staff.simulate_shipping(operations.SimulateShippingRequest(body=body))).body


def at_home(options: Sequence[models.ShippingOption]) -> list[str]:
    """Returns the methods to the address; which relay points there are is the business of other tests."""
    return [each.shipping_method_code for each in options if each.delivers_to == "HOME"]
