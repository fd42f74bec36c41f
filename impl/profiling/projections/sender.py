"""Whom messages come from: the shop, as its settings name it."""

from dataclasses import dataclass

from impl.profiling.documents.mail import Sender
from impl.profiling.projections.shop_settings import STORE
from infra.runtime.store.store import Store


@dataclass(frozen=True, kw_only=True)
class SenderOf:
    """`address` wins over the shop's contact e-mail."""

    store: Store
    address: str
    reply_to: str

    async def __call__(self) -> Sender | None:
        """Returns None before the shop's settings are known, unless an address was given."""
        shop = await self.store.query(STORE.current)
        address = self.address or (shop and shop.contact_email)
        if not address:
            return None
        return Sender(address=address, name=shop.shop_name if shop else "", reply_to=self.reply_to)
