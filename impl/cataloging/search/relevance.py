"""How well products match what was typed: in steps, the best first. Each product is in the first step that it fits.

Steps, and not the scores of a search engine: these change with every commit and differ between replicas, and a page could not go
on where the last one ended. Within a step the order is that of `orders.rank`.
"""

from collections.abc import Iterator, Sequence

from tantivy import Query

from impl.cataloging.domain.texts import Language
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.documents import whole_sku
from impl.cataloging.search.schema import FIELDS
from impl.cataloging.search.terms import but, every, some, term
from impl.cataloging.search.words import Place, Word


def matching(words: Sequence[Word], language: Language) -> Query:
    """Returns the query for all products that have every word somewhere."""
    fields = FIELDS[language]
    anywhere = Place(stems=[fields.name, fields.more, fields.text], words=fields.words)
    return every(word.within(anywhere) for word in words) if words else Query.empty_query()


def steps(words: Sequence[Word], text: str, language: Language) -> Sequence[Query]:
    """Returns queries that together find what `matching` finds, each product once."""
    found = matching(words, language)
    wanted = list(_wanted(words, text, language))
    return [but(every([found, query]), wanted[:index]) for index, query in enumerate(wanted)] + [but(found, wanted)]


def _wanted(words: Sequence[Word], text: str, language: Language) -> Iterator[Query]:
    fields, analysis = FIELDS[language], ANALYSES[language]
    in_name = Place(stems=[fields.name], words=fields.name_words)
    in_more = Place(stems=[fields.name, fields.more], words=fields.words)
    yield term("sku", whole_sku(text))
    yield term(fields.heading, " ".join(analysis.stem(word) for each in words for word in each.typed.split()))
    yield every(term(fields.name_words, word) for each in words for word in each.typed.split())
    named = [word.within(in_name) for word in words]
    for number in range(len(words), 0, -1):
        yield some(named, at_least=number)
    yield every(word.within(in_more) for word in words)
