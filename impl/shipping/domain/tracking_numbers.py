"""Tracking numbers as UPU S10 defines them: service, serial of eight digits, check digit, country."""

_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_SERIALS = 10**8
_STRIDE = 61_803_399  # odd and no multiple of five: a permutation of all serials, so that neighbours are not guessed at sight
_SERVICES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def tracking_number(number: int) -> str:
    """The number of the so-manieth parcel: `C`, a letter, serial, check digit, `FR`; never the same for two parcels."""
    service = _SERVICES[number // _SERIALS % len(_SERVICES)]
    serial = f"{number % _SERIALS * _STRIDE % _SERIALS:08d}"
    return f"C{service}{serial}{check_digit(serial)}FR"


def check_digit(serial: str) -> int:
    """Modulo 11 of the weighted digits; 10 becomes 0 and 11 becomes 5."""
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, serial, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)
