"""The inbox in a browser: on a desktop and a phone, by keys, and with a mail that would like to do more than be read."""

from collections.abc import AsyncIterator
from typing import Literal

import pytest
from playwright.async_api import Browser, expect

from infra.local.inbox.app import application
from infra.local.inbox.mails import Mails
from infra.local.inbox.receiver import Receiver
from infra.local.site.headers import SECURITY_HEADERS
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration
from tests.browser.visit import Visit
from tests.support.listening import listening
from tests.support.tokens import free_port

pytestmark = pytest.mark.walk
DESKTOP, PHONE = 1280, 390
MAIL = """From: Comptoir <bonjour@comptoir.example>
To: {to}
Subject: {subject}
X-Comptoir-Template: ORDER_CONFIRMED
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

See https://shop.example/
--b
Content-Type: text/html; charset=utf-8

<html lang="en"><head><title>m</title></head><body><main><h1>Thank you</h1>
<script>document.body.textContent = "taken over"</script><p style="color: #000000">A mail.</p></main></body></html>
--b--
"""


@pytest.fixture(scope="module")
async def inbox(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    port, mails = free_port(), Mails(tmp_path_factory.mktemp("mails"))
    for number, name in enumerate(("ana", "jo", "max"), 1):
        to = f"{name}@example.org"
        mails.add([to], MAIL.format(to=to, subject=f"Mail {number} with a subject that is rather long for a phone").encode())
    app = application(Receiver(mails))
    async with listening(
        configuration(app, host="127.0.0.1", port=port, bounds=Bounds(), headers=SECURITY_HEADERS, stop_seconds=1), force=True
    ):
        yield f"http://127.0.0.1:{port}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESKTOP, PHONE])
async def test_mails_are_read_by_keys(inbox: str, browser: Browser, width: int, scheme: Literal["light", "dark"]) -> None:
    async with await browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme) as context:
        visit = Visit(await context.new_page(), inbox, [])
        visit.forgive("sandboxed|Content Security Policy")  # the mail's script, which is not run
        page = visit.page
        await visit.open("/")
        await expect(page.get_by_role("listitem")).to_have_count(3)
        await expect(page.get_by_role("listitem").first).to_contain_text("Mail 3")
        await page.get_by_role("searchbox", name="To").focus()
        await page.keyboard.type("JO@")
        await expect(page.get_by_role("listitem")).to_have_count(1)
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=2)).to_contain_text("Mail 2")
        await expect(page.get_by_role("article")).to_be_focused()
        mail = page.frame_locator("iframe")
        await expect(mail.get_by_role("heading", name="Thank you")).to_be_visible()
        await expect(mail.get_by_text("taken over")).to_have_count(0)
        await visit.look(f"inbox-{scheme}")
        await visit.check_width()
        assert visit.complaints == []
