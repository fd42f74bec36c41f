"""The check digits of a French seller's numbers and of bank accounts. They find a mistyped digit before it is on invoices."""

import re
from collections.abc import Mapping

_NOBODY = "000000000"  # its check digit is right, but INSEE never assigns it
_LA_POSTE = "356000000"
_VAT_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # I and O look like digits
_ACCOUNTS: Mapping[str, str] = {
    "AD": "8n12c",
    "AL": "8n16c",
    "AT": "16n",
    "BE": "12n",
    "BG": "4a6n8c",
    "CH": "5n12c",
    "CY": "8n16c",
    "CZ": "20n",
    "DE": "18n",
    "DK": "14n",
    "EE": "16n",
    "ES": "20n",
    "FI": "14n",
    "FR": "10n11c2n",
    "GB": "4a14n",
    "GI": "4a15c",
    "GR": "7n16c",
    "HR": "17n",
    "HU": "24n",
    "IE": "4a14n",
    "IS": "22n",
    "IT": "1a10n12c",
    "LI": "5n12c",
    "LT": "16n",
    "LU": "3n13c",
    "LV": "4a13c",
    "MC": "10n11c2n",
    "MD": "20c",
    "ME": "18n",
    "MK": "3n10c2n",
    "MT": "4a5n18c",
    "NL": "4a10n",
    "NO": "11n",
    "PL": "24n",
    "PT": "21n",
    "RO": "4a16c",
    "RS": "18n",
    "SE": "20n",
    "SI": "15n",
    "SK": "20n",
    "SM": "1a10n12c",
    "VA": "18n",
}
"""The account format behind the check digits, for the countries with euro accounts (SEPA), from SWIFT's IBAN registry (ISO 13616).

n are digits, a capitals, c either. An account in another country is refused.
"""
_KINDS = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Z0-9]"}
_IBANS = {
    country: re.compile(
        country + "[0-9]{2}" + re.sub("([0-9]+)([nac])", lambda part: f"{_KINDS[part[2]]}{{{part[1]}}}", account)
    )
    for country, account in _ACCOUNTS.items()
}


def is_siren(number: str) -> bool:
    """Whether it has nine digits with Luhn's check digit (ISO/IEC 7812-1), as INSEE assigns them."""
    return len(number) == 9 and number.isdecimal() and number != _NOBODY and _luhn(number) % 10 == 0


def is_siret(number: str) -> bool:
    """Whether it is a SIREN and five digits, again with Luhn. La Poste has too many sites for that: its digit sum is a multiple of five."""
    if len(number) != 14 or not number.isdecimal() or not is_siren(number[:9]):
        return False
    if number.startswith(_LA_POSTE) and number != f"{_LA_POSTE}00048":
        return sum(int(digit) for digit in number) % 5 == 0
    return _luhn(number) % 10 == 0


def is_french_vat_number(number: str) -> bool:
    """Whether it is FR, a key of two characters and the SIREN. Keys with letters came later (CGI art. 286 ter; the tax office's key)."""
    country, key, siren = number[:2], number[2:4], number[4:]
    if country != "FR" or not siren.isdecimal() or siren == _NOBODY or any(sign not in _VAT_SIGNS for sign in key):
        return False
    if key.isdecimal():
        return int(f"{siren}12") % 97 == int(key)
    first, second = (_VAT_SIGNS.index(sign) for sign in key)
    value = first * 24 + second - 10 if key[0].isdecimal() else first * 34 + second - 100
    return (int(siren) + 1 + value // 11) % 11 == value % 11


def is_iban(number: str) -> bool:
    """Whether it has the form of its country, and the remainder 1 by 97 (ISO 13616, ISO/IEC 7064)."""
    form = _IBANS.get(number[:2])
    if form is None or not form.fullmatch(number):
        return False
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def _luhn(number: str) -> int:
    """Returns the sum of the digits, where every second one from the right is doubled and its own digits are added."""
    return sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(number)))
