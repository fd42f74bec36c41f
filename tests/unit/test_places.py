"""Where postal codes are: right to the department or region everywhere, and to the quarter in towns."""

from pathlib import Path

import pytest

from impl.common.places import make
from impl.common.places.centroids import middle, whereabouts
from impl.kernel.postal_codes import FORMS
from impl.kernel.territories import territories_by_beginning
from impl.shipping.domain.relay_point_lines import metres

TOWNS = [
    ("FR", "75011", 48.859, 2.379, 1),
    ("FR", "75 019", 48.886, 2.384, 1),
    ("FR", "13002", 43.304, 5.367, 3),
    ("FR", "01000", 46.205, 5.226, 3),
    ("FR", "15000", 44.928, 2.440, 5),
    ("FR", "29200", 48.390, -4.486, 5),
    ("FR", "64200", 43.481, -1.557, 6),
    ("FR", "20000", 41.919, 8.738, 5),
    ("FR", "20200", 42.700, 9.450, 5),
    ("FR", "97400", -20.882, 55.450, 5),
    ("FR", "97110", 16.241, -61.533, 10),
    ("FR", "98000", 43.738, 7.424, 2),
    ("FR", "98714", -17.535, -149.569, 10),
    ("FR", "97133", 17.896, -62.850, 5),
    ("FR", "97700", 17.896, -62.850, 5),
    ("FR", "97150", 18.069, -63.083, 5),
    ("FR", "97800", 18.069, -63.083, 5),
    ("BE", "1000", 50.847, 4.352, 3),
    ("BE", "9992", 51.246, 3.447, 10),
    ("DE", "01067", 51.056, 13.727, 4),
    ("DE", "10115", 52.532, 13.384, 3),
    ("ES", "28004", 40.424, -3.698, 3),
    ("ES", "35001", 28.100, -15.414, 3),
    ("IT", "00184", 41.893, 12.492, 3),
    ("IT", "92031", 35.500, 12.600, 5),
    ("IT", "47890", 43.936, 12.446, 5),
    ("IT", "00120", 41.902, 12.453, 3),
    ("LU", "4010", 49.495, 5.981, 3),
    ("NL", "1012 AB", 52.373, 4.893, 3),
    ("PT", "1100-148", 38.712, -9.135, 4),
    ("PT", "9500-150", 37.740, -25.668, 15),
    ("AT", "1010", 48.209, 16.370, 3),
    ("AT", "6991", 47.356, 10.187, 5),
    ("DE", "87568", 47.346, 10.171, 5),
    ("IE", "D02 X285", 53.339, -6.252, 3),
]
CAPITALS = {
    "FR": {
        "06": "06000",
        "13": "13001",
        "29": "29000",
        "31": "31000",
        "33": "33000",
        "59": "59000",
        "67": "67000",
        "69": "69001",
    },
    "BE": {"40": "4000", "90": "9000"},
    "DE": {"80": "80331", "50": "50667"},
    "ES": {"08": "08001", "41": "41001"},
    "IT": {"20": "20121", "80": "80121"},
    "AT": {"50": "5020", "80": "8010"},
}


@pytest.mark.parametrize(("country", "postal_code", "latitude", "longitude", "kilometres"), TOWNS)
def test_a_code_is_where_its_town_is(
    country: str, postal_code: str, latitude: float, longitude: float, kilometres: int
) -> None:
    there = middle(country, postal_code)
    assert there is not None
    assert metres(there, (round(latitude * 1_000_000), round(longitude * 1_000_000))) <= kilometres * 1000


@pytest.mark.parametrize(
    ("country", "beginning", "postal_code"),
    [(country, beginning, code) for country, codes in CAPITALS.items() for beginning, code in codes.items()],
)
def test_a_code_that_is_unknown_is_in_the_region_of_those_that_begin_alike(
    country: str, beginning: str, postal_code: str
) -> None:
    unknown, there = middle(country, beginning + "ZZZ"[: len(postal_code) - 2]), middle(country, postal_code)
    assert unknown is not None
    assert there is not None
    assert metres(unknown, there) < 80_000


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert middle("FR", "99999") is None
    assert middle("FR", "98999") is None, "Monaco and New Caledonia have no middle"
    assert middle("IE", "000 0000") is None


def test_every_territory_that_has_a_shop_is_where_it_is_and_not_beside_its_neighbour() -> None:
    lacking = {
        (country, beginning)
        for country in FORMS
        for beginning, place in territories_by_beginning(country).items()
        if len(beginning) > 1 and place.is_known and whereabouts(country, beginning) is None
    }
    assert lacking == {("FR", "984"), ("DE", "05"), ("IT", "49")}, "nobody lives there, or no code begins so"


@pytest.mark.parametrize(
    ("country", "postal_code", "kilometres"),
    [
        ("FR", "75011", 60),
        ("FR", "20260", 120),
        ("FR", "20290", 120),
        ("FR", "01010", 300),
        ("FR", "98797", 2500),
        ("NL", "1013 AB", 60),
        ("IE", "D02 X285", 120),
        ("IT", "98050", 300),  # Lipari and towns on the other side of Sicily
        ("FR", "98714", 60),
    ],
)
def test_the_less_a_beginning_says_the_wider_its_addresses_are(country: str, postal_code: str, kilometres: int) -> None:
    known = whereabouts(country, postal_code)
    assert known is not None
    assert known.reach == kilometres * 1000


def test_every_country_has_its_table() -> None:
    assert {path.stem for path in make.FOLDER.glob("*.txt")} == set(FORMS)


def test_a_table_has_what_its_source_says_and_leaves_out_what_the_beginning_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        ("75001", "Paris 01", "48.86", "2.34"),
        ("75001", "Paris", "48.8534", "2.3488"),
        ("75002", "Paris", "48.8534", "2.3488"),
        ("75002", "Paris 02", "48.8601", "2.3401"),
        ("75999 CEDEX 09", "Paris", "1.0", "1.0"),
        ("13001", "Marseille", "43.3", "5.37"),
        ("13002", "Cassis", "43.2", "5.54"),
    ]
    source, made = tmp_path / "source", tmp_path / "made"
    source.mkdir()
    made.mkdir()
    for country in FORMS:
        (source / f"{country}.txt").write_text("")
    for other in ("MC", "GP", "MQ", "GF", "RE", "YT", "PM", "WF", "PF", "NC"):
        (source / f"{other}.txt").write_text("")
    lines = ["\t".join(["FR", code, place, *[""] * 6, north, east, ""]) for code, place, north, east in rows]
    (source / "FR.txt").write_text("\n".join(lines))
    monkeypatch.setattr(make, "FOLDER", made)
    make.main(str(source))
    assert (made / "FR.txt").read_text().splitlines() == [
        "13 43.250 5.455",
        "13001 43.300 5.370",
        "13002 43.200 5.540",
        "75 48.860 2.340",
    ]
