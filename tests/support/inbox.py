"""The inbox of a system for a test that runs services without one: mails come by SMTP, and people read them over HTTP."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from generated.events.administering import SettingChanged, SettingState, SettingStateValues, StoreState
from infra.local.players.callers import until
from tests.support.tokens import free_port

THE_SHOP = SettingChanged(
    setting_group="STORE",
    setting=SettingState(
        setting_group="STORE",
        values=SettingStateValues(
            store=StoreState(
                shop_name="Comptoir",
                contact_email="bonjour@comptoir.example",
                locales=["fr", "en"],
                default_locale="fr",
                currency="EUR",
                countries=["FR"],
            )
        ),
        version=1,
        as_of=datetime.now(UTC),
    ),
)
"""What PROFILING must know before it writes to anybody: no broker tells it here."""


@dataclass(frozen=True, kw_only=True)
class RunningInbox:
    url: str
    smtp_port: int

    @property
    def settings(self) -> dict[str, str]:
        """The environment variables of a service that sends its mails here."""
        return {"MAIL_SERVER": f"127.0.0.1:{self.smtp_port}", "MAIL_SECURITY": "NONE"}


@asynccontextmanager
async def running_inbox(folder: Path) -> AsyncIterator[RunningInbox]:
    """Yields an inbox that answers; ends it at the end of the block."""
    inbox = RunningInbox(url=f"http://127.0.0.1:{(port := free_port())}", smtp_port=free_port())
    options = ("--port", str(port), "--smtp-port", str(inbox.smtp_port), "--folder", str(folder))
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "infra.local.inbox", *options)
    try:
        async with aiohttp.ClientSession() as session:
            await until(lambda: _answers(session, inbox.url), what="An answer of the inbox")
        yield inbox
    finally:
        process.terminate()
        await process.wait()


async def _answers(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(f"{url}/health/live") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        return False
