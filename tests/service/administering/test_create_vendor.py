"""Take on a vendor."""

import pytest

from generated.administering import models, operations, problems
from generated.administering.client import AdministeringClient
from infra.runtime.ids import new_id
from tests.service.administering.support import take_on


async def test_a_code_belongs_to_one_vendor(staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    draft = models.VendorDraft(code=vendor.code, name="Another", contact_email="another@example.org")
    with pytest.raises(problems.VendorCodeTaken):
        await staff.create_vendor(operations.CreateVendorRequest(idempotency_key=new_id("key"), body=draft))
