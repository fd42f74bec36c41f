"""`python -m infra.local.inbox --port … --smtp-port … --folder …` takes mails by SMTP and shows them."""

import argparse
import asyncio
import logging
from functools import partial
from pathlib import Path

from aiosmtpd.smtp import SMTP

from infra.local.common.ports import HOST
from infra.local.inbox.app import application
from infra.local.inbox.mails import Mails
from infra.local.inbox.receiver import Receiver
from infra.local.site.headers import SECURITY_HEADERS
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.server import configuration, event_loop, raise_descriptor_limit, serve
from infra.runtime.logs import configure_logging

_STOP_SECONDS = 1  # do not wait for a browser that keeps its connection open


def main() -> None:
    """Serves until a signal."""
    parser = argparse.ArgumentParser(prog="python -m infra.local.inbox")
    parser.add_argument("--port", type=int, required=True, help="of the page")
    parser.add_argument("--smtp-port", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True, help="where mails are kept")
    chosen = parser.parse_args()
    configure_logging("inbox", "INFO")
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # aiosmtpd tells of every command
    raise_descriptor_limit()
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(_serve(chosen.port, chosen.smtp_port, Receiver(Mails(chosen.folder))))


async def _serve(port: int, smtp_port: int, receiver: Receiver) -> None:
    loop = asyncio.get_running_loop()
    smtp = partial(SMTP, receiver, enable_SMTPUTF8=True, hostname="inbox", loop=loop)
    config = configuration(
        application(receiver), host=HOST, port=port, bounds=Bounds(), headers=SECURITY_HEADERS, stop_seconds=_STOP_SECONDS
    )
    async with await loop.create_server(smtp, HOST, smtp_port):
        await serve(config)


if __name__ == "__main__":
    main()
