"""One command, one save: however much it changes of an account, that is one version and each event once."""

from generated.events.profiling import CustomerRegistered, CustomerTierChanged, TierRulesChanged
from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.tiers import FIRST_TIERS, TierRules
from impl.profiling.repositories import tier_rules
from impl.profiling.repositories.customers import customers
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.support import (
    OWNER_EMAIL,
    OWNER_PASSWORD,
    delivered,
    get,
    new_customer,
    refunded,
    sign_in,
    signed_in,
)
from tests.support.service import Serving


async def test_changes_of_one_command_are_one_version_with_each_event_once(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)

    def change(tx: Transaction) -> None:
        with customers.change(tx, customer.customer_id) as mine:
            mine.first_name, mine.language = "Noa", "EN"
            mine.assign_tier("VIP", "Late parcel", None, tier_rules.get(tx), tx.now)
            mine.assign_tier("PREMIUM", "Late parcel", None, tier_rules.get(tx), tx.now)

    await profiling.store.command(change)
    kept = await profiling.store.query(lambda tx: customers.get(tx, customer.customer_id))
    assert (kept.version, kept.first_name, kept.language, kept.tier) == (2, "Noa", "EN", "PREMIUM")
    told = [each for each in await profiling.emitted_of(CustomerTierChanged) if each.customer_id == customer.customer_id]
    assert [(each.previous_tier, each.customer.version) for each in told] == [("STANDARD", 2), ("VIP", 2)]
    begun = [each for each in await profiling.emitted_of(CustomerRegistered) if each.customer_id == customer.customer_id]
    assert [each.customer.version for each in begun] == [1]


async def test_a_review_counts_figures_and_tier_as_one_version_and_nothing_new_as_none(
    profiling: Serving, owner: ProfilingClient
) -> None:
    customer, _ = await new_customer(profiling)
    order = delivered(customer.customer_id, 30000)
    versions = []
    for event in (order, order, refunded(customer.customer_id, order.order_id, remaining=29000)):
        await profiling.react(event)
        versions.append((await get(owner, customer.customer_id)).version)
    assert versions == [2, 2, 3]


async def test_signing_in_is_told_and_counts_no_version(profiling: Serving, anybody: ProfilingClient) -> None:
    async def seen() -> models.StaffMember:
        owner = signed_in(profiling, await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD))
        listed = (await owner.list_staff(operations.ListStaffRequest(role="OWNER", limit=100))).body.items
        return next(each for each in listed if each.email == OWNER_EMAIL)

    first, second = await seen(), await seen()
    assert (first.version, first.updated_at) == (second.version, second.updated_at)
    assert first.last_sign_in_at != second.last_sign_in_at


async def test_rules_that_are_there_are_neither_overwritten_nor_told_again(profiling: Serving) -> None:
    before = await profiling.store.query(tier_rules.get)

    def begin(tx: Transaction) -> bool:
        return tier_rules.add(tx, TierRules(tiers=FIRST_TIERS[:1], version=9, updated_at=tx.now))

    assert not await profiling.store.command(begin)
    assert await profiling.store.query(tier_rules.get) == before
    assert len(await profiling.emitted_of(TierRulesChanged)) == 1
