"""Which new passwords are refused: the one rule, for customers, for staff, and for the first OWNER's from the settings."""

from collections.abc import Sequence

from zxcvbn import zxcvbn

from generated.profiling.problems import PasswordTooCommon

_LOOKED_AT = 72  # characters: more would take seconds and decide nothing
_WEAKEST = 2  # zxcvbn's score: 10^6 guesses and more


def is_common(password: str, of: Sequence[str] = ()) -> bool:
    """Whether it is guessed at once: a common password, a pattern of keys, a date, or made of what `of` says of the person.

    Takes some milliseconds of a processor: not for the event loop.
    """
    known = [part for text in of for part in (text, *text.replace("@", ".").split("."))]
    return bool(zxcvbn(password[:_LOOKED_AT], user_inputs=known)["score"] < _WEAKEST)


def refuse_common(password: str, of: Sequence[str] = ()) -> None:
    """Raises PasswordTooCommon."""
    if is_common(password, of):
        raise PasswordTooCommon
