"""Demo data: a small shop with goods, vendors, relay points, staff and customers, loaded through the public interfaces only.

Its accounts are for demonstration: their passwords are in `data/people.yaml`. A shop whose data are kept gets these accounts
only when the user asks for them.
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
from infra.local.demo.relay_points import load_relay_points
from infra.local.players.accounts import Account
from infra.local.players.callers import Services, patiently, signed_in
from infra.local.players.inbox import Inbox

_log = logging.getLogger(__name__)


class Running(Protocol):
    """What the demo loader needs from a running system."""

    @property
    def urls(self) -> Mapping[str, str]: ...

    @property
    def owner(self) -> Account: ...

    @property
    def inbox(self) -> str: ...


async def load(system: Running, *, accounts: bool = True) -> Sequence[Account]:
    """Loads what is missing and returns the accounts that can sign in. A later call continues where an earlier one ended.

    Without `accounts` it loads only goods and relay points; a warning then names the demo accounts that an earlier load created.
    It changes nothing when the OWNER's password was changed: that shop is in real use.
    """
    async with aiohttp.ClientSession() as session:
        anybody = Services(system.urls, session, dict)
        try:
            token = await patiently(partial(signed_in, anybody, system.owner))
        except InvalidCredentials:
            return []
        owner = anybody.as_bearer(token)
        if accounts:
            loaded, _ = await together(load_people(owner, Inbox(system.inbox, session)), _load_shop(owner))
            return loaded
        known, _ = await together(known_people(owner), _load_shop(owner))
    if known:
        _log.warning("Demo accounts whose passwords are published with the source can sign in here: %s.", ", ".join(known))
    return []


async def _load_shop(owner: Services) -> None:
    await together(load_goods(owner), load_relay_points(owner))
