"""All calls of the collection on a running system: each answer has a status, a media type and a schema of its contract."""

import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import jwt
import pytest

from codegen import reading
from codegen.exports import calls, postman
from generated.suite import SERVICES
from infra.local.launcher.system import System
from tests.collections import newman
from tests.fuzz.seed import Seed, seeded
from tests.support.limits import UNLIMITED

ROOT = Path(__file__).parents[2]
OUT = ROOT / "out" / "collections"
_QUICK = {"PASSWORD_MEMORY_KIB": "1024", "PASSWORD_TIME_COST": "1"}
_LAST = "profiling"
"""It ends sessions and removes staff."""
_LEAST_SUCCESSES = 0.4
"""Of the calls of a service: fewer, and the collection would not get beyond the door."""


@dataclass(frozen=True)
class Shop:
    """A running system with goods, accounts and an order."""

    system: System
    seed: Seed

    def values(self, service: str) -> dict[str, str]:
        """What a person would write into the environment: accounts of their own for each service, and ids of what is there."""
        told = self.seed.environment(self.system, service)
        claims = {"sub": "ordering", "aud": "services", "exp": int(time.time()) + 300}
        known: dict[str, list[str]] = json.loads(self.seed.known.read_text(encoding="utf-8"))
        return {
            **{name: ids[0] for name, ids in known.items() if ids},
            "customer_email": told["FUZZ_CUSTOMER_EMAIL"],
            "staff_email": f"{service}@staff.example",
            "customer_password": told["FUZZ_PASSWORD"],
            "staff_password": told["FUZZ_PASSWORD"],
            "service_token": jwt.encode(claims, self.system.service_secret, algorithm="HS256"),
        }


@pytest.fixture(scope="module")
async def shop() -> AsyncIterator[Shop]:
    async with System(environment={"all": UNLIMITED, "profiling": _QUICK}) as system:
        newman.write(OUT, postman.files(calls.collect(reading.read(ROOT))), system.urls)
        yield Shop(system, await seeded(system, OUT / "known.json"))


@pytest.mark.parametrize("service", sorted(SERVICES, key=lambda name: name == _LAST))
async def test_all_calls(shop: Shop, service: str, capsys: pytest.CaptureFixture[str]) -> None:
    report = await newman.run(OUT, postman.SIGN_IN, service, values=shop.values(service))
    with capsys.disabled():
        print(f"\n{report}")
    assert report.failures == ()
    assert report.successes >= report.requests * _LEAST_SUCCESSES
