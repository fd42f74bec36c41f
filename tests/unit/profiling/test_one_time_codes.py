"""One-time codes against RFC 6238, and recovery codes."""

from datetime import UTC, datetime

import pytest

from impl.profiling.domain.second_factor import SecondFactor, typed
from impl.profiling.security import one_time_codes

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # the RFC's, in base32
AT = datetime.fromtimestamp(1111111109, UTC)
STEP = 1111111109 // 30


@pytest.mark.parametrize(
    ("second", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_rfc(second: int, code: str) -> None:
    """Its appendix B, the last six of eight digits."""
    assert one_time_codes.step_of(SECRET, code, datetime.fromtimestamp(second, UTC)) == second // 30


def test_a_code_is_known_one_step_before_and_after_its_own() -> None:
    seen = [
        one_time_codes.step_of(SECRET, "081804", AT.fromtimestamp(AT.timestamp() + late, UTC)) for late in (-60, -30, 0, 30, 60)
    ]
    assert seen == [None, STEP, STEP, STEP, None]
    assert one_time_codes.step_of(SECRET, "000000", AT) is None


def test_a_step_counts_once_and_none_before_it() -> None:
    factor = SecondFactor(user_id="stf_1", secret=SECRET, created_at=AT)
    assert [factor.use(step) for step in (STEP, STEP, STEP - 1, None, STEP + 1)] == [True, False, False, False, True]
    assert factor.last_step == STEP + 1


def test_secrets_and_recovery_codes_are_long_and_of_chance() -> None:
    assert len({one_time_codes.new_secret() for _ in range(50)}) == 50
    assert len(one_time_codes.new_secret()) == 32  # 160 bits, as the RFC asks for
    codes = one_time_codes.new_recovery_codes()
    assert (len(set(codes)), {len(typed(code)) for code in codes}) == (10, {12})


def test_the_hash_of_a_recovery_code_is_another_one_for_each_person() -> None:
    ours, theirs = (one_time_codes.recovery_code_hash(user_id, typed("3F7K 9mq2-x0tb")) for user_id in ("cus_1", "cus_2"))
    assert ours != theirs
    assert ours == one_time_codes.recovery_code_hash("cus_1", "3f7k9mq2x0tb")
