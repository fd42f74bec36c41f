"""Gathers what a notice to a member of staff tells."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generated.cataloging.models import VariantOffer
from impl.common.absent import or_none
from impl.profiling.documents.facts import LetterNotice, NoticeFacts, ProcessNotice, Shop, StockNotice
from impl.profiling.documents.letter import Link
from impl.profiling.domain.message import Message
from impl.profiling.gateways.variants import Variants
from impl.profiling.use_cases.gather_person import person_of
from impl.profiling.use_cases.gathering import Gathered, Sites
from infra.runtime.store.store import Store

_PAGES = {"STOCK": "stock-alerts", "PROCESSES": "order-processes", "DEAD_LETTERS": "dead-letters"}
Told = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class GatherNotice:
    store: Store
    variants: Variants
    sites: Sites

    async def __call__(self, message: Message, user_id: str, shop: Shop) -> Gathered:
        """Returns what the notice tells."""
        member = await self.store.query(lambda tx: person_of(tx, user_id))
        kind, told = message.about["kind"], json.loads(message.about["notices"])
        facts = NoticeFacts(
            shop=shop,
            kind=kind,
            notices=await self._notices(kind, told),
            more=int(message.about["more"]),
            link=Link(address=f"{self.sites.backoffice}/{_PAGES[kind]}"),
        )
        return Gathered(recipient=member.email, language=member.language, facts=facts)

    async def _notices(self, kind: str, told: Sequence[Told]) -> Sequence[StockNotice | ProcessNotice | LetterNotice]:
        if kind == "STOCK":
            variants = await self.variants.by_sku([each["id"] for each in told])
            return [_stock(each, variants.get(each["id"])) for each in told]
        if kind == "PROCESSES":
            return [self._process(each) for each in told]
        return [LetterNotice(service=each["service"], topic=each["topic"], event_type=each["event_type"]) for each in told]

    def _process(self, told: Told) -> ProcessNotice:
        link = Link(address=f"{self.sites.backoffice}/orders/{told['id']}/show")
        return ProcessNotice(order_number=told["order_number"], step=told["step"], link=link)


def _stock(told: Told, variant: VariantOffer | None) -> StockNotice:
    """A variant that CATALOGING does not know is told by its SKU."""
    name, name_en = (variant.name, or_none(variant.name_en)) if variant else (told["id"], None)
    return StockNotice(sku=told["id"], name=name, name_en=name_en, left=int(told["left"]))
