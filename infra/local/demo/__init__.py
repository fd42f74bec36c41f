"""Demo data: a small shop with goods, vendors, staff and customers, loaded through the public interfaces only.

Its accounts are for demonstration: their passwords stand in `data/people.yaml`, so a shop that is kept gets them only when
asked.
"""

import logging
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Protocol

import aiohttp

from generated.profiling.problems import InvalidCredentials
from infra.local.common.together import together
from infra.local.demo.goods import load_goods
from infra.local.demo.people import known_people, load_people
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, patiently, signed_in

_log = logging.getLogger(__name__)


class Running(Protocol):
    """What a load needs of a running system."""

    @property
    def urls(self) -> Mapping[str, str]: ...

    @property
    def owner(self) -> Account: ...


async def load(system: Running, *, accounts: bool = True) -> Sequence[Account]:
    """Loads what is missing, so it may be called again and go on where another load ended; answers who can sign in.

    Without `accounts` only goods: nobody comes who can sign in, and a warning names those that an earlier load left there.
    Nothing is touched where the OWNER has another password by now: that shop is somebody's own.
    """
    async with aiohttp.ClientSession() as session:
        anybody = Services(system.urls, session, dict)
        try:
            token = await patiently(partial(signed_in, anybody, system.owner))
        except InvalidCredentials:
            return []
        owner = anybody.as_bearer(token)
        if accounts:
            loaded, _ = await together(load_people(owner), load_goods(owner))
            return loaded
        known, _ = await together(known_people(owner), load_goods(owner))
    if known:
        _log.warning("Demo accounts whose passwords are published with the source can sign in here: %s.", ", ".join(known))
    return []
