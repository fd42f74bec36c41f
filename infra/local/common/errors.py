"""What can go wrong on somebody's machine, each told in one sentence that says what to do."""

# ruff: noqa: N818 - the names say what happened


class LauncherError(Exception):
    """The launcher cannot go on; its text is for the person in front of it."""


class PortTaken(LauncherError):
    """Another program listens where one of ours must."""


class DownloadFailed(LauncherError):
    """A Java artifact could not be fetched, or is not the one that was locked."""


class NotEnoughRoom(LauncherError):
    """The folder that is to hold stores and logs is too small."""


class FolderInUse(LauncherError):
    """Another launcher runs in the data folder."""


class BuildFailed(LauncherError):
    """A site could not be built."""


class ProgramFailed(LauncherError):
    """A program ended while it started, or did not become ready in time."""


class TopicRefused(LauncherError):
    """The broker does not create a topic."""


class SchemaRefused(LauncherError):
    """The registry does not take an event's schema."""


class NotRunning(LauncherError):
    """There is no running system, or it has no such program."""
