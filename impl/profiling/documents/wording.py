"""The words of messages: texts/fr.toml and texts/en.toml, each text a template that its message's facts fill in."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impl.profiling.domain.customer import Language

_FOLDER = Path(__file__).with_name("texts")
_COMMON = "common"


class NoWords(LookupError):  # noqa: N818 - it says what is wrong
    """A message asks for a text that its language lacks."""


@dataclass(frozen=True)
class Wording:
    """The texts of a language: `ORDER_CANCELLED.reason.TIME` is the key TIME of that template's table `reason`."""

    language: Language
    texts: Mapping[str, str]

    def key_of(self, template: str, key: str, more: Mapping[str, Any]) -> str:
        """Returns the whole key of a template's text, or of one that all share; of two forms `count` chooses. Raises NoWords."""
        forms = [key, f"{key}.{self._form(more['count'])}"] if "count" in more else [key]
        for whole in (f"{section}.{form}" for section in (template, _COMMON) for form in forms):
            if whole in self.texts:
                return whole
        raise NoWords(f"{self.language}: {template} has no text {key}")

    def _form(self, count: int) -> str:
        """French counts nothing as one, English as many."""
        return "one" if count == 1 or (count == 0 and self.language == "FR") else "other"


def wording(language: Language) -> Wording:
    """Returns the texts of a language."""
    document = tomllib.loads((_FOLDER / f"{language.lower()}.toml").read_text())
    return Wording(language, dict(_flat(document)))


def _flat(texts: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for key, text in texts.items():
        if isinstance(text, str):
            yield before + key, text
        else:
            yield from _flat(text, f"{before}{key}.")
