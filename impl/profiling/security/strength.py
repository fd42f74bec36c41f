"""The rule for which new passwords are refused. It is the same for customers, for staff, and for the first OWNER."""

from collections.abc import Sequence

from zxcvbn import zxcvbn

from generated.profiling.problems import PasswordTooCommon
from impl.kernel.words import fold

_LOOKED_AT = 72  # characters: more would take seconds and would not change the result
_WEAKEST = 2  # zxcvbn's score: 10^6 guesses and more
_TRIMMINGS = 6  # non-letters, as people put around a word
_FEWEST = 10**5  # guesses needed for the letters alone


def is_common(password: str, of: Sequence[str] = ()) -> bool:
    """Whether the password is easy to guess: common, a keyboard pattern, a date, or made of what `of` says of the person.

    A common word with digits and signs around it is still common. zxcvbn alone counts these as random. The check takes some
    milliseconds of processor time: do not run it on the event loop.
    """
    known = [fold(part) for text in of for part in (text, *text.replace("@", ".").split("."))]
    looked_at = fold(password[:_LOOKED_AT])
    letters = "".join(each for each in looked_at if each.isalpha())
    return zxcvbn(password[:_LOOKED_AT], user_inputs=known)["score"] < _WEAKEST or (
        len(looked_at) - len(letters) <= _TRIMMINGS and zxcvbn(letters, user_inputs=known)["guesses"] < _FEWEST
    )


def refuse_common(password: str, of: Sequence[str] = ()) -> None:
    """Raises PasswordTooCommon."""
    if is_common(password, of):
        raise PasswordTooCommon
