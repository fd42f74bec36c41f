"""Remove an address."""

import msgspec
import pytest

from generated.profiling import models, operations, problems
from tests.service.profiling.accounts import queued
from tests.service.profiling.support import HOME, add_address, my_addresses, new_customer
from tests.support.service import Serving


async def test_a_removed_address_is_gone_and_the_others_stay(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    gone, kept = await add_address(me, label="Old"), await add_address(me, label="New")
    request = operations.RemoveMyAddressRequest(address_id=gone.address_id)
    await me.remove_my_address(request)
    assert [each.address_id for each in await my_addresses(me)] == [kept.address_id]
    with pytest.raises(problems.NotFound):
        await me.remove_my_address(request)


async def test_the_person_is_told_of_each_change_of_the_book_and_of_none_that_was_refused(profiling: Serving) -> None:
    customer, me = await new_customer(profiling)
    entry = await add_address(me)
    body = models.AddressReplacement(address=HOME, default_delivery=True, default_billing=True, version=1)
    replace = operations.ReplaceMyAddressRequest(address_id=entry.address_id, body=body)
    await me.replace_my_address(replace)
    with pytest.raises(problems.VersionConflict):
        await me.replace_my_address(replace)
    with pytest.raises(problems.PostalCodeInvalid):
        await add_address(me, address=msgspec.structs.replace(HOME, country="BE"))
    await me.remove_my_address(operations.RemoveMyAddressRequest(address_id=entry.address_id))
    told = await queued(profiling, customer.customer_id, "ADDRESS_CHANGED")
    assert [message.about for message in told] == [{"change": each} for each in ("ADDED", "CHANGED", "REMOVED")]
