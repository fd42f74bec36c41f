"""The version check: a change names the version that it was made for."""

from generated.profiling.problems import VersionConflict


def same_version(given: int, current: int) -> None:
    """Raises VersionConflict when the change was made for another version."""
    if given != current:
        raise VersionConflict(current_version=current)
