"""The rules for a new password that does not come with a request: the contract's, and that it is not common."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

import generated
from impl.profiling.security.strength import is_common
from infra.runtime.http.schemas import Schemas

_CONTRACT = Path(generated.__file__).parent / "profiling" / "openapi.json"


def why_not(password: str, of: Sequence[str] = ()) -> str | None:
    """Returns why the password is refused, or None. The text never has the password in it. `of` is known data of the person."""
    schemas = Schemas(msgspec.json.decode(_CONTRACT.read_bytes()))
    rule = schemas.resolved({"$ref": "#/components/schemas/Password"})
    if not schemas.compile(rule).is_valid(password):
        return f"a password has {rule['minLength']} to {rule['maxLength']} characters, and no control characters"
    return "it is too easy to guess; take a longer one, or several words" if is_common(password, of) else None
