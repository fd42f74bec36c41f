"""Members of staff and their roles; what a second start keeps."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest
from argon2 import PasswordHasher, extract_parameters

from generated.events.profiling import TierRulesChanged
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import (
    CHEAP,
    OWNER_EMAIL,
    OWNER_PASSWORD,
    PASSWORD,
    new_email,
    refresh,
    register,
    sign_in,
    signed_in,
)
from tests.support.service import Serving, serving


async def add_staff(owner: ProfilingClient, role: models.StaffRole, email: str | None = None) -> models.StaffMember:
    draft = models.StaffDraft(
        email=email or new_email(), password=PASSWORD, first_name="Noa", last_name="Bernard", language="FR", role=role
    )
    return (await owner.add_staff_member(operations.AddStaffMemberRequest(body=draft))).body


async def set_role(owner: ProfilingClient, member: models.StaffMember, role: models.StaffRole) -> models.StaffMember:
    body = models.StaffRoleChange(role=role, version=member.version)
    return (await owner.set_staff_role(operations.SetStaffRoleRequest(user_id=member.user_id, body=body))).body


async def test_staff_sign_in_with_the_scopes_of_their_role(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(owner, "WAREHOUSE")
    session = await sign_in(anybody, member.email)
    assert (session.role, "shipping:write" in session.scopes, "staff:write" in session.scopes) == ("WAREHOUSE", True, False)
    with pytest.raises(problems.Forbidden):
        await signed_in(profiling, session).list_staff(operations.ListStaffRequest())
    listed = (await owner.list_staff(operations.ListStaffRequest(role="WAREHOUSE", limit=100))).body.items
    [seen] = [each for each in listed if each.user_id == member.user_id]
    assert seen.last_sign_in_at is not msgspec.UNSET


async def test_an_addition_that_was_cut_off_goes_on_with_the_same_member(profiling: Serving) -> None:
    draft = models.StaffDraft(
        email=new_email(), password=PASSWORD, first_name="Noa", last_name="B", language="FR", role="FINANCE"
    )
    request = operations.AddStaffMemberRequest(body=draft, resource_id=new_id("stf"))
    first, second = [await profiling.plugs.operations.add_staff_member.call(request) for _ in range(2)]
    assert first == second
    assert first.body.user_id == request.resource_id


async def test_an_email_belongs_to_one_account_over_customers_and_staff(
    owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    email = new_email()
    await register(anybody, email)
    with pytest.raises(problems.EmailTaken):
        await add_staff(owner, "SUPPORT", email)


async def test_another_role_ends_the_sessions_that_have_the_old_one(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(owner, "SUPPORT")
    me = signed_in(profiling, await sign_in(anybody, member.email))
    changed = await set_role(owner, member, "FINANCE")
    assert (changed.role, changed.version) == ("FINANCE", 2)
    with pytest.raises(problems.Unauthenticated):
        await me.get_me(operations.GetMeRequest())
    assert (await sign_in(anybody, member.email)).role == "FINANCE"


async def test_a_removed_member_cannot_come_back(profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient) -> None:
    member = await add_staff(owner, "CATALOG")
    session = await sign_in(anybody, member.email)
    await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))
    with pytest.raises(problems.Unauthenticated):
        await signed_in(profiling, session).get_me(operations.GetMeRequest())
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, member.email)
    assert (await register(anybody, member.email)).email == member.email  # the e-mail is free again
    with pytest.raises(problems.NotFound):
        await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))


async def test_the_last_owner_stays(owner: ProfilingClient) -> None:
    [me] = (await owner.list_staff(operations.ListStaffRequest(role="OWNER"))).body.items
    with pytest.raises(problems.LastOwner):
        await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=me.user_id))
    with pytest.raises(problems.LastOwner):
        await set_role(owner, me, "SUPPORT")


async def test_two_owners_who_demote_each_other_leave_one(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    [first] = (await owner.list_staff(operations.ListStaffRequest(role="OWNER"))).body.items
    second = await add_staff(owner, "OWNER")
    other = signed_in(profiling, await sign_in(anybody, second.email))
    results = await asyncio.gather(
        set_role(owner, second, "SUPPORT"), set_role(other, first, "SUPPORT"), return_exceptions=True
    )
    assert sum(isinstance(result, models.StaffMember) for result in results) == 1
    if isinstance(results[1], models.StaffMember):  # the first OWNER lost: put things back for the other tests
        await set_role(other, results[1], "OWNER")
        await set_role(signed_in(profiling, await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD)), second, "SUPPORT")


async def test_an_unknown_email_costs_as_many_hashes_as_a_wrong_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hash is what takes the time: as many of the same cost are an answer in the same time."""
    costs: list[tuple[int, int]] = []
    verify = PasswordHasher.verify

    def counted(hasher: PasswordHasher, hash: str | bytes, password: str | bytes) -> Any:  # noqa: A002 - argon2's name
        known = extract_parameters(hash.decode() if isinstance(hash, bytes) else hash)
        costs.append((known.time_cost, known.memory_cost))
        return verify(hasher, hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        client, known = services["profiling"].client(ProfilingClient), new_email()
        await register(client, known)
        for email in (known, new_email()):
            with pytest.raises(problems.InvalidCredentials):
                await sign_in(client, email, "not the password")
    assert len(costs) == 2
    assert costs[0] == costs[1]


async def test_a_second_start_keeps_keys_owner_and_sessions(tmp_path: Path) -> None:
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        session = await sign_in(services["profiling"].client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD)
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        again = services["profiling"]
        assert (await signed_in(again, session).get_me(operations.GetMeRequest())).body.role == "OWNER"
        await refresh(again.client(ProfilingClient), session.refresh_token)
        assert len(await again.emitted_of(TierRulesChanged)) == 1
