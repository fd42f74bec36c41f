"""The errors of the launcher. Each message is one sentence that tells the user what to do."""

# ruff: noqa: N818 - the names say what happened, so they need no suffix


class LauncherError(Exception):
    """The launcher cannot continue; the text of the error is for the user."""


class PortTaken(LauncherError):
    """Another program already listens on a port that we need."""


class DownloadFailed(LauncherError):
    """A Java artifact could not be fetched, or is not the one that was locked."""


class NotEnoughRoom(LauncherError):
    """The folder for stores and logs has too little space."""


class FolderInUse(LauncherError):
    """Another launcher uses the data folder."""


class BuildFailed(LauncherError):
    """A site could not be built."""


class ProgramFailed(LauncherError):
    """A program ended while it started, or did not become ready in time."""


class TopicRefused(LauncherError):
    """The broker did not create a topic."""


class StoreRefused(LauncherError):
    """The chosen store does not fit the data folder, the number of replicas, or this machine."""


class SchemaRefused(LauncherError):
    """The registry refused the schema of an event."""


class MigrationRefused(LauncherError):
    """The tables of a store could not be brought to the revisions of this release."""


class BackupFailed(LauncherError):
    """A backup could not be taken or restored."""


class NotRunning(LauncherError):
    """There is no running system, or it has no such program."""


class PlayFailed(LauncherError):
    """A step of the example failed."""


class PageFailed(LauncherError):
    """A page of a site did not come, or is not what it should be."""


class ContainersRefused(LauncherError):
    """Containers cannot be run on this machine."""


class StepFailed(LauncherError):
    """A program that works on containers failed; the sentence names its log."""
