"""Who may see products that are not on sale."""

from infra.runtime.caller import Caller


def sees_everything(caller: Caller) -> bool:
    """Whether the caller sees all of the catalogue: staff who may change it. All others see what is on sale."""
    return caller.is_staff and "catalog:write" in caller.scopes
