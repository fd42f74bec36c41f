"""Demo data: a small shop with goods, vendors, staff and customers, loaded through the public interfaces only.

Its accounts are for demonstration: their passwords stand in `people.yaml`.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

import aiohttp

from generated.profiling.problems import InvalidCredentials
from infra.local.accounts import Account
from infra.local.demo.accounts import load_people
from infra.local.demo.doors import Doors
from infra.local.demo.parallel import both
from infra.local.demo.shelves import load_goods


class Running(Protocol):
    """What a load needs of a running system."""

    @property
    def urls(self) -> Mapping[str, str]: ...

    @property
    def owner(self) -> Account: ...


async def load(system: Running) -> Sequence[Account]:
    """Loads what is missing, so it may be called again and go on where another load ended; answers who can sign in.

    Nothing is touched where the OWNER has another password by now: that shop is somebody's own.
    """
    async with aiohttp.ClientSession() as session:
        try:
            owner = await Doors(session=session, urls=system.urls).signed_in(system.owner.email, system.owner.password)
        except InvalidCredentials:
            return []
        accounts, _ = await both(load_people(owner), load_goods(owner))
    return accounts
