"""What people call categories and vendors in a table: paths and names, in any language, or ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from impl.cataloging.domain.categories import CategoryTree
from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.kernel.words import fold

_BETWEEN = " > "


@dataclass(frozen=True, kw_only=True)
class ShopNames:
    """The categories and vendors of the shop by what a table may call them."""

    categories: Mapping[str, frozenset[str]]
    vendors: Mapping[str, frozenset[str]]
    paths: Mapping[Language, Mapping[str, str]]
    """How a table names each category; its id where another one has the same path."""
    vendor_names: Mapping[str, str]
    known: list[str] = field(default_factory=list)
    """Some paths, to be shown."""

    def find_category(self, text: str) -> frozenset[str]:
        """Returns the ids of the categories that this may mean."""
        return self.categories.get(_comparable(text), frozenset())

    def find_vendor(self, text: str) -> frozenset[str]:
        """Returns the ids of the vendors that this may mean."""
        return self.vendors.get(_comparable(text), frozenset())

    def near_category(self, text: str) -> str:
        """Returns a path like this one; else some that are there."""
        words = set(_comparable(text).replace(">", " ").split())
        near = [path for path in self.known if words & set(_comparable(path).replace(">", " ").split())]
        return ", ".join((near or self.known)[:3])


def shop_names(tree: CategoryTree, vendors: Mapping[str, str]) -> ShopNames:
    """Returns the names of all categories, and of vendors by id."""
    paths = {
        language: {
            each.category_id: _BETWEEN.join(step.texts_in(language).name.strip() for step in tree.path(each.category_id))
            for each in tree
        }
        for language in LANGUAGES
    }
    categories = _by_name((name, key) for of_language in paths.values() for key, name in of_language.items())
    its_vendors = _by_name((name, key) for key, name in vendors.items() if name)
    return ShopNames(
        categories=categories | {each.category_id: frozenset({each.category_id}) for each in tree},
        vendors=its_vendors | {key: frozenset({key}) for key in vendors},
        paths={language: _unique(named, categories) for language, named in paths.items()},
        vendor_names=_unique(vendors, its_vendors),
        known=sorted(paths["FR"].values()),
    )


def _by_name(named: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, key in named:
        found.setdefault(_comparable(name), set()).add(key)
    return {name: frozenset(keys) for name, keys in found.items()}


def _unique(named: Mapping[str, str], by_name: Mapping[str, frozenset[str]]) -> dict[str, str]:
    return {key: name if len(by_name.get(_comparable(name), ())) == 1 else key for key, name in named.items()}


def _comparable(text: str) -> str:
    """Returns a name without case, accents and blanks around its steps."""
    return ">".join(" ".join(step.split()) for step in fold(text).split(">"))
