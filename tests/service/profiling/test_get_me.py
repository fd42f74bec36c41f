"""Who am I?."""

import msgspec

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import new_customer, set_tier
from tests.support.service import Serving


async def test_a_customer_sees_the_tier_and_what_it_gives(profiling: Serving, owner: ProfilingClient) -> None:
    customer, me = await new_customer(profiling)
    await set_tier(owner, customer, "PREMIUM")
    seen = (await me.get_me(operations.GetMeRequest())).body
    assert (seen.user_id, seen.role, seen.scopes, seen.tier) == (customer.customer_id, "CUSTOMER", ["shop"], "PREMIUM")
    assert seen.benefits == models.TierBenefits(discount_percent=5)  # free delivery is a setting of the shop


async def test_staff_see_their_scopes_and_no_tier(owner: ProfilingClient) -> None:
    seen = (await owner.get_me(operations.GetMeRequest())).body
    assert seen.role == "OWNER"
    assert "staff:write" in seen.scopes
    assert seen.tier is msgspec.UNSET
