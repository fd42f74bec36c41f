"""What is gathered for a message, or why it is not."""

from dataclasses import dataclass

from impl.profiling.documents.facts import Facts
from impl.profiling.domain.customer import Language


class NothingToTell(Exception):  # noqa: N818 - it is not an error: the message is dropped
    """What the message was about is gone; the text is one sentence for its list."""


class TooEarly(Exception):  # noqa: N818 - it is not an error: the message waits
    """What the message needs is not there yet; the text says what."""


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """To whom a message goes, in which language, and what it tells."""

    recipient: str
    language: Language
    facts: Facts


@dataclass(frozen=True, kw_only=True)
class Sites:
    """Where people open the two sites, and mail programs reach PROFILING: addresses without a slash at their end."""

    shop: str
    backoffice: str
    profiling: str
