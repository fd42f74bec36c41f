"""Texts that no pattern can judge: e-mail addresses, what can be seen, what can be printed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from impl.common import emails
from impl.common.texts import TEXT_RULES
from impl.kernel.words import code_of, fold, is_visible, number_of, turns_direction, unspaced

ROOT = Path(__file__).parents[2]
EMAILS: dict[str, Any] = json.loads((ROOT / "tests/cases/emails.json").read_text("utf-8"))
PRINTED: dict[str, Any] = json.loads((ROOT / "tests/cases/printed.json").read_text("utf-8"))
"""The same tables that the sites' functions are held against."""


class TestEmails:
    @pytest.mark.parametrize("address", EMAILS["accepted"])
    def test_an_address_that_exists_is_accepted(self, address: str) -> None:
        assert emails.why_not(address) is None

    @pytest.mark.parametrize("address", EMAILS["refused"])
    def test_an_address_that_cannot_exist_is_refused_with_a_reason(self, address: str) -> None:
        assert emails.why_not(address)

    def test_the_longest_ones(self) -> None:
        domain = ".".join(("a" * 60,) * 3) + ".fr"
        assert emails.why_not("x" * 64 + "@example.org") is None
        assert emails.why_not("x" * 65 + "@example.org")
        assert emails.why_not("x@" + "a" * 63 + ".fr") is None
        assert emails.why_not("x@" + "a" * 64 + ".fr")
        assert emails.why_not("x" * 64 + "@" + domain) is None
        assert emails.why_not("x" * 64 + "@aaaa." + domain)

    @pytest.mark.parametrize("spellings", EMAILS["one_account"])
    def test_spellings_of_one_address_are_one_account(self, spellings: list[str]) -> None:
        assert len({emails.key_of(spelling) for spelling in spellings}) == 1

    @pytest.mark.parametrize(
        "typed", [" camille@example.org", "camille@example.org\u00a0\t", "\u200bCamille@example.org\u202f"]
    )
    def test_spaces_around_do_not_count_where_one_is_looked_up(self, typed: str) -> None:
        assert emails.key_of(typed) == "camille@example.org"

    def test_an_address_is_kept_as_people_read_it(self) -> None:
        assert emails.kept("Camille@XN--EXMPLE-CUA.org") == "Camille@exämple.org"

    def test_an_address_from_another_time_still_has_its_key(self) -> None:
        assert emails.key_of("A..B@Example.org") == "a..b@example.org"
        assert emails.kept("a..b@example.org") == "a..b@example.org"

    def test_the_frame_of_the_contract_is_wider(self) -> None:
        shared = yaml.safe_load((ROOT / "contracts/shared/components.yaml").read_text("utf-8"))
        schema = shared["components"]["schemas"]["Email"]
        for address in EMAILS["accepted"]:
            assert re.search(schema["pattern"], address)
            assert schema["minLength"] <= len(address) <= schema["maxLength"]


class TestVisible:
    @pytest.mark.parametrize("text", PRINTED["visible"])
    def test_something_to_see(self, text: str) -> None:
        assert is_visible(text)

    @pytest.mark.parametrize("text", PRINTED["invisible"])
    def test_nothing_to_see(self, text: str) -> None:
        assert not is_visible(text)
        assert TEXT_RULES["visible"](text)

    @pytest.mark.parametrize("text", PRINTED["turned"])
    def test_what_is_read_otherwise_than_it_is(self, text: str) -> None:
        assert is_visible(text)
        assert turns_direction(text)
        assert TEXT_RULES["visible"](text)

    @pytest.mark.parametrize("text", [*PRINTED["visible"], "\u200ea", "\u05d0\u200f", "a\u200db"])
    def test_what_is_read_as_it_is(self, text: str) -> None:
        assert TEXT_RULES["visible"](text) is None


class TestPrinted:
    @pytest.mark.parametrize("text", PRINTED["printed"])
    def test_latin_greek_and_cyrillic_are_printed(self, text: str) -> None:
        assert TEXT_RULES["printed"](text) is None

    @pytest.mark.parametrize(("text", "characters"), PRINTED["lacking"])
    def test_what_the_fonts_lack_is_named(self, text: str, characters: str) -> None:
        fault = TEXT_RULES["printed"](text)
        assert fault is not None
        assert set(fault.characters) == set(characters)

    def test_the_sites_know_the_same_letters(self) -> None:
        fonts = (ROOT / "impl/common/fonts/coverage.txt").read_text("ascii").splitlines()
        known = (ROOT / "frontend/shared/coverage.ts").read_text("ascii")
        assert re.findall('"([^"]*)"', known) == fonts

    def test_letters_of_the_three_scripts_are_printed(self) -> None:
        spans = [
            (0xC0, 0x24F),
            (0x250, 0x2AF),
            (0x386, 0x3E1),
            (0x400, 0x52F),
            (0x1E00, 0x1FFF),
            (0x2C60, 0x2C7F),
            (0xA640, 0xA69F),
        ]
        letters = [chr(code) for begin, end in spans for code in range(begin, end + 1)]
        assert [letter for letter in letters if letter.isalpha() and TEXT_RULES["printed"](letter)] == []


class TestWords:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Œufs à la COQUE", "oeufs a la coque"),
            ("Lefèvre", "lefevre"),
            ("LEFE\u0300VRE", "lefevre"),
            ("Łukasz Đorđe", "lukasz dorde"),
            ("Straße", "strasse"),
            ("Γεώργιος", "γεωργιοσ"),
            ("İstanbul ısı", "istanbul isi"),
            ("Mar\u200btin", "martin"),
            ("Jean–Luc", "jean-luc"),
            ("d’Arcy O‘Neill Oʼahu l´eau l`an", "d'arcy o'neill o'ahu l'eau l'an"),
            ("№ 5 ﬁn Ａ", "no 5 fin a"),
            ("Ŋuŧe Ƒəlix Ɛɔ", "nute felix eo"),
            ("Қазақ Ұлы", "казак үлы"),
            ("Ǣ ⅱ ẞ", "ae ii ss"),
            ("a\u034fb\u3164\ufe0f", "ab"),
        ],
    )
    def test_case_accents_and_the_invisible_do_not_count(self, text: str, folded: str) -> None:
        assert fold(text) == folded

    @pytest.mark.parametrize(
        "typed",
        [
            "CO-2026-000042",
            " co-2026-000042 ",
            "co 2026 000042",
            "co – 2026 – 000042",
            "CO\u20112026\u2011000042",
            "\u200bCo2026000042",
            "ＣＯ-２０２６-０００042",
        ],
    )
    def test_a_number_is_read_however_it_was_typed(self, typed: str) -> None:
        assert number_of(typed) == "CO-2026-000042"

    def test_a_token_is_read_however_it_was_copied(self) -> None:
        assert unspaced(" aB_3\u00a0-\u200bd\t\u202fe\u2011F\n\ufeff") == "aB_3-de-F"

    def test_what_is_no_number_of_ours_stays_what_it_is(self) -> None:
        assert (number_of(" rr 473 124 829 fr"), code_of("rr–4")) == ("RR473124829FR", "RR-4")
        assert number_of("CO-2026-42") == "CO-2026-42"
