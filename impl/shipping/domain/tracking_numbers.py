"""Tracking numbers as UPU S10 defines them: service, serial of eight digits, check digit, country."""

_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_SERIALS = 10**8
_STRIDE = 61_803_399  # odd and no multiple of five: a permutation of all serials, so that neighbours are not easy to guess
_SERVICES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def tracking_number(number: int) -> str:
    """Returns the tracking number of the n-th parcel: `C`, a letter, serial, check digit, `FR`. It is unique for each parcel."""
    service = _SERVICES[number // _SERIALS % len(_SERVICES)]
    serial = f"{number % _SERIALS * _STRIDE % _SERIALS:08d}"
    return f"C{service}{serial}{check_digit(serial)}FR"


def check_digit(serial: str) -> int:
    """Returns the check digit: modulo 11 of the weighted digits; 10 becomes 0 and 11 becomes 5."""
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, serial, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)
