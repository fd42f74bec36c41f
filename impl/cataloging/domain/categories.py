"""The tree of categories."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from generated.cataloging.problems import CategoryCycle, CategoryTooDeep, CategoryUnknown

MOST_LEVELS = 5
MOST_CATEGORIES = 1000


@dataclass(kw_only=True)
class Category:
    category_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    parent_id: str | None = None
    description: str = ""
    position: int = 0
    version: int = 1


class CategoryTree:
    """All categories, by id and by parent."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self._by_id = {category.category_id: category for category in categories}
        self._below: dict[str | None, list[Category]] = {}
        for category in sorted(self._by_id.values(), key=lambda each: (each.position, each.name, each.category_id)):
            self._below.setdefault(category.parent_id, []).append(category)

    def __len__(self) -> int:
        return len(self._by_id)

    def find(self, category_id: str) -> Category | None:
        return self._by_id.get(category_id)

    def has_below(self, category_id: str) -> bool:
        return category_id in self._below

    def in_order(self, parent_id: str | None = None) -> list[Category]:
        """Each category after its parent, sisters by position and name."""
        found = []
        for category in self._below.get(parent_id, []):
            found += [category, *self.in_order(category.category_id)]
        return found

    def path(self, category_id: str) -> list[Category]:
        """From the top down to the category itself."""
        steps = [self._by_id[category_id]]
        while (parent_id := steps[-1].parent_id) is not None:
            steps.append(self._by_id[parent_id])
        return steps[::-1]

    def branch(self, category_id: str) -> list[str]:
        """The ids of the category and of all below it."""
        return [category_id, *(each.category_id for each in self.in_order(category_id))]

    def rolled_up(self, counts: Mapping[str | None, int]) -> dict[str, int]:
        """What is counted in each category and below it."""
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
