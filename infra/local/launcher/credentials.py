"""The secrets of one running system, kept in its folder."""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from infra.local.players.accounts import Account


@dataclass(frozen=True)
class Secrets:
    """Secrets, which no file of the project may contain."""

    service_secret: str
    owner: Account
    database_password: str


def keep_secrets(folder: Path, owner: Account | None) -> Secrets:
    """Returns the secrets of the folder, created at its first start. `owner` counts only then."""
    path = folder / "secrets.json"
    if path.exists():
        kept = json.loads(path.read_text())
        return Secrets(kept["service_secret"], Account(**kept["owner"]), kept.get("database_password", ""))
    first = owner or Account("OWNER", "owner@comptoir.example", secrets.token_urlsafe(12))
    made = Secrets(secrets.token_urlsafe(32), first, secrets.token_urlsafe(32))
    path.touch(mode=0o600)
    path.write_text(json.dumps(asdict(made)))
    return made
