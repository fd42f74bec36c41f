"""What a person recognises a browser by: its name and its system, of what it says it is (User-Agent, RFC 9110)."""

from collections.abc import Mapping
from dataclasses import dataclass

_BROWSERS: Mapping[str, str] = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "Chrome/": "Chrome",
    "CriOS/": "Chrome",
    "Safari/": "Safari",
}
"""By a part of what it says. The first one counts: many say that they are Chrome and Safari, too."""
_SYSTEMS: Mapping[str, str] = {
    "Windows": "Windows",
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Mac OS X": "macOS",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


@dataclass(frozen=True, kw_only=True)
class Device:
    """A browser. `key` tells one from another: what it keeps for that, else what it says it is."""

    key: str
    name: str

    @classmethod
    def of(cls, user_agent: str, device_id: str | None) -> "Device":
        """Returns the browser of a sign-in. Its name is for example `Firefox, Windows`; empty when it says nothing known."""
        name = ", ".join(filter(None, (_first(known, user_agent) for known in (_BROWSERS, _SYSTEMS))))
        return cls(key=f"id {device_id}" if device_id else f"name {name}", name=name)


def _first(names: Mapping[str, str], user_agent: str) -> str:
    return next((name for part, name in names.items() if part in user_agent), "")
