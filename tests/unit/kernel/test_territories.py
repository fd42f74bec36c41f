"""Country and postal code name a territory; what is special is no mainland."""

import pytest

from impl.kernel.territories import territories_by_beginning, territory

OUTSIDE = {
    "FR-971": ("FR", ["97110", "97122", "971 42"]),
    "FR-972": ("FR", ["97200", "97290"]),
    "FR-973": ("FR", ["97300"]),
    "FR-974": ("FR", ["97400", "97490"]),
    "FR-PM": ("FR", ["97500"]),
    "FR-976": ("FR", ["97600", "97680"]),
    "FR-BL": ("FR", ["97133", "97700"]),
    "FR-MF": ("FR", ["97150", "97800"]),
    "FR-TF": ("FR", ["98413"]),
    "FR-WF": ("FR", ["98600"]),
    "FR-PF": ("FR", ["98714"]),
    "FR-CP": ("FR", ["98799"]),
    "FR-NC": ("FR", ["98800", "98890"]),
    "ES-CN": ("ES", ["35001", "35660", "38001"]),
    "ES-CE": ("ES", ["51001"]),
    "ES-ML": ("ES", ["52006"]),
    "DE-BUS": ("DE", ["78266"]),
    "DE-HEL": ("DE", ["27498"]),
    "IT-LIV": ("IT", ["23041"]),
    "IT-CAM": ("IT", ["22061"]),
    "SM": ("IT", ["47890", "47899"]),
    "VA": ("IT", ["00120"]),
}
INSIDE = {
    "FR-20R": ("FR", ["20000", "20200", "20600"]),
    "MC": ("FR", ["98000", "98020"]),
    "PT-20": ("PT", ["9500-150", "9980-024"]),
    "PT-30": ("PT", ["9000-042", "9400-001"]),
    "AT-JUN": ("AT", ["6691"]),
    "AT-MIT": ("AT", ["6991", "6992", "6993"]),
}
MAINLAND = {
    "FR": ["75011", "01000", "95000", "19100", "21000", "06000"],
    "ES": ["28001", "07001", "34001", "36001", "50001"],
    "PT": ["1100-148", "8900-000"],
    "DE": ["10115", "78267", "27499", "01067"],
    "IT": ["00184", "23040", "22060", "47900", "00121"],
    "AT": ["1010", "6690", "6900"],
    "BE": ["1000"],
    "LU": ["1009"],
    "NL": ["1012 AB"],
    "IE": ["D02 AF30"],
}


@pytest.mark.parametrize(("code", "places"), OUTSIDE.items(), ids=OUTSIDE)
def test_outside_the_vat_territory(code: str, places: tuple[str, list[str]]) -> None:
    country, postal_codes = places
    for postal_code in postal_codes:
        found = territory(country, postal_code)
        assert (found.code, found.is_mainland, found.is_taxed) == (code, False, False), postal_code


@pytest.mark.parametrize(("code", "places"), INSIDE.items(), ids=INSIDE)
def test_inside_the_vat_territory_and_no_mainland(code: str, places: tuple[str, list[str]]) -> None:
    country, postal_codes = places
    for postal_code in postal_codes:
        found = territory(country, postal_code)
        assert (found.code, found.is_mainland, found.is_taxed) == (code, False, True), postal_code


@pytest.mark.parametrize(("country", "postal_codes"), MAINLAND.items(), ids=MAINLAND)
def test_mainland(country: str, postal_codes: list[str]) -> None:
    for postal_code in postal_codes:
        found = territory(country, postal_code)
        assert (found.code, found.is_mainland, found.is_taxed) == (country, True, True), postal_code


@pytest.mark.parametrize(
    ("country", "postal_code"),
    [
        *(("FR", code) for code in ("00100", "96000", "98100")),
        ("ES", "53001"),
        ("DE", "00000"),
        ("AT", "0000"),
        ("BE", "0999"),
        ("LU", "0000"),
        ("PT", "0000-000"),
        ("IT", "00000"),
    ],
)
def test_a_code_that_stands_for_no_known_place_is_no_mainland(country: str, postal_code: str) -> None:
    assert territory(country, postal_code).code == f"{country}-ZZ"


@pytest.mark.parametrize(("german", "austrian"), [("87491", "6691"), ("87567", "6991"), ("87568", "6992"), ("87569", "6993")])
def test_a_place_with_codes_of_two_countries_is_one_place(german: str, austrian: str) -> None:
    assert territory("DE", german) == territory("AT", austrian)
    assert territory("DE", german).country == "AT"


@pytest.mark.parametrize("country", MAINLAND)
def test_all_codes_that_begin_alike_are_of_one_territory(country: str) -> None:
    beginnings = territories_by_beginning(country)
    assert list(beginnings) == sorted(beginnings)
    for table in (OUTSIDE, INSIDE):
        for code, (where, postal_codes) in table.items():
            for bare_code in (each.replace(" ", "").replace("-", "") for each in postal_codes if where == country):
                assert [place.code for start, place in beginnings.items() if bare_code.startswith(start)] == [code]
    for each in MAINLAND[country]:
        bare_code = each.replace(" ", "").replace("-", "")
        assert [place.code for start, place in beginnings.items() if bare_code.startswith(start)] == [country]


def test_what_is_no_place_that_we_know_says_so() -> None:
    assert not territory("FR", "99999").is_known
    assert territory("FR", "97400").is_known
    assert territory("FR", "75011").is_known
