"""What the tests of second factors share: an app that makes codes, and the shop's setting for OWNERs."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

import pyotp

from generated.events import administering
from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import PASSWORD, stopped
from tests.support.service import Serving

_versions = count(1)


@dataclass(kw_only=True)
class App:
    """An app for one-time codes, whose clock is the service's. Each code of it is another one, as long as it is not waited."""

    profiling: Serving
    secret: str
    _shown: int = 0

    def code(self, *, ahead: int = 0) -> str:
        """The code of the moment, or of a step ahead."""
        return pyotp.TOTP(self.secret).generate_otp(int(self.profiling.store.clock().timestamp()) // 30 + ahead)

    def wrong(self) -> str:
        """A code of no step around now."""
        near = {self.code(ahead=ahead) for ahead in range(-3, 4)}
        return next(code for code in (f"{number:06}" for number in range(10)) if code not in near)


async def start(client: ProfilingClient, password: str = PASSWORD) -> models.SecondFactorSetup:
    body = models.SecondFactorStart(password=password)
    return (await client.start_second_factor(operations.StartSecondFactorRequest(body=body))).body


async def confirm(client: ProfilingClient, code: str) -> Sequence[str]:
    body = models.SecondFactorConfirmation(code=code)
    return (await client.confirm_second_factor(operations.ConfirmSecondFactorRequest(body=body))).body.recovery_codes


async def remove(client: ProfilingClient, password: str, code: str) -> None:
    body = models.SecondFactorRemoval(password=password, code=code)
    await client.remove_second_factor(operations.RemoveSecondFactorRequest(body=body))


async def renew(client: ProfilingClient, code: str) -> Sequence[str]:
    body = models.RecoveryCodesRenewal(code=code)
    return (await client.renew_recovery_codes(operations.RenewRecoveryCodesRequest(body=body))).body.recovery_codes


async def set_up(profiling: Serving, client: ProfilingClient, password: str = PASSWORD) -> tuple[App, Sequence[str]]:
    """A second factor that counts from now on, and its recovery codes. The code of a step ago is used up."""
    app = App(profiling=profiling, secret=(await start(client, password)).secret)
    with stopped(profiling):
        return app, await confirm(client, app.code(ahead=-1))


@asynccontextmanager
async def owners_need_one(profiling: Serving) -> AsyncIterator[None]:
    """The shop's setting, inside the block."""
    await profiling.react(_setting(owners_need_second_factor=True))
    try:
        yield
    finally:
        await profiling.react(_setting(owners_need_second_factor=False))


def _setting(*, owners_need_second_factor: bool) -> administering.SettingChanged:
    security = administering.SecurityState(owners_need_second_factor=owners_need_second_factor)
    state = administering.SettingState(
        setting_group="SECURITY",
        values=administering.SettingStateValues(security=security),
        version=next(_versions),
        as_of=datetime.now(UTC),
    )
    return administering.SettingChanged(setting_group="SECURITY", setting=state)
