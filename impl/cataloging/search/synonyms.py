"""Synonyms as the search looks them up: every phrase of a group finds all of them."""

from collections.abc import Iterable, Mapping

from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.cataloging.projections.synonyms import Synonyms
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.words import Groups


def groups_of(synonyms: Iterable[Synonyms]) -> Mapping[Language, Groups]:
    """Returns the synonyms of each language, as stems."""
    groups: dict[Language, dict[str, list[str]]] = {language: {} for language in LANGUAGES}
    for group in synonyms:
        phrases = [
            phrase for phrase in (" ".join(ANALYSES[group.language].stems.analyze(word)) for word in group.words) if phrase
        ]
        for phrase in phrases:
            known = groups[group.language].setdefault(phrase, [])
            known += [each for each in phrases if each not in known]
    return groups
