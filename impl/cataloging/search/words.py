"""What somebody typed, as words that products have: read by the vocabulary of the index, which completes and mends."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tantivy import Query, Searcher

from impl.cataloging.domain.spelling import distance, singular
from impl.cataloging.domain.texts import Language
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.schema import FIELDS
from impl.cataloging.search.skus import whole_sku
from impl.cataloging.search.terms import every, some, term

_SKU = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+")
_MEASURE = re.compile(r"(?<=\d)\s*(?:[x×]\s*(?=\d)|(?=(?:[cdm]?l|[kc]?g|[cm]?m)\b))", re.IGNORECASE)
"""What joins two numbers, or a number and its unit: 45x45 are two words, as 45 × 45 cm in a text."""
_MOST_WORDS = 8
_MOST_COMPLETIONS = 50
_MOST_COMPARED = 4000
_SHORTEST_BEGINNING, _SHORTEST_PART = 3, 3
_SHORTEST_BY_DISTANCE = {1: 4, 2: 7}
"""From how many letters on a word may have one slip, or two."""
_SHORTEST_WITH_WRONG_LETTER = 5
_ELIDED: Mapping[Language, Sequence[str]] = {"FR": ("qu", "d", "l"), "EN": ()}
_RESPELT: Mapping[Language, Sequence[tuple[str, str]]] = {
    "FR": (),
    "EN": (("or", "our"), ("our", "or"), ("iz", "is"), ("ra", "re")),
}
"""American and British spellings."""
_SOUNDS = {
    "s": "c",
    "k": "c",
    "q": "c",
    "c": "ksq",
    "f": "p",
    "j": "g",
    "g": "j",
    "z": "s",
    "o": "a",
    "e": "ah",
    "a": "eh",
    "i": "y",
}
"""First letters that are taken for each other; otherwise the first letter of a word is seldom wrong."""

Groups = Mapping[str, Sequence[str]]
"""Synonyms of one language: phrases in stems, by each phrase that they may stand for."""
Phrase = Sequence[str]
"""Stems that must all be there."""


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word of a query with everything that it may mean."""

    typed: str
    meanings: Sequence[Phrase]
    is_wanted: bool = True
    """Otherwise products that have it in their names only come first: a stop word may be the beginning of another."""

    def within(self, fields: Sequence[str]) -> Query:
        """Returns the query for one of its meanings in these fields."""
        return some(every(some(term(field, stem) for field in fields) for stem in phrase) for phrase in self.meanings)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What somebody typed, as it was understood."""

    words: Sequence[Word] = ()
    skus: Sequence[str] = ()
    """The text as a whole SKU, and where there is none such, the SKUs that begin with it."""
    kind: str | None = None
    """What the products are that are shown since none has all words: the heading of them, as stems."""


class Vocabulary:
    """The words of all products in one language."""

    def __init__(self, searcher: Searcher, language: Language, synonyms: Groups, among: Query) -> None:
        """`among`: the products in question."""
        self._searcher, self._language, self._synonyms, self._among = searcher, language, synonyms, among
        self._analysis, self._fields = ANALYSES[language], FIELDS[language]

    def read(self, text: str, *, is_typing: bool = False) -> Reading:
        """`is_typing`: the last word may be a beginning.

        A word that no product has is left out when at least two others remain. Where that finds nothing among the products in
        question, those are read for that are what the noun says.
        """
        words, skus = self._words_of(text, is_typing=is_typing), self._skus(text)
        known = [word for word in words if word.meanings]
        are_enough = len(known) == len(words) or len(known) > 1
        kind = self._kind(words) if len(words) > 1 else None
        if kind is not None and not (are_enough and self._is_found(known)):
            return Reading(words=known, skus=skus, kind=kind)
        return Reading(words=known if are_enough else [], skus=skus)

    def _words_of(self, text: str, *, is_typing: bool) -> Sequence[Word]:
        typed = self._typed(text)
        words = list(self._words(typed, is_typing=is_typing))
        if is_typing:
            words += self._begun_as_stop_word(text, typed)
        return words

    def _is_found(self, words: Sequence[Word]) -> bool:
        """Whether one of the products in question has all words."""
        fields = [self._fields.name, self._fields.more, self._fields.text]
        has_all = every([self._among, *(word.within(fields) for word in words if word.is_wanted)])
        return bool(self._searcher.search(has_all, 1, count=False).hits)

    def _kind(self, words: Sequence[Word]) -> str | None:
        """Returns the noun, where some product is that: the first word in French, the last one in English that is no number.

        A word that is mended is none: who looks for what the shop has not would be shown what is only written like it.
        """
        nouns = [word.typed for word in words if word.is_wanted and not word.typed.isdigit()]
        kinds = [" ".join(self._stems(noun.split())) for noun in (nouns[-1:] if self._language == "EN" else nouns[:1])]
        return next((kind for kind in kinds if self._searcher.doc_freq(self._fields.heading, kind)), None)

    def mends(self, text: str) -> bool:
        """Whether one of the words is none, and no beginning of one in a name either, or SKUs are looked through."""
        are_read = all(self._is_known(word) or self._begun(self._fields.name_words, word, 1) for word in self._typed(text))
        return not are_read or self._may_begin_sku(text)

    def _skus(self, text: str) -> Sequence[str]:
        """A hyphen tells a SKU from a word: only with one may it be a beginning."""
        whole = whole_sku(text)
        return [whole, *(self._begun("sku", whole, _MOST_COMPLETIONS) if self._may_begin_sku(text) else [])]

    def _may_begin_sku(self, text: str) -> bool:
        return _SKU.fullmatch(text.strip()) is not None and not self._searcher.doc_freq("sku", whole_sku(text))

    def _typed(self, text: str) -> list[str]:
        return list(dict.fromkeys(self._analysis.words.analyze(_MEASURE.sub(" ", text))))[:_MOST_WORDS]

    def _words(self, typed: Sequence[str], *, is_typing: bool) -> Iterator[Word]:
        at = 0
        while at < len(typed):
            length, meanings = (
                self._synonymous(typed[at:])
                or self._joined(typed[at : at + 2], is_typing=is_typing and at + 2 == len(typed))
                or (1, self._meanings(typed[at]))
            )
            if is_typing and at + length == len(typed):
                meanings = [*meanings, *self._going_on(typed[at:])]
            yield Word(typed=" ".join(typed[at : at + length]), meanings=meanings)
            at += length

    def _begun_as_stop_word(self, text: str, typed: Sequence[str]) -> Iterator[Word]:
        """Yields the last word where it is a stop word: `d` may become dentelle. Behind other words it may as well stay what it is."""
        last = self._analysis.every_word.analyze(text)[-1:]
        if last and not self._analysis.words.analyze(last[0]) and (begun := self._completed(last[0], shortest=1)):
            yield Word(typed=last[0], meanings=begun, is_wanted=not typed)

    def _going_on(self, words: Sequence[str]) -> Sequence[Phrase]:
        """Returns what a word, or words that are read together, may become while the last one is typed."""
        before = self._stems(words[:-1])
        return [[*before, *phrase] for phrase in self._completed(words[-1], shortest=1)]

    def _synonymous(self, typed: Sequence[str]) -> tuple[int, Sequence[Phrase]] | None:
        """Returns how many words the longest phrase with synonyms has here, and what it may mean."""
        stems = self._stems(typed)
        for length in range(len(stems), 0, -1):
            if others := self._synonyms.get(" ".join(stems[:length])):
                return length, [phrase.split() for phrase in others]
        return None

    def _joined(self, typed: Sequence[str], *, is_typing: bool) -> tuple[int, Sequence[Phrase]] | None:
        """`tea pot` is a teapot; it may also be in two words somewhere."""
        if len(typed) < 2:
            return None
        joined = "".join(typed)
        if self._is_named(joined):
            return 2, [self._stems([joined]), self._stems(typed)]
        begun = (
            self._begun(self._fields.words, joined, _MOST_COMPLETIONS) if is_typing and len(typed[0]) >= _SHORTEST_PART else []
        )
        return (2, [*([stem] for stem in self._stems(begun)), self._stems(typed)]) if begun else None

    def _meanings(self, word: str) -> Sequence[Phrase]:
        """Returns what a word may mean: as it is; else spelt otherwise, as a beginning, elided, compound or misspelt."""
        if self._is_known(word):
            return [self._stems([word])]
        attempts: Sequence[Callable[[str], Sequence[Phrase]]] = (
            self._respelt,
            self._named_or_nearly,
            self._completed,
            self._elided,
            self._compound,
            self._misspelt,
        )
        return next((found for attempt in attempts if (found := attempt(word))), [])

    def _respelt(self, word: str) -> Sequence[Phrase]:
        """`color` is colour."""
        others = (word.replace(one, two) for one, two in _RESPELT[self._language] if one in word)
        return [self._stems([other]) for other in others if self._is_known(other)]

    def _completed(self, word: str, *, shortest: int = _SHORTEST_BEGINNING) -> Sequence[Phrase]:
        if len(word) < shortest:
            return []
        completions = self._begun(self._fields.words, word, _MOST_COMPLETIONS) or self._begun(
            "sku_parts", word, _MOST_COMPLETIONS
        )
        return [[stem] for stem in dict.fromkeys(self._stems(completions))]

    def _named_or_nearly(self, word: str) -> Sequence[Phrase]:
        """Names count more than all else: `vasse` is a vase rather than the beginning of an author, Vasseur."""
        if len(word) < _SHORTEST_BEGINNING:
            return []
        named = self._begun(self._fields.name_words, word, _MOST_COMPLETIONS) or self._near(
            word, self._begun(self._fields.name_words, word[0], _MOST_COMPARED), 1
        )
        return [[stem] for stem in dict.fromkeys(self._stems(named))]

    def _elided(self, word: str) -> Sequence[Phrase]:
        """`dolive` is d'olive."""
        rests = (word.removeprefix(each) for each in _ELIDED[self._language] if word.startswith(each))
        return [self._stems([rest]) for rest in rests if len(rest) >= _SHORTEST_PART and self._is_known(rest)]

    def _compound(self, word: str) -> Sequence[Phrase]:
        """`styloplume` is stylo plume."""
        cuts = ([word[:at], word[at:]] for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1))
        return [self._stems(parts) for parts in cuts if all(self._is_named(part) for part in parts)]

    def _misspelt(self, word: str) -> Sequence[Phrase]:
        """Returns the words with the fewest slips, of those with the same first letter before others."""
        for first in (word[0], "".join(dict.fromkeys(_SOUNDS.get(word[0], "") + word[1:2]))):
            named = [each for letter in first for each in self._begun(self._fields.words, letter, _MOST_COMPARED)]
            for most in _SHORTEST_BY_DISTANCE:
                if near := self._near(word, named, most):
                    return [[stem] for stem in dict.fromkeys(self._stems(near))]
        return []

    @staticmethod
    def _near(word: str, named: Sequence[str], most: int) -> list[str]:
        """Returns the words with so few slips, if a word of this length may have as many."""
        is_long = len(word) >= _SHORTEST_BY_DISTANCE[most]
        return [each for each in named if _slips(word, each, most) <= most] if is_long else []

    def _begun(self, field: str, beginning: str, most: int) -> list[str]:
        """Returns the most frequent words of a field with that beginning."""
        return [word for word, _ in self._searcher.terms_with_prefix(field, beginning, limit=most)]

    def _is_named(self, word: str) -> bool:
        return bool(self._searcher.doc_freq(self._fields.words, word)) or self._has(word, self._fields.name, self._fields.more)

    def _is_known(self, word: str) -> bool:
        return self._has(word, self._fields.name, self._fields.more, self._fields.text)

    def _has(self, word: str, *fields: str) -> bool:
        (stem,) = self._stems([word])
        return any(self._searcher.doc_freq(field, stem) for field in fields)

    def _stems(self, words: Sequence[str]) -> list[str]:
        return [self._analysis.stem(word) for word in words]


def _slips(typed: str, word: str, most: int) -> int:
    """In a short word a wrong letter makes another word: only one that is missing, too many or out of place counts as a slip."""
    if len(typed) < _SHORTEST_WITH_WRONG_LETTER and len(typed) == len(word) and sorted(typed) != sorted(word):
        return most + 1
    return distance(singular(typed), singular(word), most=most)
