"""What PROFILING decides of sessions, browsers, e-mail addresses and suspension, without store or HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from generated.profiling.problems import CustomerNotActive, CustomerNotSuspended
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.device import Device
from impl.profiling.domain.events import EmailConfirmed
from impl.profiling.domain.session import Lifetimes, Session

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LIFETIMES = Lifetimes(idle=timedelta(days=30), customer=timedelta(days=90), staff=timedelta(hours=12))


def test_a_session_ends_for_good_however_often_it_is_refreshed() -> None:
    session, grace = Session.begin("ses_1", "cus_1", None, LIFETIMES, NOW), timedelta(seconds=30)
    for days, end in ((29, 59), (58, 88), (87, 90), (89, 90)):
        session.refresh(session.generation, grace=grace, lifetimes=LIFETIMES, now=NOW + timedelta(days=days))
        assert session.expires_at == NOW + timedelta(days=end)


def test_a_session_of_staff_ends_after_a_working_day() -> None:
    session = Session.begin("ses_1", "stf_1", None, LIFETIMES, NOW)
    assert session.expires_at == NOW + timedelta(hours=12)
    session.refresh(1, grace=timedelta(), lifetimes=LIFETIMES, now=NOW + timedelta(hours=11))
    assert session.expires_at == NOW + timedelta(hours=12)


def test_a_session_of_before_gets_its_end_at_its_next_refresh() -> None:
    session = Session(session_id="ses_1", user_id="cus_1", refreshed_at=NOW, expires_at=NOW)
    session.refresh(1, grace=timedelta(), lifetimes=LIFETIMES, now=NOW)
    assert session.ends_at == NOW + timedelta(days=90)


@pytest.mark.parametrize(
    ("says", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Windows"),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            "Chrome, Linux",
        ),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1", "Safari, iPhone"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/17.5 Safari/605.1.15", "Safari, macOS"),
        ("Mozilla/5.0 (Linux; Android 14; SM-S921B) Chrome/124.0 Mobile Safari/537.36", "Chrome, Android"),
        ("curl/8.5.0", ""),
        ("<b>Firefox/1</b>\r\nBcc: all@example.org", "Firefox"),
        ("", ""),
    ],
)
def test_a_browser_has_a_name_of_ours(says: str, name: str) -> None:
    assert Device.of(says, None).name == name


def test_browsers_differ_by_what_they_keep_else_by_what_they_say() -> None:
    assert Device.of("Firefox/1", "a" * 20).key == Device.of("Chrome/1", "a" * 20).key
    assert Device.of("Firefox/1", "a" * 20).key != Device.of("Firefox/1", "b" * 20).key
    assert Device.of("Firefox/1", None).key != Device.of("Chrome/1", None).key


def a_customer(**members: Any) -> Customer:
    names: dict[str, Any] = {"first_name": "Camille", "last_name": "Martin", "language": "FR"}
    return Customer(customer_id="cus_1", email="c@example.org", **names, created_at=NOW, updated_at=NOW, **members)


def test_an_email_is_confirmed_once() -> None:
    customer = a_customer()
    customer.confirm_email(NOW)
    customer.confirm_email(NOW + timedelta(days=1))
    assert (customer.email_confirmed_at, customer.pop_events()) == (NOW, [EmailConfirmed()])


def test_only_an_active_customer_is_suspended_and_only_a_suspended_one_reinstated() -> None:
    customer = a_customer()
    with pytest.raises(CustomerNotSuspended):
        customer.reinstate()
    customer.suspend("Stolen cards")
    assert not customer.may_sign_in
    with pytest.raises(CustomerNotActive):
        customer.suspend("Again")
    customer.reinstate()
    assert (customer.may_sign_in, customer.suspension_reason) == (True, None)
    with pytest.raises(CustomerNotActive):
        a_customer(status="ERASED").suspend("Gone")
