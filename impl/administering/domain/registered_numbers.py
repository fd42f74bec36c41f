"""The check digits of a French seller's numbers and of bank accounts: a mistyped digit stops here, not on a thousand invoices."""

from collections.abc import Mapping

_LA_POSTE = "356000000"
_VAT_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # I and O look like figures
_IBAN_LENGTHS: Mapping[str, int] = {
    "AD": 24,
    "AT": 20,
    "BE": 16,
    "BG": 22,
    "CH": 21,
    "CY": 28,
    "CZ": 24,
    "DE": 22,
    "DK": 18,
    "EE": 20,
    "ES": 24,
    "FI": 18,
    "FR": 27,
    "GB": 22,
    "GI": 23,
    "GR": 27,
    "HR": 21,
    "HU": 28,
    "IE": 22,
    "IS": 26,
    "IT": 27,
    "LI": 21,
    "LT": 20,
    "LU": 20,
    "LV": 21,
    "MC": 27,
    "MT": 31,
    "NL": 18,
    "NO": 15,
    "PL": 28,
    "PT": 25,
    "RO": 24,
    "SE": 24,
    "SI": 19,
    "SK": 24,
    "SM": 27,
    "VA": 22,
}
"""Of the countries whose accounts take euros (SEPA), as SWIFT's IBAN registry (ISO 13616) has them."""


def is_siren(number: str) -> bool:
    """Nine digits with the check digit of Luhn (ISO/IEC 7812-1), as INSEE gives them."""
    return len(number) == 9 and number.isdecimal() and _luhn(number) % 10 == 0


def is_siret(number: str) -> bool:
    """A SIREN and five digits, again with Luhn; La Poste has more establishments than that allows, and its digits add up to fives."""
    if len(number) != 14 or not number.isdecimal() or not is_siren(number[:9]):
        return False
    if number.startswith(_LA_POSTE) and number != f"{_LA_POSTE}00048":
        return sum(int(digit) for digit in number) % 5 == 0
    return _luhn(number) % 10 == 0


def is_french_vat_number(number: str) -> bool:
    """FR, a key of two signs and the SIREN; keys with letters came later (CGI art. 286 ter; key as the tax office computes it)."""
    country, key, siren = number[:2], number[2:4], number[4:]
    if country != "FR" or not siren.isdecimal() or any(sign not in _VAT_SIGNS for sign in key):
        return False
    if key.isdecimal():
        return int(f"{siren}12") % 97 == int(key)
    first, second = (_VAT_SIGNS.index(sign) for sign in key)
    value = first * 24 + second - 10 if key[0].isdecimal() else first * 34 + second - 100
    return (int(siren) + 1 + value // 11) % 11 == value % 11


def is_iban(number: str) -> bool:
    """As long as the country's are, and 1 as the remainder by 97 (ISO 13616, ISO/IEC 7064)."""
    if not number.isascii() or not number.isalnum() or len(number) != _IBAN_LENGTHS.get(number[:2], len(number)):
        return False
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def _luhn(number: str) -> int:
    """The sum of the digits, every second one from the right doubled and its own digits added."""
    return sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(number)))
