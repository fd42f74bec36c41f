"""E-mail addresses: which can exist, how they are kept, and when two spellings are one.

`email-validator` decides (RFC 5321 and 5322, RFC 6531 for letters beyond ASCII, IDNA 2008 for domains); nobody asks the network.
"""

import string
import unicodedata

from email_validator import EmailNotValidError, EmailSyntaxError, ValidatedEmail, validate_email

from impl.kernel.words import has_blanks

_AROUND = string.whitespace + "\u00a0\u202f\u200b\u200e\u200f\u202a\u202c\u2060\u3000\ufeff"  # what copying brings along
_SHORTEST_TOP = 2  # no top-level domain has one letter, and none is to come


def why_not(address: str) -> str | None:
    """Why no e-mail address can be like this; None when one can. `.test` is for tests (RFC 6761) and passes."""
    try:
        _read(address)
    except EmailNotValidError as refusal:
        return str(refusal)
    return None


def kept(address: str) -> str:
    """As it is shown: the part before the @ as typed, the domain in small letters of its own script."""
    try:
        return _read(address).normalized
    except EmailNotValidError:  # from a time when another rule decided
        return address


def spellings(address: str) -> tuple[str, ...]:
    """As it may be written down: with its domain in its own script and in ASCII, where these differ."""
    try:
        read = _read(address)
    except EmailNotValidError:
        return (address,)
    return tuple(dict.fromkeys((read.normalized, f"{read.local_part}@{read.ascii_domain}")))


def key_of(address: str) -> str:
    """As addresses are compared: without case and spaces around, the domain's Unicode and ASCII spelling the same."""
    address = address.strip(_AROUND)
    try:
        read = _read(address)
    except EmailNotValidError:  # it opens no account, and may still have one from another time
        return address.lower()
    return f"{read.local_part.lower()}@{read.ascii_domain}"


def _read(address: str) -> ValidatedEmail:
    read = validate_email(address, check_deliverability=False, test_environment=True, strict=True)
    if len(read.ascii_domain.rpartition(".")[2]) < _SHORTEST_TOP:
        raise EmailSyntaxError("No domain ends like this.")
    if has_blanks(address):
        raise EmailSyntaxError("It has letters that cannot be seen.")
    if any(unicodedata.category(part[0])[0] == "M" for part in read.local_part.split(".")):
        raise EmailSyntaxError("An accent stands upon no letter.")
    if not all(letter.isascii() or unicodedata.category(letter)[0] in "LMN" for letter in read.local_part):
        raise EmailSyntaxError("There are signs before the @ that are no letters.")  # a typed ’ for an apostrophe, a smiley
    return read
