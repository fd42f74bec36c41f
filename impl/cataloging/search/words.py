"""What somebody typed, as words that products have: read by the vocabulary of the index, which completes and mends."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tantivy import Query, Searcher

from impl.cataloging.domain.texts import Language
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.schema import FIELDS
from impl.cataloging.search.terms import every, near, one_of, some, term

_MOST_WORDS = 8
_MOST_COMPLETIONS = 50
_SHORTEST_BEGINNING, _SHORTEST_PART, _SHORTEST_NEAR, _SHORTEST_FAR = 3, 3, 4, 7
_ELIDED = {"FR": ("qu", "d", "l", "j", "m", "t", "s", "c", "n"), "EN": ()}

Groups = Mapping[str, Sequence[str]]
"""Synonyms of one language: phrases in stems, by each phrase that they may stand for."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """The fields in which words are looked for: stems, and words as they are written."""

    stems: Sequence[str]
    words: str


class Meaning(Protocol):
    """One way to read a word."""

    def within(self, place: Place) -> Query: ...


@dataclass(frozen=True)
class Stems:
    """All of these stems."""

    stems: Sequence[str]

    def within(self, place: Place) -> Query:
        return every(some(term(field, stem) for field in place.stems) for stem in self.stems)


@dataclass(frozen=True)
class Spellings:
    """One of these words."""

    words: Sequence[str]

    def within(self, place: Place) -> Query:
        return one_of(place.words, self.words)


@dataclass(frozen=True)
class Near:
    """A word that is written nearly so, or nearly as one of its forms."""

    forms: Sequence[str]
    distance: int

    def within(self, place: Place) -> Query:
        return some(near(place.words, form, self.distance) for form in self.forms)


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word of a query with everything that it may mean."""

    typed: str
    meanings: Sequence[Meaning]

    def within(self, place: Place) -> Query:
        return some(meaning.within(place) for meaning in self.meanings)


class Vocabulary:
    """The words of all products in one language."""

    def __init__(self, searcher: Searcher, language: Language, synonyms: Groups) -> None:
        self._searcher, self._language, self._synonyms = searcher, language, synonyms
        self._analysis, self._fields = ANALYSES[language], FIELDS[language]

    def read(self, text: str, *, is_typing: bool = False) -> Sequence[Word]:
        """Returns the words of a query; none when one of them is not to be found. `is_typing`: the last one may be a beginning.

        A word that no product has is left out when at least two others remain.
        """
        typed = list(dict.fromkeys(self._analysis.words.analyze(text)))[:_MOST_WORDS]
        words = list(self._words(typed, is_typing=is_typing))
        known = [word for word in words if word.meanings]
        return known if len(known) == len(words) or len(known) > 1 else []

    def _words(self, typed: Sequence[str], *, is_typing: bool) -> Iterator[Word]:
        at = 0
        while at < len(typed):
            length, meanings = self._longest_synonym(typed[at:])
            if not length and at + 1 < len(typed) and self._is_known(joined := typed[at] + typed[at + 1]):
                # "tea pot" is a teapot, but may be in two words somewhere
                length, meanings = 2, [Stems([self._stem(joined)]), Stems([self._stem(each) for each in typed[at : at + 2]])]
            if not length:
                length, meanings = 1, list(self._meanings(typed[at]))
            if is_typing and at + length == len(typed):
                meanings += self._completed(typed[-1])
            yield Word(typed=" ".join(typed[at : at + length]), meanings=meanings)
            at += length

    def _longest_synonym(self, typed: Sequence[str]) -> tuple[int, list[Meaning]]:
        """Returns how many words the longest phrase with synonyms has here, and what it may mean."""
        stems = [self._stem(word) for word in typed]
        for length in range(len(stems), 0, -1):
            if others := self._synonyms.get(" ".join(stems[:length])):
                return length, [Stems(phrase.split()) for phrase in others]
        return 0, []

    def _meanings(self, word: str) -> Iterator[Meaning]:
        """Yields what a word may mean: as it is; else as a beginning; else elided or compound; else misspelt."""
        if self._is_known(word):
            yield Stems([self._stem(word)])
            return
        for attempt in (self._completed, self._elided, self._compound, self._misspelt):
            if found := attempt(word):
                yield from found
                return

    def _completed(self, word: str) -> list[Meaning]:
        if len(word) < _SHORTEST_BEGINNING:
            return []
        completions = self._searcher.terms_with_prefix(self._fields.words, word, limit=_MOST_COMPLETIONS)
        return [Spellings([each for each, _ in completions])] if completions else []

    def _elided(self, word: str) -> list[Meaning]:
        """`dolive` is d'olive."""
        rests = (word.removeprefix(each) for each in _ELIDED[self._language] if word.startswith(each))
        return [Stems([self._stem(rest)]) for rest in rests if len(rest) >= _SHORTEST_PART and self._is_known(rest)]

    def _compound(self, word: str) -> list[Meaning]:
        """`styloplume` is stylo plume."""
        cuts = ((word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1))
        return [Stems([self._stem(one), self._stem(two)]) for one, two in cuts if self._is_known(one) and self._is_known(two)]

    def _misspelt(self, word: str) -> list[Meaning]:
        forms = dict.fromkeys([word, word.rstrip("sx") or word])
        for distance, shortest in ((1, _SHORTEST_NEAR), (2, _SHORTEST_FAR)):
            meaning = Near([form for form in forms if len(form) >= shortest], distance)
            anywhere = meaning.within(Place(stems=[], words=self._fields.words))
            if meaning.forms and self._searcher.search(anywhere, 1, count=False).hits:
                return [meaning]
        return []

    def _is_known(self, word: str) -> bool:
        stem = self._stem(word)
        return any(self._searcher.doc_freq(field, stem) for field in (self._fields.name, self._fields.more, self._fields.text))

    def _stem(self, word: str) -> str:
        return self._analysis.stem(word)
