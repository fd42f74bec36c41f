"""contracts/personal-data.md: no table and no topic is missing, none is named twice, and what it names is there."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from generated.suite import SERVICES
from infra.runtime.store.tables import metadata as of_the_runtime
from tests.support.personal_data import TABLE, Holding, holdings

GENERATED = Path(__file__).parents[2] / "generated"


def _there() -> set[str]:
    """Every table of every store, and every topic, as the document names them."""
    tables = {f"{service}.{name}" for service in SERVICES for name in import_module(f"impl.{service}.tables").metadata.tables}
    runtime = {f"runtime.{name.removeprefix('runtime_')}" for name in of_the_runtime.tables}
    topics = {f"topic.{name}" for name in json.loads((GENERATED / "topics.json").read_text(encoding="utf-8"))["topics"]}
    return tables | runtime | topics


def test_every_table_and_topic_is_in_the_document_once() -> None:
    named = holdings(TABLE.read_text(encoding="utf-8"))
    places = [each.place for each in named]
    assert sorted(place for place in places if places.count(place) > 1) == []
    assert set(places) == _there()


def test_what_is_kept_says_until_when() -> None:
    assert [
        each.place for each in holdings(TABLE.read_text(encoding="utf-8")) if each.erased == "kept" and not each.until
    ] == []


@pytest.mark.parametrize(
    ("line", "becomes"),
    [("| `profiling.wishes` |", "| `profiling.wish` |"), ("`billing.series`,", ""), ("`topic.billing.taxes`,", "")],
)
def test_a_place_that_is_left_out_or_misspelt_is_found(line: str, becomes: str) -> None:
    text = TABLE.read_text(encoding="utf-8")
    assert line in text
    assert {each.place for each in holdings(text.replace(line, becomes, 1))} != _there()


def test_a_word_that_is_none_of_the_three_is_refused() -> None:
    with pytest.raises(ValueError, match="soon"):
        holdings("| `profiling.wishes` | the wish list | soon | |\n")
    assert Holding(place="profiling.wishes", erased="at once", until="") in holdings(TABLE.read_text(encoding="utf-8"))
