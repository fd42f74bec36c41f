"""How well products match what was typed: in steps, the best first. Each product is in the first step that it fits.

Steps, and not the scores of a search engine: these change with every commit and differ between replicas, and a page could not go
on where the last one ended. Within a step the order is that of `orders.rank`.
"""

from collections.abc import Iterator, Sequence

from tantivy import Query

from impl.cataloging.domain.texts import Language
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.schema import FIELDS
from impl.cataloging.search.terms import but, every, some, term
from impl.cataloging.search.words import Reading


def matching(reading: Reading, language: Language) -> Query:
    """Returns the query for all products that have every word somewhere, or are what is read for instead, or have that SKU."""
    fields, words = FIELDS[language], reading.words
    if reading.kind is not None:
        return some([term(fields.heading, reading.kind), some(term("sku", sku) for sku in reading.skus)])
    wanted = [word.within([fields.name, fields.more, fields.text]) for word in words if word.is_wanted]
    found = [every(wanted)] if wanted else []
    return some([*found, some(term("sku", sku) for sku in reading.skus)])


def steps(reading: Reading, language: Language) -> Sequence[Query]:
    """Returns queries that together find what `matching` finds, each product once."""
    found = matching(reading, language)
    wanted = list(_wanted(reading, language, found))
    return [but(query, wanted[:index]) for index, query in enumerate(wanted)] + [but(found, wanted)]


def _wanted(reading: Reading, language: Language, found: Query) -> Iterator[Query]:
    """Yields queries that find nothing but what `found` does; it is asked only where that is not so anyway, since it costs most."""
    fields, analysis, words = FIELDS[language], ANALYSES[language], reading.words
    yield term("sku", reading.skus[0])
    yield some(term("sku", sku) for sku in reading.skus[1:])
    if not words:
        return
    if reading.kind is not None:
        has = [word.within([fields.name, fields.more, fields.text]) for word in words]
        for number in range(len(words) - 1, 1, -1):
            yield every([found, some(has, at_least=number)])
        return
    if not all(word.is_wanted for word in words):
        yield every([found, *(word.within([fields.name]) for word in words)])
        words = [word for word in words if word.is_wanted]
    typed = [part for word in words for part in word.typed.split()]
    yield term(fields.heading_words, " ".join(typed))
    yield term(fields.heading, " ".join(analysis.stem(word) for word in typed))
    if len(words) == 1:
        yield some(term(fields.heading, " ".join(phrase)) for phrase in words[0].meanings)
    yield every(term(fields.name_words, word) for word in typed)
    named = [word.within([fields.name]) for word in words]
    for number in range(len(words), 0, -1):
        yield some(named, at_least=number) if number == len(words) else every([found, some(named, at_least=number)])
    yield every(word.within([fields.name, fields.kind]) for word in words)
    yield every(word.within([fields.name, fields.more]) for word in words)
