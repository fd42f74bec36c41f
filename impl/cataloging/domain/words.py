"""Names as they stand in addresses."""

import re

from impl.kernel.words import fold

_SLUG_PART = re.compile(r"[a-z0-9]+")
_LONGEST_SLUG = 100
_LATIN = dict(
    zip("абвгдезиклмнопрстуфхыэіәөүһјαβγδεζηικλμνξοπρστυφω", "abvgdeziklmnoprstufhyeiaouhjavgdeziiklmnxoprstyfo", strict=True)
)
_LATIN |= {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "є": "ye"}
_LATIN |= {"љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "θ": "th", "χ": "ch", "ψ": "ps"}
_IN_LATIN = str.maketrans(_LATIN)  # transliteration as on road signs, for letters whose accents `fold` has removed


def slug_of(name: str) -> str:
    """Returns the slug of a name; `product` when none of its letters can be used. Greek and Cyrillic are written in Latin letters."""
    return "-".join(_SLUG_PART.findall(fold(name).translate(_IN_LATIN)))[:_LONGEST_SLUG].strip("-") or "product"
