"""How long STOCKING knows an address that waits for a variant."""

from datetime import datetime, timedelta

_WAITING = timedelta(days=180)
_DUE = timedelta(days=30)


def expiry_of_waiting(asked_at: datetime) -> datetime:
    """Returns when a subscription is forgotten that nothing came of: who waits half a year has bought elsewhere."""
    return asked_at + _WAITING


def expiry_of_due(due_at: datetime) -> datetime:
    """Returns when a subscription is forgotten whose message is due: as long as its event can be read."""
    return due_at + _DUE
