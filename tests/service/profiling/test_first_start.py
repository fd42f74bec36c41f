"""What the first start writes, and a second one keeps."""

from pathlib import Path

from generated.events.profiling import TierRulesChanged
from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import CHEAP, OWNER_EMAIL, OWNER_PASSWORD, refresh, sign_in, signed_in
from tests.support.service import Serving, serving


async def test_a_second_start_keeps_keys_owner_and_sessions(tmp_path: Path) -> None:
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        session = await sign_in(services["profiling"].client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD)
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        again = services["profiling"]
        assert (await signed_in(again, session).get_me(operations.GetMeRequest())).body.role == "OWNER"
        await refresh(again.client(ProfilingClient), session.refresh_token)
        assert len(await again.emitted_of(TierRulesChanged)) == 1


async def test_the_rules_are_published_at_the_first_start(profiling: Serving) -> None:
    [event] = await profiling.emitted_of(TierRulesChanged)
    assert [rule.tier for rule in event.rules.tiers] == ["STANDARD", "PREMIUM", "VIP"]
