"""Who may see products that are not on sale."""

from infra.runtime.caller import Caller


def sees_everything(caller: Caller) -> bool:
    """Staff who may change the catalogue see all of it; everybody else sees what is on sale."""
    return caller.is_staff and "catalog:write" in caller.scopes
