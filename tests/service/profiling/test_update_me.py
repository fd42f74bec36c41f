"""Change my name or language."""

import pytest

from generated.profiling import models, operations, problems
from tests.service.profiling.support import new_customer
from tests.support.service import Serving


async def test_a_change_of_name_needs_the_current_version(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    change = models.MeChange(first_name="Dominique", version=1)
    changed = (await me.update_me(operations.UpdateMeRequest(body=change))).body
    assert (changed.first_name, changed.last_name, changed.version) == ("Dominique", "Martin", 2)
    with pytest.raises(problems.VersionConflict) as stale:
        await me.update_me(operations.UpdateMeRequest(body=change))
    assert stale.value.members == {"current_version": 2}
