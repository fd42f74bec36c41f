"""The rule of new passwords for one that comes with no request: the contract's, as it stands there for everybody's."""

from pathlib import Path

import msgspec

import generated
from infra.runtime.http.schemas import Schemas

_CONTRACT = Path(generated.__file__).parent / "profiling" / "openapi.json"


def why_not(password: str) -> str | None:
    """Why nobody may choose this password, never with the password in it; None when one may."""
    schemas = Schemas(msgspec.json.decode(_CONTRACT.read_bytes()))
    rule = schemas.resolved({"$ref": "#/components/schemas/Password"})
    if schemas.compile(rule).is_valid(password):
        return None
    return f"a password has {rule['minLength']} to {rule['maxLength']} characters, and no control characters"
