"""How texts become words: folded, without stop words, and by their stems, with rules for each language of the shop."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

from impl.cataloging.domain.texts import LANGUAGES, Language

_LONGEST_WORD = 60
_LONGEST_PHRASE = 4
# elided articles stand alone once the apostrophe is gone; accents are gone too
_STOP_WORDS: Mapping[Language, str] = {
    "FR": "a au aux avec c ce ces d dans de des du elle en et il j je l la le les leur lui m ma mes mon n ne nos notre nous on ou"
    " par pour qu que qui s sa se ses sous sur t ta tes ton un une vos votre vous x y",
    "EN": "a an and are as at be by for from in into is it its my of on or our s t that the their this to with x your",
}
_STEMMERS: Mapping[Language, str] = {"FR": "french", "EN": "english"}
_PROPER_NAME = re.compile(r"\s*[«“\"„(,:–—].*", re.DOTALL)
_ENGLISH_ADDITION = re.compile(r"\s(?:with|for|in|from)\s.*", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """The analysers of one language. The index uses the same ones, so that a query's words are those of the texts."""

    language: Language
    words: TextAnalyzer
    """Folded words, in the order of the text."""
    every_word: TextAnalyzer
    """As `words`, with the stop words."""
    stems: TextAnalyzer
    """The stems of the same words, one for one."""

    def stem(self, word: str) -> str:
        """Returns the stem of a folded word."""
        stems: list[str] = self.stems.analyze(word)
        return stems[0] if stems else word

    def headed(self, name: str) -> str:
        """Returns the part of a product's name that says what it is.

        A French name begins with its noun ("thé noir « Matin calme »"), an English one has it at the end of its first part
        ("black tea “Calm morning”").
        """
        first = _PROPER_NAME.sub("", name)
        return _ENGLISH_ADDITION.sub("", first) if self.language == "EN" else first

    def headings(self, headed: str, analyzer: TextAnalyzer) -> list[str]:
        """Returns the phrases for what a product with such a part is: "thé" and "thé noir" of a thé noir."""
        words = analyzer.analyze(headed)
        lengths = range(1, min(len(words), _LONGEST_PHRASE) + 1)
        return [" ".join(words[-length:] if self.language == "EN" else words[:length]) for length in lengths]


def _analysis(language: Language) -> Analysis:
    return Analysis(
        language=language,
        words=_told(language).build(),
        every_word=_folded().build(),
        stems=_told(language).filter(Filter.stemmer(_STEMMERS[language])).build(),
    )


def _folded() -> TextAnalyzerBuilder:
    folded = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(_LONGEST_WORD)).filter(Filter.lowercase())
    return folded.filter(Filter.ascii_fold())


def _told(language: Language) -> TextAnalyzerBuilder:
    return _folded().filter(Filter.custom_stopword(_STOP_WORDS[language].split()))


_whole = TextAnalyzerBuilder(Tokenizer.raw()).filter(Filter.lowercase()).filter(Filter.ascii_fold()).build()


def folded(text: str) -> str:
    """Returns a text without case and accents, as lists sort it. The kernel's `fold` knows more scripts and takes ten times as long."""
    return "".join(_whole.analyze(text))


ANALYSES: Final[Mapping[Language, Analysis]] = {language: _analysis(language) for language in LANGUAGES}
