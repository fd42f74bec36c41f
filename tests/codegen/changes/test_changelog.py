"""What the changelog lists, and by which names."""

from datetime import date

from codegen.changes import changelog
from codegen.changes.breaks import compare
from tests.codegen.changes.planted import API, CREATE, LIST, Document, Planted, both, changed, put
from tests.codegen.changes.snapshots import snapshot_of

TODAY = date(2026, 11, 29)  # the last day of /old
EXAMPLE = {"one": {"value": "-"}}
HEADER = {"schema": {"type": "integer"}}


def added(before: Document, after: Planted) -> list[str]:
    """Returns the lines of a changelog that tell what is new."""
    old, new = (snapshot_of(name, {"lending": each}) for name, each in (("old", before), ("new", changed(before, after))))
    return [line for line in changelog.markdown(compare(old, new, TODAY), {}).splitlines() if line.startswith("- ")]


def test_examples_are_no_change() -> None:
    examples = Planted(
        "examples of an answer, a request, a parameter and a member",
        both(
            put(*LIST, "responses", "200", "content", "application/json", "examples", EXAMPLE),
            put(*CREATE, "requestBody", "content", "application/json", "examples", EXAMPLE),
            put(*LIST, "parameters", 0, "example", 20),
            put("components", "schemas", "Loan", "properties", "note", "example", "-"),
        ),
    )
    served = "- `GET /old`, served until 2026-11-29", "- `GET /ageing`, served until 2999-01-31"
    assert added(API, examples) == list(served)


def test_a_member_with_the_name_of_a_keyword_is_one() -> None:
    lines = added(
        API, Planted("a member", put("components", "schemas", "LoanDraft", "properties", "example", {"type": "boolean"}))
    )
    assert "- member `LoanDraft.example`: create_loan, quote_loan" in lines


def test_what_an_answer_gains_is_named() -> None:
    more = Planted(
        "headers and a media type",
        both(
            put(*LIST, "responses", "200", "headers", "Pages", HEADER),
            put(*LIST, "responses", "404", "headers", {"Retry-After": HEADER, "Total": HEADER}),
            put(*LIST, "responses", "200", "content", "text/csv", {"schema": {"type": "string"}}),
        ),
    )
    assert {
        "- header `Pages` of answer 200: list_loans",
        "- header `Retry-After`, `Total` of answer 404: list_loans",
        "- media type `text/csv` of answer 200: list_loans",
    } <= set(added(API, more))
