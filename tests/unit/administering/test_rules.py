"""The rules of ADMINISTERING."""

from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest

from generated.administering import models
from generated.administering.problems import VendorNotActive, VendorState, VersionConflict
from impl.administering.domain.events import StatusChanged, VendorStatus
from impl.administering.domain.figures import Tally, period, total
from impl.administering.domain.registered_numbers import is_french_vat_number, is_iban, is_siren, is_siret
from impl.administering.domain.shop_setting import Fault
from impl.administering.domain.vendor import WAYS, Vendor
from impl.administering.first_start import FIRST_SETTINGS
from impl.administering.use_cases import setting_rules
from impl.kernel.calendar import paris_day

_VIP = {"tier": "VIP", "free_from": {"amount": 0, "currency": "EUR"}}
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def vendor(status: VendorStatus = "ONBOARDING") -> Vendor:
    return Vendor(
        vendor_id="ven_1",
        code="ATELIER",
        name="Atelier",
        contact_email="atelier@example.org",
        status=status,
        created_at=NOW,
        updated_at=NOW,
    )


@pytest.mark.parametrize("start", WAYS)
@pytest.mark.parametrize("goal", WAYS)
def test_a_vendor_goes_the_ways_that_there_are(start: VendorStatus, goal: VendorStatus) -> None:
    one = vendor(start)
    if goal == start:
        assert not one.enter(goal, reason=None, seen=1)
        assert one.pop_events() == []
    elif goal in WAYS[start]:
        assert one.enter(goal, reason="Because", seen=1)
        assert (one.status, one.status_reason) == (goal, "Because")
        assert one.pop_events() == [StatusChanged(previous=start)]
    else:
        with pytest.raises(VendorState):
            one.enter(goal, reason=None, seen=1)


def test_a_closed_vendor_has_no_way_out() -> None:
    assert WAYS["CLOSED"] == frozenset()


def test_a_change_names_the_version_it_was_made_for() -> None:
    with pytest.raises(VersionConflict):
        vendor().change(seen=2)
    with pytest.raises(VersionConflict):
        vendor().enter("ACTIVE", reason=None, seen=2)


def test_only_an_active_vendor_adds_products() -> None:
    vendor("ACTIVE").require_active()
    with pytest.raises(VendorNotActive):
        vendor("SUSPENDED").require_active()


def first(group: models.SettingGroup) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(FIRST_SETTINGS[group])
    return plain


def faults(group: models.SettingGroup, values: dict[str, Any]) -> list[Fault]:
    return setting_rules.faults(group, msgspec.convert(values, models.SettingValues))


@pytest.mark.parametrize("group", FIRST_SETTINGS)
def test_the_first_settings_have_no_fault(group: models.SettingGroup) -> None:
    assert faults(group, first(group)) == []


@pytest.mark.parametrize(
    ("group", "changes", "pointers"),
    [
        ("SELLER", {"iban": "FR7630006000011234567890188"}, ["/values/seller/iban"]),
        ("SELLER", {"vat_number": "FR12999999998"}, ["/values/seller/vat_number"]),
        ("SELLER", {"siret": "99999999800018"}, ["/values/seller/siret"]),
        ("SELLER", {"siret": "73282932000074"}, ["/values/seller/siret"]),
        ("SELLER", {"vat_number": "FR44732829320"}, ["/values/seller/vat_number"]),
        ("STORE", {"default_locale": "en", "locales": ["fr"]}, ["/values/store/default_locale"]),
        ("STORE", {"countries": ["FR", "BE", "FR"]}, ["/values/store/countries/2"]),
        ("CHECKOUT", {"payment_methods": ["CARD", "CARD"]}, ["/values/checkout/payment_methods/1"]),
        ("SELLER", {"address": {"country": "FR", "postal_code": "1000"}}, ["/values/seller/address/postal_code"]),
        ("SHIPPING", {"sender": {"country": "BE", "postal_code": "75011"}}, ["/values/shipping/sender/postal_code"]),
        ("SHIPPING", {"tier_free_from": [_VIP, _VIP]}, ["/values/shipping/tier_free_from/1"]),
    ],
)
def test_a_setting_does_not_contradict_itself(group: models.SettingGroup, changes: dict[str, Any], pointers: list[str]) -> None:
    values = first(group)
    own = values[group.lower()]
    own |= {name: own[name] | change if isinstance(change, dict) else change for name, change in changes.items()}
    assert [fault.pointer for fault in faults(group, values)] == pointers


@pytest.mark.parametrize(
    ("synonyms", "pointers"),
    [
        ([("FR", "mug", "tasse"), ("EN", "mug", "cup")], []),
        ([("FR", "mug", "tasse"), ("FR", "bol", "Mug")], ["/values/search/synonyms/1/words/1"]),
        ([("FR", "sablé", "SABLE")], ["/values/search/synonyms/0/words/1"]),
    ],
)
def test_a_word_stands_once_among_the_synonyms_of_a_language(synonyms: list[tuple[str, ...]], pointers: list[str]) -> None:
    values = {"search": {"synonyms": [{"language": language, "words": words} for language, *words in synonyms]}}
    assert [fault.pointer for fault in faults("SEARCH", values)] == pointers


