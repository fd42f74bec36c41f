"""Add a member of staff."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import PASSWORD, add_staff, new_email, register
from tests.support.service import Serving


async def test_an_addition_that_was_cut_off_goes_on_with_the_same_member(profiling: Serving) -> None:
    draft = models.StaffDraft(
        email=new_email(), password=PASSWORD, first_name="Noa", last_name="B", language="FR", role="FINANCE"
    )
    request = operations.AddStaffMemberRequest(body=draft, resource_id=new_id("stf"))
    first, second = [await profiling.implementation.operations.add_staff_member.call(request) for _ in range(2)]
    assert first == second
    assert first.body.user_id == request.resource_id


async def test_an_email_belongs_to_one_account_over_customers_and_staff(
    owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    email = new_email()
    await register(anybody, email)
    with pytest.raises(problems.EmailTaken):
        await add_staff(owner, "SUPPORT", email)
