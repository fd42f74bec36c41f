"""The tree of categories."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from generated.cataloging.problems import (
    CategoryCycle,
    CategoryLimit,
    CategoryNotEmpty,
    CategoryTooDeep,
    CategoryUnknown,
    NotFound,
    OwnTexts,
    VersionConflict,
)
from impl.cataloging.domain.events import CategoryChanged
from impl.cataloging.domain.texts import FIRST_LANGUAGE, CategoryTexts, Language
from impl.kernel.aggregate import Aggregate

MOST_LEVELS = 5
MOST_CATEGORIES = 1000


@dataclass(slots=True, kw_only=True)
class Category(Aggregate[CategoryChanged]):
    """A category. Its own name and description are in `language`."""

    category_id: str
    name: str
    created_at: datetime
    parent_id: str | None = None
    description: str = ""
    position: int = 0
    is_removed: bool = False
    language: Language = FIRST_LANGUAGE
    translations: list[CategoryTexts] = field(default_factory=list)

    def texts_in(self, language: Language) -> CategoryTexts:
        """Returns the texts in a language; in the category's own one when it was not translated."""
        own = CategoryTexts(language=self.language, name=self.name, description=self.description)
        return next((each for each in self.translations if each.language == language), own)

    @property
    def languages(self) -> list[Language]:
        """The languages that it has texts in, its own first."""
        return [self.language, *(each.language for each in self.translations)]

    def replace_texts(self, texts: CategoryTexts, *, seen: int) -> None:
        """Replaces the texts in one language. Raises VersionConflict."""
        self.change(seen=seen)
        if texts.language == self.language:
            self.name, self.description = texts.name, texts.description
        else:
            self.translations = [*(each for each in self.translations if each.language != texts.language), texts]

    def remove_texts(self, language: Language) -> None:
        """Removes a translation. Raises OwnTexts, or NotFound when there is none."""
        if language == self.language:
            raise OwnTexts
        if language not in self.languages:
            raise NotFound("translation")
        self.translations = [each for each in self.translations if each.language != language]
        self.tell(CategoryChanged())

    def change(self, *, seen: int) -> None:
        """Begins a change by a caller who saw version `seen`. Raises VersionConflict."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.tell(CategoryChanged())


class CategoryTree:
    """All categories, by id and by parent."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self._by_id = {category.category_id: category for category in categories}
        self._below: dict[str | None, list[Category]] = {}
        for category in self._by_id.values():
            self._below.setdefault(category.parent_id, []).append(category)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Category]:
        return iter(self._by_id.values())

    def find(self, category_id: str) -> Category | None:
        return self._by_id.get(category_id)

    def get(self, category_id: str) -> Category:
        """Returns the category. Raises NotFound."""
        if category_id not in self._by_id:
            raise NotFound("category")
        return self._by_id[category_id]

    def introduce(self, category: Category) -> None:
        """Adds a new category. Raises CategoryLimit, or as `check_place`."""
        if len(self) >= MOST_CATEGORIES:
            raise CategoryLimit(max=MOST_CATEGORIES)
        self.check_place(category, category.parent_id)
        category.tell(CategoryChanged())

    def remove(self, category: Category, *, has_products: bool) -> None:
        """Removes a category. Raises CategoryNotEmpty while it has products or categories below it."""
        if category.category_id in self._below or has_products:
            raise CategoryNotEmpty
        category.is_removed = True
        category.tell(CategoryChanged())

    def in_order(self, language: Language, *, below: str | None = None) -> list[Category]:
        """Returns each category after its parent, sisters by position and by name in a language."""
        found = []
        for category in sorted(self._below.get(below, []), key=lambda each: _place(each, language)):
            found += [category, *self.in_order(language, below=category.category_id)]
        return found

    def path(self, category_id: str) -> list[Category]:
        """Returns the path from the top down to the category itself."""
        steps = [self._by_id[category_id]]
        while (parent_id := steps[-1].parent_id) is not None:
            steps.append(self._by_id[parent_id])
        return steps[::-1]

    def branch(self, category_id: str) -> list[str]:
        """Returns the ids of the category and of all below it."""
        return [category_id, *(step for each in self._below.get(category_id, []) for step in self.branch(each.category_id))]

    def rolled_up(self, counts: Mapping[str | None, int]) -> dict[str, int]:
        """Returns the counts of each category, including those below it."""
        totals = dict.fromkeys(self._by_id, 0)
        for category_id, count in counts.items():
            if category_id in self._by_id:
                for step in self.path(category_id):
                    totals[step.category_id] += count
        return totals

    def check_place(self, category: Category, parent_id: str | None) -> None:
        """Raises CategoryUnknown, CategoryCycle or CategoryTooDeep when the category cannot stand below `parent_id`."""
        if parent_id is None:
            return
        if parent_id not in self._by_id:
            raise CategoryUnknown(category_id=parent_id)
        above = self.path(parent_id)
        if category.category_id in {step.category_id for step in above}:
            raise CategoryCycle
        if len(above) + self._levels(category.category_id) > MOST_LEVELS:
            raise CategoryTooDeep(max=MOST_LEVELS)

    def _levels(self, category_id: str) -> int:
        return 1 + max((self._levels(each.category_id) for each in self._below.get(category_id, [])), default=0)


def _place(category: Category, language: Language) -> tuple[int, str, str]:
    return category.position, category.texts_in(language).name, category.category_id
