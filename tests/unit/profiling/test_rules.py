"""What PROFILING decides, without store or HTTP."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from generated.profiling.problems import AddressLimitReached, LastOwner, NotFound, TooManyAttempts, VersionConflict
from generated.suite import SCOPES
from impl.kernel.addresses import PostalAddress
from impl.profiling.domain.address_book import AddressBook, Entry
from impl.profiling.domain.back_off import FORGOTTEN_AFTER, BackOff, SignInFailures
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.events import TierChanged
from impl.profiling.domain.purchase import Purchase
from impl.profiling.domain.roles import CUSTOMER, OWNER
from impl.profiling.domain.session import Lifetimes, Refreshed, Session
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.tiers import FIRST_TIERS, WINDOW, Figures, TierRules

CONTRACT = json.loads((Path(__file__).parents[3] / "generated/profiling/openapi.json").read_text())["components"]
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
RULES = TierRules(tiers=FIRST_TIERS, version=1, updated_at=NOW)
LIFETIMES = Lifetimes(idle=timedelta(days=30), customer=timedelta(days=90), staff=timedelta(hours=12))
BACK_OFF = BackOff(after=5, first=2, longest=900)


def new_customer() -> Customer:
    names: dict[str, Any] = {"first_name": "Camille", "last_name": "Martin", "language": "FR"}
    return Customer(customer_id="cus_1", email="camille@example.org", **names, created_at=NOW, updated_at=NOW)


def new_entry(number: int, *, delivery: bool = False, billing: bool = False) -> Entry:
    return Entry(
        address_id=f"adr_{number}",
        label=None,
        address=PostalAddress(recipient="Camille", line1="1 rue des Lilas", postal_code="75011", city="Paris", country="FR"),
        default_delivery=delivery,
        default_billing=billing,
        created_at=NOW,
        updated_at=NOW,
    )


# roles


def test_the_scopes_of_roles_are_those_of_the_contract() -> None:
    schemes = CONTRACT["securitySchemes"]
    scopes = {name: set(schemes[name]["flows"]["password"]["scopes"]) for name in ("staff", "customer")}
    assert set(SCOPES[OWNER]) == scopes["staff"]
    assert set(SCOPES[CUSTOMER]) == scopes["customer"]
    assert all(set(SCOPES[role]) <= scopes["staff"] for role in SCOPES.keys() - {CUSTOMER})


def test_every_role_of_the_contract_has_its_scopes_and_staff_a_session() -> None:
    people = CONTRACT["schemas"]
    assert SCOPES.keys() == set(people["UserRole"]["enum"])
    assert all("session" in SCOPES[role] for role in people["StaffRole"]["enum"])


def test_only_the_owner_manages_staff() -> None:
    assert [role for role, scopes in SCOPES.items() if "staff:write" in scopes] == [OWNER]


# tiers


@pytest.mark.parametrize(
    ("spend", "orders", "tier"),
    [
        (0, 0, "STANDARD"),
        (29999, 4, "STANDARD"),
        (30000, 1, "PREMIUM"),
        (0, 5, "PREMIUM"),
        (99999, 99, "PREMIUM"),
        (100000, 1, "VIP"),
    ],
)
def test_a_tier_is_reached_by_spend_or_by_orders(spend: int, orders: int, tier: str) -> None:
    assert RULES.reached(Figures(spend=spend, orders=orders)) == tier


def test_without_rules_everybody_is_standard() -> None:
    assert TierRules(tiers=(), version=0, updated_at=NOW).reached(Figures(spend=10**9, orders=10**6)) == "STANDARD"


def test_a_purchase_counts_from_its_delivery_less_what_was_given_back() -> None:
    purchase = Purchase(order_id="ord_1", customer_id="cus_1")
    purchase.refund(3000)
    assert purchase.kept == 0
    purchase.deliver(5000, NOW)
    assert purchase.kept == 3000


def test_a_purchase_is_the_same_whatever_the_order_of_its_events() -> None:
    one, other = (Purchase(order_id="ord_1", customer_id="cus_1") for _ in range(2))
    one.deliver(5000, NOW)
    one.refund(3000)
    one.refund(1000)
    other.refund(1000)
    other.refund(3000)
    other.deliver(5000, NOW)
    other.deliver(5000, NOW + timedelta(days=1))
    assert one == other


def test_a_review_that_finds_nothing_new_leaves_the_customer_alone() -> None:
    customer = new_customer()
    customer.review(Figures(), RULES, NOW)
    assert (customer, customer.pop_events()) == (new_customer(), [])


def test_new_figures_of_the_same_tier_are_a_change_but_no_news_of_the_tier() -> None:
    customer = new_customer()
    customer.review(Figures(spend=100, orders=1), RULES, NOW)
    assert customer != new_customer()
    assert customer.pop_events() == []


def test_a_manual_tier_outlasts_figures_until_it_expires() -> None:
    customer = new_customer()
    customer.assign_tier("VIP", "Late parcel", NOW + timedelta(days=1), RULES, NOW)
    customer.pop_events()
    customer.review(Figures(orders=9), RULES, NOW)
    assert customer.pop_events() == []
    customer.review(Figures(orders=9), RULES, NOW + timedelta(days=1))
    assert customer.pop_events() == [TierChanged(previous_tier="VIP", cause="EXPIRED")]
    assert (customer.tier, customer.tier_source, customer.tier_reason) == ("PREMIUM", "COMPUTED", None)


def test_the_next_review_is_when_a_manual_tier_ends_or_an_order_leaves_the_window() -> None:
    customer = new_customer()
    assert customer.next_review() is None
    customer.review(Figures(orders=1, oldest_at=NOW), RULES, NOW)
    assert customer.next_review() == NOW + WINDOW
    customer.assign_tier("VIP", "Late parcel", NOW + timedelta(days=1), RULES, NOW)
    assert customer.next_review() == NOW + timedelta(days=1)


def test_the_same_tier_for_another_time_is_news() -> None:
    customer = new_customer()
    customer.assign_tier("VIP", "Late parcel", None, RULES, NOW)
    customer.pop_events()
    customer.assign_tier("VIP", "Later", None, RULES, NOW)
    assert customer.pop_events() == []
    customer.assign_tier("VIP", "Later", NOW + timedelta(days=9), RULES, NOW)
    assert customer.pop_events() == [TierChanged(previous_tier="VIP", cause="MANUAL")]


# sign-in


def test_the_wait_doubles_with_each_failure_up_to_the_longest() -> None:
    waits = [BACK_OFF.wait(failures).total_seconds() for failures in (0, 4, 5, 6, 7, 14, 1000)]
    assert waits == [0, 0, 2, 4, 8, 900, 900]


def test_the_fifth_failure_blocks_and_a_day_forgets() -> None:
    failures = SignInFailures(failures=0, blocked_until=NOW, forget_at=NOW)
    for _ in range(4):
        failures.count(BACK_OFF, NOW)
        failures.refuse_while_blocked(NOW)
    failures.count(BACK_OFF, NOW)
    with pytest.raises(TooManyAttempts) as refusal:
        failures.refuse_while_blocked(NOW + timedelta(seconds=0.5))
    assert refusal.value.retry_after == 2
    failures.count(BACK_OFF, NOW + FORGOTTEN_AFTER)
    assert failures.failures == 1


def test_only_the_current_refresh_token_rotates() -> None:
    session = Session(session_id="ses_1", user_id="cus_1", refreshed_at=NOW, expires_at=NOW)
    times: dict[str, Any] = {"grace": timedelta(seconds=30), "lifetimes": LIFETIMES}
    assert session.refresh(1, **times, now=NOW) is Refreshed.ROTATED
    assert session.refresh(1, **times, now=NOW + timedelta(seconds=30)) is Refreshed.REPEATED
    assert session.generation == 2
    assert session.refresh(1, **times, now=NOW + timedelta(seconds=31)) is Refreshed.REUSED
    assert session.refresh(2, **times, now=NOW + timedelta(seconds=31)) is Refreshed.ROTATED
    assert session.refresh(1, **times, now=NOW + timedelta(seconds=32)) is Refreshed.REUSED
    assert session.refresh(9, **times, now=NOW) is Refreshed.REUSED


def test_the_last_owner_keeps_the_role_and_the_place() -> None:
    names: dict[str, Any] = {"first_name": "Noa", "last_name": "Bernard", "language": "FR"}
    member = StaffMember(user_id="stf_1", email="noa@example.org", **names, role=OWNER, created_at=NOW, updated_at=NOW)
    with pytest.raises(LastOwner):
        member.may_leave(owners=1)
    with pytest.raises(LastOwner):
        member.take_role("SUPPORT", owners=1)
    member.take_role(OWNER, owners=1)
    member.take_role("SUPPORT", owners=2)
    member.may_leave(owners=1)


# addresses


def test_the_first_address_gets_both_flags() -> None:
    book = AddressBook.of([])
    entry = book.add(new_entry(1))
    assert (entry.default_delivery, entry.default_billing) == (True, True)


def test_a_flag_leaves_the_address_that_had_it_before_it_is_given_away() -> None:
    book = AddressBook.of([new_entry(1, delivery=True, billing=True)])
    book.add(new_entry(2, delivery=True))
    saved = [(each.address_id, each.default_delivery, each.default_billing, each.version) for each in book.changed]
    assert saved == [("adr_1", False, True, 2), ("adr_2", True, False, 1)]


def test_the_twenty_first_address_is_refused() -> None:
    book = AddressBook.of([new_entry(number) for number in range(20)])
    with pytest.raises(AddressLimitReached):
        book.add(new_entry(20))


def test_an_address_is_changed_at_its_version_only() -> None:
    book = AddressBook.of([new_entry(1)])
    assert book.change(new_entry(1, billing=True), version=1).version == 2
    with pytest.raises(VersionConflict):
        book.change(new_entry(1), version=1)
    with pytest.raises(NotFound):
        book.change(new_entry(2), version=1)
