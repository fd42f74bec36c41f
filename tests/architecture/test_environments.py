"""What tox.ini must keep so that two commands run side by side and Ctrl-C leaves nothing behind (ADR 0021)."""

from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

TOX = (Path(__file__).parents[2] / "tox.ini").read_text()
_PROVISIONING = ("requires", "min_version", "minversion")
_SECONDS_TO_END = 30.0


def faults(text: str) -> Iterator[str]:
    """Returns one word per fault and place."""
    parser = ConfigParser(interpolation=None, default_section="testenv")
    parser.read_string(text)
    for setting in _PROVISIONING:  # each of these makes a tox without it start another tox, and hold a lock until that one ends
        if parser.has_option("tox", setting):
            yield f"tox: {setting}"
    for name in (name for name in parser.sections() if name.startswith("testenv:")):
        environment = parser[name]
        if "deps" in environment:
            yield f"{name}: deps"
        if environment.get("runner") != "virtualenv":
            yield f"{name}: runner"
        commands = [line for line in environment["commands"].splitlines() if line]
        if not all(line.startswith("python -m requirements ") for line in commands):
            yield f"{name}: commands"
        for setting in ("interrupt_timeout", "terminate_timeout"):
            if environment.getfloat(setting, 0.0) < _SECONDS_TO_END:
                yield f"{name}: {setting}"
        # a second interrupt stops the cleanup of pytest and asyncio; `up` ignores it, and `design` has nothing to clean up:
        # they stop at once after a single one
        enough = name in {"testenv:up", "testenv:design"} or environment.getfloat("suicide_timeout", 0.0) >= _SECONDS_TO_END
        if not enough:
            yield f"{name}: suicide_timeout"


def test_every_environment_shares_the_packages_and_has_time_to_end() -> None:
    assert list(faults(TOX)) == []


@pytest.mark.parametrize(
    ("kept", "planted", "fault"),
    [
        ("no_package = true", "no_package = true\nrequires = tox-uv", "tox: requires"),
        ("no_package = true", "no_package = true\nmin_version = 4.30", "tox: min_version"),
        ("runner = virtualenv", "runner = virtualenv\ndeps = -r requirements/dev.lock", "testenv:order: deps"),
        ("runner = virtualenv", "", "testenv:codegen: runner"),
        ("python -m requirements python -m infra.local.order", "python -m infra.local.order", "testenv:order: commands"),
        ("python -m requirements ruff format", "ruff format", "testenv:lint: commands"),
        ("interrupt_timeout = 60", "interrupt_timeout = 0.3", "testenv:up: interrupt_timeout"),
        ("terminate_timeout = 60", "", "testenv:up: terminate_timeout"),
        ("suicide_timeout = 30", "", "testenv:journeys: suicide_timeout"),
    ],
)
def test_a_planted_fault_is_found(kept: str, planted: str, fault: str) -> None:
    assert kept in TOX
    assert fault in faults(TOX.replace(kept, planted))
