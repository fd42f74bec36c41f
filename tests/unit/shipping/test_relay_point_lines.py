"""A carrier's file: what its lines say, and what is wrong with the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.shipping.problems import CsvUnreadable
from impl.common.csv_table import csv_table
from impl.common.fonts.glyphs import unprintable
from impl.common.places.centroids import whereabouts
from impl.shipping.domain.relay_point_lines import Atlas, Fault, FaultKind, Said, read_lines
from impl.shipping.domain.relay_points import OpeningHours

ATLAS = Atlas(whereabouts=whereabouts, unprintable=unprintable)
HEAD = "reference,name,line1,line2,postal_code,city,country,latitude,longitude,monday,sunday,status"
GOOD = {
    "reference": "PV-1",
    "name": "Épicerie",
    "line1": "48 rue du Faubourg",
    "line2": "",
    "postal_code": "75011",
    "city": "Paris",
    "country": "FR",
    "latitude": "48.8687",
    "longitude": "2.3695",
    "monday": "09:00-12:30 14:00-19:00",
    "sunday": "",
    "status": "",
}


def line(**changes: str) -> str:
    return ",".join(f'"{value}"' if set(value) & set(',"\n') else value for value in (GOOD | changes).values())


def read(*lines: str, head: str = HEAD, end: str = "\n", encoding: str = "utf-8") -> list[Said | Fault]:
    return read_lines(
        csv_table(end.join([head, *lines, ""]).encode(encoding), most_lines=5000, key="reference", refusal=CsvUnreadable).lines,
        ATLAS,
    )


def said(*lines: str, head: str = HEAD, end: str = "\n", encoding: str = "utf-8") -> Said:
    [one] = read(*lines, head=head, end=end, encoding=encoding)
    assert isinstance(one, Said), one
    return one


def fault(*lines: str, head: str = HEAD) -> Fault:
    one = read(*lines, head=head)[-1]
    assert isinstance(one, Fault), one
    return one


def unreadable(file: bytes, most_lines: int = 5000) -> tuple[str, int]:
    with pytest.raises(CsvUnreadable) as refusal:
        csv_table(file, most_lines=most_lines, key="reference", refusal=CsvUnreadable)
    return refusal.value.members["reason"], refusal.value.members["line"]


def test_a_good_line_says_where_a_point_is_and_when_it_is_open() -> None:
    details = said(line()).details
    assert (details.reference, details.name, details.line2, details.postal_code) == ("PV-1", "Épicerie", None, "75011")
    assert (details.latitude, details.longitude, details.status) == (48_868_700, 2_369_500, None)
    assert details.hours == (
        OpeningHours(day="MONDAY", opens="09:00", closes="12:30"),
        OpeningHours(day="MONDAY", opens="14:00", closes="19:00"),
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_files_of_every_system_say_the_same(end: str, encoding: str, separator: str) -> None:
    head, one = (each.replace(",", separator) for each in (HEAD, line()))
    assert said(one, head=head, end=end, encoding=encoding) == said(line())


def test_columns_come_in_any_order_with_any_case_and_others_are_passed_over() -> None:
    columns = [*reversed(HEAD.split(",")), "phone"]
    one = ",".join([*reversed(line().split(",")), "01 02 03 04 05"])
    assert said(one, head=",".join(f" {each.upper()} " for each in columns)) == said(line())


def test_quoted_values_hold_separators_quotes_and_more_than_one_line() -> None:
    quoted = '"Chez ""Lou"", le soir"'
    one = line().replace("Épicerie", quoted)
    assert said(one).details.name == 'Chez "Lou", le soir'
    first, second = read(line(line2="Cour\nBâtiment B"), line(reference="PV-2"))
    assert isinstance(first, Fault)
    assert (first.line, first.column, first.kind) == (2, "line2", "VALUE_INVALID")
    assert isinstance(second, Said)
    assert second.line == 4  # as an editor counts


def test_empty_lines_are_passed_over_and_counted() -> None:
    found = read("", line(), ",,,,,,,,,,,", line(reference="PV-2"))
    assert [each.line for each in found if isinstance(each, Said)] == [3, 5]


def test_spaces_around_values_do_not_count() -> None:
    assert said(line(reference=" PV-1 ", name="Épicerie  ", country="fr", status=" open ")).details.status == "OPEN"
    assert said(line(name="\u00a0Épicerie\u202f")).details.name == "Épicerie"


def test_coordinates_may_have_a_comma() -> None:
    assert said(line(latitude="48,8687", longitude="+2,36950000")) == said(line())


@pytest.mark.parametrize(
    ("times", "read_as"),
    [
        ("9:00-12:30", ["09:00-12:30"]),
        ("09h00 – 12h30  14:00 - 24:00", ["09:00-12:30", "14:00-24:00"]),
        ("14:00-19:00 09:00-14:00", ["09:00-14:00", "14:00-19:00"]),
        ("00:00-24:00", ["00:00-24:00"]),
        ("", []),
    ],
)
def test_times_of_a_day(times: str, read_as: list[str]) -> None:
    hours = said(line(monday=times)).details.hours
    assert hours is not None
    assert [f"{each.opens}-{each.closes}" for each in hours] == read_as


def test_without_a_column_of_a_day_the_hours_are_not_said() -> None:
    columns = [each for each in HEAD.split(",") if each not in {"monday", "sunday", "line2", "status"}]
    one = ",".join(GOOD[each] for each in columns)
    details = said(one, head=",".join(columns)).details
    assert (details.hours, details.status, details.line2) == (None, None, None)
    assert said(line(monday="")).details.hours == ()


@pytest.mark.parametrize(
    ("changes", "column", "kind"),
    [
        ({"reference": ""}, "reference", "VALUE_MISSING"),
        ({"reference": "P" * 31}, "reference", "VALUE_TOO_LONG"),
        ({"reference": "PV 1"}, "reference", "VALUE_INVALID"),
        ({"reference": "-1"}, "reference", "VALUE_INVALID"),
        ({"name": ""}, "name", "VALUE_MISSING"),
        ({"name": "\u200b"}, "name", "VALUE_MISSING"),
        ({"name": "x" * 101}, "name", "VALUE_TOO_LONG"),
        ({"name": "王小明"}, "name", "NOT_PRINTABLE"),
        ({"name": "Tabac \u202eduolC"}, "name", "VALUE_INVALID"),
        ({"line1": "\u20661 rue Neuve\u2069"}, "line1", "VALUE_INVALID"),
        ({"line1": "a\x00b"}, "line1", "VALUE_INVALID"),
        ({"line2": "a\tb"}, "line2", "VALUE_INVALID"),
        ({"city": "  "}, "city", "VALUE_MISSING"),
        ({"country": ""}, "country", "COUNTRY_UNKNOWN"),
        ({"country": "CH"}, "country", "COUNTRY_UNKNOWN"),
        ({"country": "France"}, "country", "COUNTRY_UNKNOWN"),
        ({"postal_code": ""}, "postal_code", "VALUE_MISSING"),
        ({"postal_code": "7501"}, "postal_code", "POSTAL_CODE_INVALID"),
        ({"postal_code": "1000"}, "postal_code", "POSTAL_CODE_INVALID"),  # a spreadsheet took 01000 for a number
        ({"postal_code": "７５０１１"}, "postal_code", "POSTAL_CODE_INVALID"),
        ({"postal_code": "99999"}, "postal_code", "POSTAL_CODE_INVALID"),  # of no place that we know
        ({"postal_code": "0999", "country": "BE"}, "postal_code", "POSTAL_CODE_INVALID"),
        ({"latitude": ""}, "latitude", "VALUE_MISSING"),
        ({"latitude": "48°52'"}, "latitude", "VALUE_INVALID"),
        ({"latitude": "91"}, "latitude", "VALUE_INVALID"),
        ({"latitude": "nan"}, "latitude", "VALUE_INVALID"),
        ({"latitude": "1e1"}, "latitude", "VALUE_INVALID"),
        ({"longitude": "-181"}, "longitude", "VALUE_INVALID"),
        ({"latitude": "0", "longitude": "0"}, "latitude", "VALUE_INVALID"),
        ({"latitude": "2.3695", "longitude": "48.8687"}, "latitude", "VALUE_INVALID"),
        ({"postal_code": "20260", "latitude": "43.70", "longitude": "7.26"}, "latitude", "VALUE_INVALID"),  # Calvi, in Nice
        ({"postal_code": "97133", "latitude": "16.24", "longitude": "-61.53"}, "latitude", "VALUE_INVALID"),
        ({"latitude": "49.44", "longitude": "1.10"}, "latitude", "VALUE_INVALID"),  # Rouen, for Paris
        ({"monday": "9-12"}, "monday", "HOURS_INVALID"),
        ({"monday": "closed"}, "monday", "HOURS_INVALID"),
        ({"monday": "12:00-09:00"}, "monday", "HOURS_INVALID"),
        ({"monday": "24:00-24:00"}, "monday", "HOURS_INVALID"),
        ({"monday": "09:60-12:00"}, "monday", "HOURS_INVALID"),
        ({"monday": "09:00-24:30"}, "monday", "HOURS_INVALID"),
        ({"sunday": "09:00-12:00 11:00-13:00"}, "sunday", "HOURS_INVALID"),
        ({"sunday": "01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00"}, "sunday", "HOURS_INVALID"),
        ({"status": "shut"}, "status", "VALUE_INVALID"),
    ],
)
def test_a_bad_value_is_told_with_its_line_and_column(changes: dict[str, str], column: str, kind: FaultKind) -> None:
    found = fault(line(reference="PV-0"), line(**changes))
    assert (found.line, found.column, found.kind) == (3, column, kind)
    assert 0 < len(found.message) <= 500


@pytest.mark.parametrize(
    ("country", "postal_code", "latitude", "longitude"),
    [
        ("FR", "97133", "17.8962", "-62.8498"),
        ("FR", "97150", "18.0686", "-63.0825"),
        ("FR", "97500", "46.7811", "-56.1764"),
        ("FR", "98600", "-13.2825", "-176.1736"),
        ("FR", "98000", "43.7384", "7.4246"),
        ("FR", "20260", "42.5679", "8.7575"),
        ("IT", "92031", "35.5", "12.6"),
        ("IT", "92010", "35.5", "12.6"),
        ("IT", "98050", "38.8050", "15.2350"),
        ("IT", "47890", "43.9361", "12.4467"),
        ("ES", "51001", "35.8894", "-5.3213"),
        ("ES", "35500", "28.9630", "-13.5477"),
        ("PT", "9980-024", "39.6713", "-31.1131"),
        ("DE", "27498", "54.1800", "7.8900"),
        ("DE", "87568", "47.3460", "10.1710"),
    ],
)
def test_islands_and_exclaves_are_where_they_are(country: str, postal_code: str, latitude: str, longitude: str) -> None:
    one = line(country=country, postal_code=postal_code, latitude=latitude, longitude=longitude)
    assert said(one).details.postal_code == postal_code


def test_messages_stay_short_whatever_the_file_holds() -> None:
    for column in ("country", "postal_code", "latitude", "monday", "status"):
        found = fault(line(**{column: "\x1b[31m\u2028" + "é" * 3000}))
        assert len(found.message) <= 500
        assert "\x1b" not in found.message


def test_two_lines_about_one_point_are_the_first_and_a_refusal() -> None:
    found = fault(line(), line(name="Another"))
    assert (found.kind, found.column, found.reference) == ("REFERENCE_TWICE", "reference", "PV-1")
    assert "Line 2" in found.message
    later = fault(line(name=""), line())  # nobody knows which of them is right
    assert (later.line, later.kind) == (3, "REFERENCE_TWICE")


def test_lines_with_more_or_fewer_values_than_names() -> None:
    assert fault("PV-1,Épicerie").kind == "FIELDS_MISSING"
    assert fault(line() + ",more").kind == "FIELDS_EXTRA"
    assert fault(line() + ",more").reference == "PV-1"
    assert said(line() + ",,").line == 2
    assert fault("a b,Épicerie").reference == ""


def test_quotes_of_no_table_are_told_and_the_next_line_is_read() -> None:
    first, second = read(line().replace("Épicerie", '"Épi"cerie'), line(reference="PV-2"))
    assert isinstance(first, Fault)
    assert (first.line, first.kind, first.reference) == (2, "LINE_UNREADABLE", "")
    assert isinstance(second, Said)
    one = fault(line().replace("Épicerie", '"Épicerie'), line(), line().replace("Paris", '"Paris"'))
    assert (one.line, one.kind) == (2, "LINE_UNREADABLE")
    assert "to line 4" in one.message


def test_a_value_that_no_table_has_is_told() -> None:
    found = fault(line(name="x" * 140_000))
    assert (found.line, found.kind) == (2, "VALUE_TOO_LONG")


@pytest.mark.parametrize(
    ("file", "reason", "at"),
    [
        (b"", "EMPTY", 1),
        (HEAD.encode(), "EMPTY", 1),
        (f"{HEAD}\n\n,,,\n".encode(), "EMPTY", 1),
        (f"{HEAD}\n{line()}".encode("latin-1"), "ENCODING", 2),
        (f"{HEAD}\n{line()}".encode("utf-16"), "ENCODING", 1),
        (b"\x89PNG\r\n\x1a\n", "ENCODING", 1),
        (f"{HEAD}\n{line()}\n{line().replace('Paris', chr(34) + 'Paris')}".encode(), "QUOTES", 3),
        (b'"reference,name', "QUOTES", 1),
        (b'"reference"x,name\n1,2', "QUOTES", 1),
        (f"{HEAD},Name\n{line()},x".encode(), "COLUMN_TWICE", 1),
    ],
)
def test_what_is_no_table_is_refused_as_a_whole(file: bytes, reason: str, at: int) -> None:
    assert unreadable(file) == (reason, at)


def test_a_file_has_a_most_number_of_lines() -> None:
    lines = [line(reference=f"PV-{number}") for number in range(4)]
    assert unreadable("\n".join([HEAD, *lines]).encode(), most_lines=3) == ("TOO_MANY", 5)
    assert len(csv_table("\n".join([HEAD, *lines]).encode(), most_lines=4, key="reference", refusal=CsvUnreadable).lines) == 4


_PIECES = st.sampled_from([*HEAD.split(","), *GOOD.values(), ",", ";", '"', "\n", "\r", "\x00", "\ufeff", "\u2028", "é", " "])


@given(st.one_of(st.binary(max_size=300), st.lists(_PIECES, max_size=80).map(lambda pieces: "".join(pieces).encode())))
def test_whatever_is_sent_is_a_table_or_no_table(file: bytes) -> None:
    try:
        lines = csv_table(HEAD.encode() + b"\n" + file, most_lines=5000, key="reference", refusal=CsvUnreadable).lines
    except CsvUnreadable:
        return
    for each in read_lines(lines, ATLAS):
        assert isinstance(each, Said) or 0 < len(each.message) <= 500
