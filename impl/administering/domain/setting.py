"""What a group of settings must hold beyond its schema: its own member, whole, and nothing that contradicts itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from impl.administering.domain.registered_numbers import is_french_vat_number, is_iban, is_siren, is_siret
from impl.kernel.postal_codes import is_postal_code

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Fault:
    """What to mend, by JSON pointer into the request."""

    pointer: str
    message: str


def faults(group: str, values: Values) -> list[Fault]:
    """Everything that is wrong with the values of a group; empty: they can be kept."""
    member = group.lower()
    if set(values) != {member}:
        return [Fault("/values", f"{group} has exactly the member `{member}`.")]
    rule = _RULES.get(group)
    found = rule(values[member]) if rule else ()
    return [Fault(f"/values/{member}/{fault.pointer}", fault.message) for fault in found]


def _of_store(store: Values) -> Iterator[Fault]:
    if store["default_locale"] not in store["locales"]:
        yield Fault("default_locale", "It is none of `locales`.")
    yield from _repeated("locales", store["locales"])
    yield from _repeated("countries", store["countries"])


def _of_address(name: str, address: Values) -> Iterator[Fault]:
    if not is_postal_code(address["country"], address["postal_code"]):
        yield Fault(f"{name}/postal_code", f"It has not the form of codes in {address['country']}.")


def _of_seller(seller: Values) -> Iterator[Fault]:
    yield from _of_address("address", seller["address"])
    wrong = {name for name, is_right in _CHECKS.items() if name in seller and not is_right(seller[name])}
    yield from (Fault(name, "Its check digits are wrong.") for name in sorted(wrong))
    if "siret" not in wrong and not seller["siret"].startswith(seller["siren"]):
        yield Fault("siret", "It does not begin with the SIREN.")
    if "vat_number" not in wrong and not seller["vat_number"].endswith(seller["siren"]):
        yield Fault("vat_number", "It does not end with the SIREN.")


def _of_checkout(checkout: Values) -> Iterator[Fault]:
    yield from _repeated("payment_methods", checkout["payment_methods"])


def _of_shipping(shipping: Values) -> Iterator[Fault]:
    yield from _of_address("sender", shipping["sender"])
    yield from _repeated("tier_free_from", [rule["tier"] for rule in shipping["tier_free_from"]])


def _repeated(name: str, entries: Sequence[str]) -> Iterator[Fault]:
    for index, entry in enumerate(entries):
        if entry in entries[:index]:
            yield Fault(f"{name}/{index}", f"{entry} stands there already.")


_CHECKS: Mapping[str, Callable[[str], bool]] = {
    "siren": is_siren,
    "siret": is_siret,
    "vat_number": is_french_vat_number,
    "iban": is_iban,
}
_RULES: Mapping[str, Callable[[Values], Iterator[Fault]]] = {
    "STORE": _of_store,
    "SELLER": _of_seller,
    "CHECKOUT": _of_checkout,
    "SHIPPING": _of_shipping,
}
