"""The rules for texts that contracts mark with `x-text` (S-18): e-mail addresses, names, and text that is printed."""

from collections.abc import Mapping
from typing import Final

from impl.common import emails
from impl.common.fonts.glyphs import unprintable
from impl.kernel.words import is_visible, turns_direction
from infra.runtime.http.texts import TextFault, TextRule


def _email(text: str) -> TextFault | None:
    reason = emails.why_not(text)
    return TextFault(reason) if reason else None


def _visible(text: str) -> TextFault | None:
    if turns_direction(text):
        return TextFault("It has a hidden character that turns the direction of reading.")
    return None if is_visible(text) else TextFault("There is nothing to see in it.")


def _printed(text: str) -> TextFault | None:
    lacking = unprintable(text)
    return TextFault(f"It cannot be printed: {lacking}"[:1000], lacking) if lacking else None


TEXT_RULES: Final[Mapping[str, TextRule]] = {"email": _email, "visible": _visible, "printed": _printed}
