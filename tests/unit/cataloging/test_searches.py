"""What people type finds first what they expect: tests/cases/searches.yaml, on the demo shop's goods."""

from pathlib import Path

import msgspec

from generated.cataloging.models import ProductSummary
from impl.cataloging.domain.texts import Language
from impl.cataloging.search.filters import Filters
from tests.unit.cataloging.indexed import demo

_NOTHING = "nothing"
_WANTED = 55 / 60


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    q: str
    first: str


def cases() -> dict[Language, list[Case]]:
    text = (Path(__file__).parents[2] / "cases" / "searches.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[Language, list[Case]])


def first(q: str, language: Language) -> str:
    view, skus = demo()
    found = view.list_products(Filters(language=language, text=q), sort=None, limit=1, cursor=None).summaries
    return skus[msgspec.json.decode(found[0], type=ProductSummary).product_id] if found else _NOTHING


def test_there_are_enough_searches_in_both_languages() -> None:
    assert all(len(of_language) >= 30 for of_language in cases().values())
    assert sum(len(of_language) for of_language in cases().values()) >= 60


def test_people_find_first_what_they_expect() -> None:
    answers = [(language, case, first(case.q, language)) for language, listed in cases().items() for case in listed]
    wrong = [f"{language} {case.q!r}: {answer}, not {case.first}" for language, case, answer in answers if answer != case.first]
    assert len(answers) - len(wrong) >= _WANTED * len(answers), "\n".join(wrong)
