"""Entities in a service's store: each is loaded whole, changed under its lock, and saved once."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from msgspec import Struct

from infra.runtime.event import NotYet
from infra.runtime.problem import NotFound, Problem
from infra.runtime.store.transaction import Transaction


class Entity(Protocol):
    """What every entity counts: its changes, and when the last one was."""

    version: int
    updated_at: datetime

    @property
    def has_told(self) -> bool:
        """Whether it collected an event that was not emitted yet."""
        ...


EntityT = TypeVar("EntityT", bound=Entity)
State = Mapping[str, Any]


class Repository(ABC, Generic[EntityT]):
    """The entities of one kind. A change is handed out and taken back by `change…`; there is no other way to save.

    When the block of a change ends, the repository compares the entity with what it was. If it differs, or collected an event,
    its version is raised by one and it is written, once. Then the events that it collected are emitted, once. A block that
    raises saves nothing, except where the refusal itself must leave a trace (`tx.keeps_refusal`).
    """

    resource: ClassVar[str]
    """What NotFound calls one of them."""

    @abstractmethod
    def _load(self, tx: Transaction, key: str, *, lock: bool) -> EntityT | None:
        """The entity of that key, or None; with `lock` nobody else changes it until the end of the transaction."""

    @abstractmethod
    def _key(self, entity: EntityT) -> str: ...

    @abstractmethod
    def _state(self, entity: EntityT) -> State:
        """All that a change can change and that is written, without version and instant."""

    @abstractmethod
    def _write(self, tx: Transaction, changed: Sequence[EntityT]) -> None:
        """Writes entities that differ from what was loaded, together with what they note beside (a timeline, movements)."""

    def _stamp(self, tx: Transaction, entity: EntityT, before: State, after: State) -> None:  # noqa: ARG002 - some count parts
        """Counts a change."""
        entity.version, entity.updated_at = entity.version + 1, tx.now

    def _conclude(self, tx: Transaction, entity: EntityT) -> None:
        """Called when the block ended, before anything is compared: what follows from the change as a whole."""

    def _events(self, entity: EntityT) -> Iterable[Struct]:  # noqa: ARG002 - most kinds collect some
        """The events that the entity collected, each of which is handed out once."""
        return ()

    def find(self, tx: Transaction, key: str) -> EntityT | None:
        """The entity to read, or None."""
        return self._load(tx, key, lock=False)

    def get(self, tx: Transaction, key: str) -> EntityT:
        """The entity to read. Raises NotFound."""
        return self._found(self.find(tx, key))

    @contextmanager
    def change(self, tx: Transaction, key: str) -> Iterator[EntityT]:
        """The entity, locked; saved at the end of the block. Raises NotFound."""
        entity = self._found(self._load(tx, key, lock=True))
        with self._changing(tx, entity):
            yield entity

    @contextmanager
    def change_awaited(self, tx: Transaction, key: str) -> Iterator[EntityT]:
        """As `change`, for a reaction that waits for the entity. Raises NotYet."""
        entity = self._load(tx, key, lock=True)
        if entity is None:
            raise NotYet(f"{self.resource} {key}")
        with self._changing(tx, entity):
            yield entity

    @contextmanager
    def change_if_known(self, tx: Transaction, key: str) -> Iterator[EntityT | None]:
        """As `change`, for a reaction that passes over what it does not know: None then."""
        entity = self._load(tx, key, lock=True)
        with self._changing(tx, *([] if entity is None else [entity])):
            yield entity

    @contextmanager
    def _changing(self, tx: Transaction, *entities: EntityT) -> Iterator[None]:
        """For ways of a subclass to find and lock what is changed. Raises RuntimeError for an entity that is in a change already."""
        keys = [(type(self).__name__, self._key(entity)) for entity in entities]
        if twice := [key for key in keys if key in tx.in_change]:
            raise RuntimeError(f"{twice[0]} is in a change already: a second one would overwrite the first")
        opening = [self._state(entity) for entity in entities]
        tx.in_change.update(keys)
        try:
            try:
                yield
            except Problem:
                if tx.keeps_refusal:
                    self._save(tx, entities, opening)
                raise
            self._save(tx, entities, opening)
        finally:
            tx.in_change.difference_update(keys)

    def _save(self, tx: Transaction, entities: Sequence[EntityT], opening: Sequence[State]) -> None:
        changed = []
        for entity, before in zip(entities, opening, strict=True):
            self._conclude(tx, entity)
            after = self._state(entity)
            # what is told has a version of its own, even where every value was given as it was: readers pass over an old version
            if after != before or entity.has_told:
                self._stamp(tx, entity, before, after)
                changed.append(entity)
        if changed:
            self._write(tx, changed)
        for entity in entities:
            self._emit(tx, entity)

    def _emit(self, tx: Transaction, entity: EntityT) -> None:
        """Emits what the entity collected; a subclass calls it when it adds a new one."""
        for event in self._events(entity):
            tx.emit(event)

    def _found(self, entity: EntityT | None) -> EntityT:
        if entity is None:
            raise NotFound(self.resource)
        return entity
