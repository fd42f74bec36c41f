"""The mails that arrived, each a file."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cached_property
from pathlib import Path
from typing import Any, cast

_ENVELOPE = "X-Inbox-Recipient"
"""Who the server was told to give it to, beside what its headers say."""


class Mail:
    """One mail that arrived, and its number."""

    def __init__(self, number: int, path: Path) -> None:
        self.number, self._path = number, path

    @cached_property
    def message(self) -> EmailMessage:
        return message_from_bytes(self._path.read_bytes(), policy=policy.default)

    @property
    def recipients(self) -> list[str]:
        return [str(each) for each in self.message.get_all(_ENVELOPE, [])]

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    @cached_property
    def attachments(self) -> list[EmailMessage]:
        return list(self.message.iter_attachments())

    def described(self) -> dict[str, Any]:
        """All that callers may ask for, but the contents of attachments."""
        headers = {name: str(value) for name, value in self.message.items() if name != _ENVELOPE}
        return {
            "number": self.number,
            "message_id": headers.get("Message-ID", "").strip("<>"),
            "template": headers.get("X-Comptoir-Template", ""),
            "from": headers.get("From", ""),
            "to": self.recipients,
            "subject": headers.get("Subject", ""),
            "received_at": datetime.fromtimestamp(self._path.stat().st_mtime, UTC).isoformat(),
            "text": self.text,
            "html": self.html,
            "attachments": [
                {"name": each.get_filename(""), "media_type": each.get_content_type(), "bytes": len(content_of(each))}
                for each in self.attachments
            ],
            "headers": headers,
        }

    def _body(self, kind: str) -> str:
        part = self.message.get_body(preferencelist=(kind,))
        return "" if part is None else str(part.get_content()).replace("\r\n", "\n")


def content_of(attachment: EmailMessage) -> bytes:
    return cast(bytes, attachment.get_payload(decode=True))


class Mails:
    """The mails of one folder, in the order in which they came."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        found = sorted(int(path.stem) for path in folder.glob("*.eml"))
        self._kept = {number: Mail(number, self._path(number)) for number in found}
        self._last = max(found, default=0)

    def add(self, recipients: list[str], content: bytes) -> None:
        """Keeps a mail; when it returns, a restart finds it."""
        self._last += 1
        path = self._path(self._last)
        draft = path.with_suffix(".draft")
        draft.write_bytes("".join(f"{_ENVELOPE}: {each}\r\n" for each in recipients).encode() + content)
        draft.replace(path)
        self._kept[self._last] = Mail(self._last, path)

    def find(self, number: int) -> Mail | None:
        return self._kept.get(number)

    def listed(self, *, to: str = "", after: int = 0) -> Iterator[Mail]:
        """Returns the mails behind a number to whom has these letters in the address, the newest last."""
        wanted = re.compile(re.escape(to), re.IGNORECASE)
        for mail in self._kept.values():
            if mail.number > after and any(wanted.search(each) for each in mail.recipients):
                yield mail

    def clear(self) -> None:
        """Throws all away. Numbers go on."""
        for mail in self._kept.values():
            self._path(mail.number).unlink(missing_ok=True)
        self._kept.clear()

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:06}.eml"
