"""Queries of the index in few words."""

from collections.abc import Iterable, Sequence

from tantivy import FieldType, Occur, Query

from impl.cataloging.search.schema import SCHEMA


def term(field: str, value: str | int | bool) -> Query:
    return Query.term_query(SCHEMA, field, value, "basic")


def one_of(field: str, values: Sequence[str]) -> Query:
    return Query.term_set_query(SCHEMA, field, values)


def between(field: str, lowest: int | None, highest: int | None, *, ends: bool = True) -> Query:
    """A number within the bounds, of which one may be missing; with `ends` False the bounds themselves are left out."""
    return Query.range_query(
        SCHEMA,
        field,
        FieldType.Unsigned,
        lowest,
        highest,
        include_lower=ends or lowest is None,
        include_upper=ends or highest is None,
    )


def few_between(field: str, lowest: int | None, highest: int | None, *, with_lowest: bool, with_highest: bool) -> Query:
    """A number within the bounds where few are: each is looked up, instead of the numbers of all documents looked at."""
    return Query.range_query(
        SCHEMA,
        field,
        FieldType.Unsigned,
        lowest,
        highest,
        include_lower=with_lowest or lowest is None,
        include_upper=with_highest or highest is None,
        use_inverted_index=True,
    )


def every(queries: Iterable[Query]) -> Query:
    """What all of them find."""
    wanted = [(Occur.Must, query) for query in queries]
    return Query.boolean_query(wanted) if wanted else Query.all_query()


def some(queries: Iterable[Query], *, at_least: int = 1) -> Query:
    """What at least so many of them find."""
    offered = [(Occur.Should, query) for query in queries]
    return Query.boolean_query(offered, minimum_number_should_match=at_least) if offered else Query.empty_query()


def but(query: Query, without: Sequence[Query]) -> Query:
    """What the query finds and none of the others does."""
    return Query.boolean_query([(Occur.Must, query), *((Occur.MustNot, each) for each in without)]) if without else query