def test_the_first_synonyms_are_accepted() -> None:
    assert faults("SEARCH", first("SEARCH")) == []


def test_a_group_has_its_own_member_and_no_other() -> None:
    assert [fault.pointer for fault in faults("STOCK", {})] == ["/values"]
    assert [fault.pointer for fault in faults("STOCK", first("STOCK") | first("FEATURES"))] == ["/values"]
    assert [fault.pointer for fault in faults("STOCK", first("FEATURES"))] == ["/values"]


def test_the_seller_of_the_demonstration_has_numbers_of_the_right_form() -> None:
    assert faults("SELLER", first("SELLER")) == []


@pytest.mark.parametrize("number", ["732829320", "552100554", "356000000", "999999998", "404833048"])
def test_sirens_that_can_be(number: str) -> None:
    assert is_siren(number)


@pytest.mark.parametrize("number", ["73282932000074", "55210055400013", "35600000000048", "35600000049837", "99999999800019"])
def test_sirets_that_can_be(number: str) -> None:
    assert is_siret(number)


@pytest.mark.parametrize(
    "number", ["FR44732829320", "FR40303265045", "FR23334175221", "FRK7399859412", "FR4Z123456782", "FR11999999998"]
)
def test_french_vat_numbers_that_can_be(number: str) -> None:
    assert is_french_vat_number(number)


@pytest.mark.parametrize(
    "number",
    [
        "FR7630006000011234567890189",
        "BE68539007547034",
        "DE89370400440532013000",
        "ES9121000418450200051332",
        "LU280019400644750000",
        "NL91ABNA0417164300",
        "GB29NWBK60161331926819",
        "MT84MALT011000012345MTLCAST001S",
        "IT60X0542811101000000123456",
        "FR1420041010050500013M02606",
        "CH9300762011623852957",
        "RO49AAAA1B31007593840000",
        "NO9386011117947",
        "RS35260005601001611379",
    ],
)
def test_ibans_that_can_be(number: str) -> None:
    assert is_iban(number)


def test_one_wrong_digit_is_always_seen() -> None:
    for number, check in (
        ("732829320", is_siren),
        ("73282932000074", is_siret),
        ("FR7630006000011234567890189", is_iban),
        ("FR44732829320", is_french_vat_number),
    ):
        for at, sign in enumerate(number):
            if sign.isdecimal():
                wrong = number[:at] + str((int(sign) + 1) % 10) + number[at + 1 :]
                assert not check(wrong), wrong
        assert not check(number[:-1])
        assert not check(number + "0")


def test_numbers_of_the_wrong_kind_are_none() -> None:
    assert not is_siren("73282932A")
    assert not is_french_vat_number("BE0403210987")
    assert not is_french_vat_number("FROI732829320")
    assert not is_iban("FR7630006000011234567890\u0661")
    assert not is_siret("35600000000002")
    assert not is_siren("000000000")
    assert not is_siret("00000000000000")
    assert not is_french_vat_number("FR12000000000")


@pytest.mark.parametrize(
    "number",
    [
        "XX0000000000000000",
        "US0012345678901234",
        "BR1500000000000010932840814P2",
        "DE0037040044053201300A",
        "FR00A0006000011234567890189",
        "IT0010542811101000000123456",
    ],
)
def test_an_account_has_its_country_s_form_however_its_check_digits_are(number: str) -> None:
    """The check digits are made right here, so that nothing else can refuse it."""
    rest = int("".join(str(int(sign, 36)) for sign in number[4:] + number[:2] + "00")) % 97
    assert not is_iban(f"{number[:2]}{98 - rest:02}{number[4:]}")


def test_a_day_is_that_of_paris() -> None:
    assert paris_day(datetime(2026, 11, 23, 23, 30, tzinfo=UTC)) == date(2026, 11, 24)
    assert paris_day(datetime(2026, 7, 1, 21, 59, tzinfo=UTC)) == date(2026, 7, 1)


def test_the_period_is_thirty_days_and_ends_today() -> None:
    days = period(date(2026, 3, 1))
    assert (len(days), days[0], days[-1]) == (30, date(2026, 1, 31), date(2026, 3, 1))


def test_the_average_basket_is_rounded_half_up_and_counts_confirmed_orders() -> None:
    assert Tally(confirmed=2, revenue=4001).average_basket == 2001
    assert Tally(orders_by_status=Counter(PENDING=3)).average_basket == 0


def test_days_add_up_to_a_period() -> None:
    one = Tally(orders_by_status=Counter(PENDING=1, CONFIRMED=2), confirmed=2, revenue=300, refunds=1, refunded=50)
    other = Tally(orders_by_status=Counter(CONFIRMED=1), confirmed=1, revenue=100, new_customers=4)
    whole = total([one, other])
    assert (whole.orders, whole.revenue, whole.average_basket) == (4, 400, 133)
    assert (whole.refunds, whole.refunded, whole.new_customers) == (1, 50, 4)
    assert one.orders == 3, "adding up changes no day"
