"""A customer's addresses and their two flags. At most one address has each flag."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from generated.profiling.problems import AddressLimitReached, NotFound, PostalCodeInvalid
from impl.kernel.addresses import PostalAddress
from impl.kernel.postal_codes import is_postal_code
from impl.profiling.domain.versions import same_version

MOST = 20


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One address of the book. Each has a version of its own."""

    address_id: str
    label: str | None
    address: PostalAddress
    default_delivery: bool
    default_billing: bool
    version: int = 1
    created_at: datetime
    updated_at: datetime


@dataclass(kw_only=True)
class AddressBook:
    """The book, oldest entry first. `changed` are the entries to save, those that only lost a flag first; `removed` are the removed ids."""

    entries: dict[str, Entry]
    changed: list[Entry] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> "AddressBook":
        return cls(entries={entry.address_id: entry for entry in entries})

    def get(self, address_id: str) -> Entry:
        """Returns the entry. Raises NotFound."""
        if address_id not in self.entries:
            raise NotFound("address")
        return self.entries[address_id]

    def add(self, entry: Entry) -> Entry:
        """Adds an address. The first one gets both flags. Raises AddressLimitReached, PostalCodeInvalid."""
        if len(self.entries) >= MOST:
            raise AddressLimitReached(max=MOST)
        if not self.entries:
            entry = replace(entry, default_delivery=True, default_billing=True)
        return self._put(entry)

    def change(self, changed: Entry, *, version: int) -> Entry:
        """Changes an address. Raises NotFound, VersionConflict, PostalCodeInvalid."""
        current = self.get(changed.address_id)
        same_version(version, current.version)
        return self._put(replace(changed, version=current.version + 1, created_at=current.created_at))

    def remove(self, address_id: str) -> None:
        """Removes an address and its flags. Raises NotFound."""
        self.removed.append(self.get(address_id).address_id)
        del self.entries[address_id]

    def _put(self, entry: Entry) -> Entry:
        country, postal_code = entry.address.country, entry.address.postal_code
        if not is_postal_code(country, postal_code):
            raise PostalCodeInvalid(country=country, postal_code=postal_code)
        for other in list(self.entries.values()):
            if other.address_id != entry.address_id:
                self._take_flags(other, entry)
        self.entries[entry.address_id] = entry
        self.changed.append(entry)
        return entry

    def _take_flags(self, other: Entry, taker: Entry) -> None:
        left = replace(
            other,
            default_delivery=other.default_delivery and not taker.default_delivery,
            default_billing=other.default_billing and not taker.default_billing,
        )
        if left != other:
            left = replace(left, version=other.version + 1, updated_at=taker.updated_at)
            self.entries[left.address_id] = left
            self.changed.append(left)
