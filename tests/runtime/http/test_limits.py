"""How often one client may call what is limited."""

import pytest

from impl.common.suite import ALLOWANCES
from infra.runtime.http.limits import Allowance, CountsInMemory, Limits, allowances_of
from infra.runtime.problem import TooManyRequests
from infra.runtime.settings import SettingsError


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_so_many_at_once_then_so_many_in_each_period_and_never_told_too_early() -> None:
    clock = Clock()
    limits = Limits({"cart": Allowance(3, 60)}, CountsInMemory(clock))
    for _ in range(3):
        await limits.take("cart", "192.0.2.1")
    for _ in range(5):  # those that are refused do not make the wait longer
        with pytest.raises(TooManyRequests) as refusal:
            await limits.take("cart", "192.0.2.1")
        assert refusal.value.retry_after == 20
    clock.now += refusal.value.retry_after or 0
    await limits.take("cart", "192.0.2.1")
    with pytest.raises(TooManyRequests):
        await limits.take("cart", "192.0.2.1")


async def test_part_of_a_second_is_waited_whole() -> None:
    clock = Clock()
    limits = Limits({"cart": Allowance(1, 1.5)}, CountsInMemory(clock))
    await limits.take("cart", "192.0.2.1")
    clock.now += 0.2
    with pytest.raises(TooManyRequests) as refusal:
        await limits.take("cart", "192.0.2.1")
    assert refusal.value.retry_after == 2


async def test_clients_and_classes_are_counted_apart() -> None:
    limits = Limits({"cart": Allowance(1, 60), "look-up": Allowance(1, 60)}, CountsInMemory(Clock()))
    await limits.take("cart", "192.0.2.1")
    await limits.take("cart", "192.0.2.2")
    await limits.take("look-up", "192.0.2.1")
    with pytest.raises(TooManyRequests):
        await limits.take("cart", "192.0.2.2")


async def test_no_more_clients_are_remembered_than_there_is_room_for() -> None:
    counts = CountsInMemory(Clock(), most=100)
    for number in range(1000):
        await counts.take(str(number), Allowance(1, 60))
    assert len(counts._used_up) == 100
    assert await counts.take("999", Allowance(1, 60)) == 60


def test_the_setting() -> None:
    assert allowances_of("off", ALLOWANCES) == {}
    assert allowances_of("", ALLOWANCES) == ALLOWANCES
    assert allowances_of("sign-in=5/10 cart=off", ALLOWANCES) == {
        **{name: allowance for name, allowance in ALLOWANCES.items() if name != "cart"},
        "sign-in": Allowance(5, 10),
    }


@pytest.mark.parametrize("setting", ["cats=1/2", "cart", "cart=1", "cart=0/5", "cart=1/0", "cart=x/y", "cart=1/nan", "on"])
def test_a_wrong_setting_is_one_sentence(setting: str) -> None:
    with pytest.raises(SettingsError, match=r"^RATE_LIMITS: [^\n]+$"):
        allowances_of(setting, ALLOWANCES)
