"""A message as it is sent."""

from dataclasses import dataclass

MASK = "…"
"""Stands for a token in what is kept of a message."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """An address to follow. With a token it is a secret: whoever has it may do what it is for."""

    address: str
    token: str = ""

    def __str__(self) -> str:
        return self.address + self.token


@dataclass(frozen=True, kw_only=True)
class Attachment:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A message in words: `subject` is one line, `html` and `text` say the same. `ends` is the page where one asks for no
    more of the kind, `one_click` the address that does it by a POST (RFC 8058).
    """

    subject: str
    html: str
    text: str
    attachments: tuple[Attachment, ...] = ()
    ends: Link | None = None
    one_click: Link | None = None
    tokens: frozenset[str] = frozenset()

    @property
    def without_secrets(self) -> str:
        """The text with each token masked: what is kept."""
        text = self.text
        for token in self.tokens:
            text = text.replace(token, MASK)
        return text
