"""Words for the search: without case, accents and plural endings."""

import re
from collections.abc import Iterable

from impl.kernel.words import fold

LONGEST_WORD = 40
MOST_QUERY_WORDS = 8
MOST_PRODUCT_WORDS = 500
NAME_WEIGHT, SKU_WEIGHT, ATTRIBUTE_WEIGHT, DESCRIPTION_WEIGHT = 8, 8, 3, 1

_WORD = re.compile(r"[^\W_]+")
_SLUG_PART = re.compile(r"[a-z0-9]+")
_PLURAL_FROM = 4  # shorter words keep their last letter: "gas", "fox"
_LONGEST_SLUG = 100


_LATIN = dict(
    zip("абвгдезиклмнопрстуфхыэіәөүһјαβγδεζηικλμνξοπρστυφω", "abvgdeziklmnoprstufhyeiaouhjavgdeziiklmnxoprstyfo", strict=True)
)
_LATIN |= {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "є": "ye"}
_LATIN |= {"љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "θ": "th", "χ": "ch", "ψ": "ps"}
_IN_LATIN = str.maketrans(_LATIN)  # transliteration as on road signs, for letters whose accents `fold` has removed


def words(text: str) -> list[str]:
    """Returns the words of a text, folded, in the singular."""
    return [_singular(word)[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def query_words(text: str) -> list[str]:
    """Returns the different words of a query."""
    return list(dict.fromkeys(words(text)))[:MOST_QUERY_WORDS]


def weighted(texts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Returns each word of the texts with its highest weight. When there are too many, those with the highest weights are kept."""
    weights: dict[str, int] = {}
    for text, weight in texts:
        for word in words(text):
            weights[word] = max(weight, weights.get(word, 0))
    return dict(sorted(weights.items(), key=lambda pair: -pair[1])[:MOST_PRODUCT_WORDS])


def slug_of(name: str) -> str:
    """Returns the slug of a name; `product` when none of its letters can be used. Greek and Cyrillic are written in Latin letters."""
    return "-".join(_SLUG_PART.findall(fold(name).translate(_IN_LATIN)))[:_LONGEST_SLUG].strip("-") or "product"


def _singular(word: str) -> str:
    """Returns a word without the last s or x of French and English plurals."""
    if len(word) >= _PLURAL_FROM and word[-1] in "sx" and not word.endswith("ss"):
        return word[:-1]
    return word
