"""What the shop offers now: methods, carriers, zones and terms, read together."""

from impl.common.holidays import is_public_holiday
from impl.shipping.domain.offers import Offer
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from infra.runtime.store.transaction import Transaction


def get_offer(tx: Transaction) -> Offer:
    return Offer(
        methods=methods.list_methods(tx),
        carriers={carrier.code: carrier for carrier in carriers.list_carriers(tx)},
        zones=zones.list_zones(tx),
        terms=delivery_terms(tx),
        is_holiday=is_public_holiday,
    )
