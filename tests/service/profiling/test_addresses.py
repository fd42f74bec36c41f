"""The address book."""

import asyncio

import msgspec
import pytest

from generated.common.models import Address
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import new_customer
from tests.support.service import Serving

HOME = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")


async def add_address(client: ProfilingClient, **members: object) -> models.CustomerAddress:
    body = msgspec.convert({"address": HOME, **members}, models.AddressDraft, from_attributes=True)
    return (await client.add_my_address(operations.AddMyAddressRequest(body=body))).body


async def my_addresses(client: ProfilingClient) -> list[models.CustomerAddress]:
    return (await client.list_my_addresses(operations.ListMyAddressesRequest())).body.items


async def test_the_flags_stand_at_one_address_each(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    first = await add_address(me, label="Home")
    assert (first.default_delivery, first.default_billing) == (True, True)
    second = await add_address(me, default_delivery=True)
    assert (second.default_delivery, second.default_billing) == (True, False)
    flags = {each.address_id: (each.default_delivery, each.default_billing, each.version) for each in await my_addresses(me)}
    assert flags == {first.address_id: (False, True, 2), second.address_id: (True, False, 1)}


async def test_a_postal_code_has_the_form_of_its_country(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    wrong = msgspec.structs.replace(HOME, country="BE")
    with pytest.raises(problems.PostalCodeInvalid) as refusal:
        await add_address(me, address=wrong)
    assert refusal.value.members == {"country": "BE", "postal_code": "75011"}
    entry = await add_address(me)
    body = models.AddressReplacement(address=wrong, default_delivery=False, default_billing=True, version=1)
    with pytest.raises(problems.PostalCodeInvalid):
        await me.replace_my_address(operations.ReplaceMyAddressRequest(address_id=entry.address_id, body=body))
    assert [each.address for each in await my_addresses(me)] == [HOME]


async def test_an_address_is_replaced_at_its_version_and_removed(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    entry = await add_address(me)
    body = models.AddressReplacement(address=HOME, label="Work", default_delivery=False, default_billing=True, version=1)
    request = operations.ReplaceMyAddressRequest(address_id=entry.address_id, body=body)
    changed = (await me.replace_my_address(request)).body
    assert (changed.label, changed.default_delivery, changed.version) == ("Work", False, 2)
    with pytest.raises(problems.VersionConflict):
        await me.replace_my_address(request)
    await me.remove_my_address(operations.RemoveMyAddressRequest(address_id=entry.address_id))
    with pytest.raises(problems.NotFound):
        await me.get_my_address(operations.GetMyAddressRequest(address_id=entry.address_id))
    assert await my_addresses(me) == []


async def test_somebody_elses_address_is_not_found(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    _, other = await new_customer(profiling)
    entry = await add_address(me)
    with pytest.raises(problems.NotFound):
        await other.get_my_address(operations.GetMyAddressRequest(address_id=entry.address_id))
    with pytest.raises(problems.NotFound):
        await other.remove_my_address(operations.RemoveMyAddressRequest(address_id=entry.address_id))


async def test_there_are_at_most_twenty_addresses_even_when_added_side_by_side(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    results = await asyncio.gather(*(add_address(me, default_billing=True) for _ in range(24)), return_exceptions=True)
    refused = [result for result in results if isinstance(result, problems.AddressLimitReached)]
    kept = await my_addresses(me)
    assert (len(refused), len(kept)) == (4, 20)
    assert sum(each.default_billing for each in kept) == 1
