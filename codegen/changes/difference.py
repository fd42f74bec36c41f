"""One difference between two versions of the contracts."""

from dataclasses import dataclass

_MOST = 5


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What changed, where it is written, and who notices."""

    rule: str
    subject: str
    """The service, or the event by its name on the wire."""
    message: str
    tokens: tuple[str, ...] = ()
    """Where it is in the document of the service, or in the schema of the event."""
    place: str = ""
    """Where it is written in today's contracts; for what is gone with all around it, where it was."""
    subjects: frozenset[str] = frozenset()
    """All services or events that have it, where it is in a shared part."""
    hurt: tuple[str, ...] = ()
    """Operations whose clients notice, or services that react to the event."""

    def __str__(self) -> str:
        return f"{self.place}: {self.rule}: {self.message} {self.whom}"

    @property
    def is_event(self) -> bool:
        return "." in self.subject

    @property
    def whom(self) -> str:
        """Returns a sentence that says who is hurt."""
        if self.is_event:
            return f"It hurts readers of {self.subject}: {', '.join(self.hurt) or 'none of the suite'}."
        more = f" and {len(self.hurt) - _MOST} more" if len(self.hurt) > _MOST else ""
        return f"It hurts clients of {', '.join(self.hurt[:_MOST]) or self.subject}{more}."
