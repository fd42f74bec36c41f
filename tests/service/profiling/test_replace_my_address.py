"""Replace one of my addresses."""

import pytest

from generated.profiling import models, operations, problems
from tests.service.profiling.support import HOME, add_address, my_addresses, new_customer
from tests.support.service import Serving


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
