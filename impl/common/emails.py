"""E-mail addresses: which are valid, how they are stored, and when two spellings are equal.

`email-validator` decides (RFC 5321 and 5322, RFC 6531 for letters beyond ASCII, IDNA 2008 for domains). It makes no network
request.
"""

import string
import unicodedata

from email_validator import EmailNotValidError, EmailSyntaxError, ValidatedEmail, validate_email

from impl.kernel.words import has_blanks

_AROUND = (
    string.whitespace + "\u00a0\u202f\u200b\u200e\u200f\u202a\u202c\u2060\u3000\ufeff"
)  # characters that come with copied text
_SHORTEST_TOP = 2  # no top-level domain has one letter, and none is planned


def why_not(address: str) -> str | None:
    """Returns why no e-mail address can have this form; None when it is valid. `.test` is for tests (RFC 6761) and is accepted."""
    try:
        _read(address)
    except EmailNotValidError as refusal:
        return str(refusal)
    return None


def kept(address: str) -> str:
    """Returns the address as it is shown: the part before the @ as typed, the domain in small letters of its own script."""
    try:
        return _read(address).normalized
    except EmailNotValidError:  # from an earlier release with another rule
        return address


def spellings(address: str) -> tuple[str, ...]:
    """Returns the spellings of an address: with its domain in its own script and in ASCII, if these differ."""
    try:
        read = _read(address)
    except EmailNotValidError:
        return (address,)
    return tuple(dict.fromkeys((read.normalized, f"{read.local_part}@{read.ascii_domain}")))


def key_of(address: str) -> str:
    """Returns the key for comparing: without case and outer spaces, and the same for the domain's Unicode and ASCII spelling."""
    address = address.strip(_AROUND)
    try:
        read = _read(address)
    except EmailNotValidError:  # it cannot open an account, but may have one from an earlier release
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
        raise EmailSyntaxError("There are signs before the @ that are no letters.")  # a typographic apostrophe ’, or a smiley
    return read
