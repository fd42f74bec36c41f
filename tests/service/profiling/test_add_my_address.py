"""Add an address."""

import asyncio

import msgspec
import pytest

from generated.profiling import models, operations, problems
from tests.service.profiling.support import HOME, add_address, my_addresses, new_customer
from tests.support.service import Serving


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


async def test_there_are_at_most_twenty_addresses_even_when_added_side_by_side(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    results = await asyncio.gather(*(add_address(me, default_billing=True) for _ in range(24)), return_exceptions=True)
    refused = [result for result in results if isinstance(result, problems.AddressLimitReached)]
    kept = await my_addresses(me)
    assert (len(refused), len(kept)) == (4, 20)
    assert sum(each.default_billing for each in kept) == 1
