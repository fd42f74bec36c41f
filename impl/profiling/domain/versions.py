"""Changes name the state they were made for (S-11)."""

from generated.profiling.problems import VersionConflict


def same_version(given: int, current: int) -> None:
    """Raises VersionConflict when the change was made for another state."""
    if given != current:
        raise VersionConflict(current_version=current)
