"""What staff enter about methods and zones, from the models of the contract to the domain."""

from collections.abc import Sequence

from generated.shipping import models
from generated.shipping.problems import TierTwice
from impl.common.absent import given, or_none
from impl.shipping.domain.methods import FreeDelivery, OwnTerms, Rate, Tier, WeightTier
from impl.shipping.domain.zones import Area, CodeRange


def rates_of(drafts: Sequence[models.ShippingRate]) -> tuple[Rate, ...]:
    return tuple(
        Rate(
            zone_code=draft.zone_code,
            min_days=draft.min_days,
            max_days=draft.max_days,
            weight_tiers=tuple(WeightTier(up_to=tier.up_to, fee=tier.fee.amount) for tier in draft.weight_tiers),
        )
        for draft in drafts
    )


def own_terms_of(draft: models.OwnTerms) -> OwnTerms:
    """Returns the terms. Raises TierTwice."""
    free = or_none(draft.free_delivery)
    return OwnTerms(
        handling_days=or_none(draft.handling_days),
        cut_off_hour=or_none(draft.cut_off_hour),
        free_delivery=None if free is None else _free_delivery(free),
    )


def areas_of(drafts: Sequence[models.ZoneArea]) -> tuple[Area, ...]:
    return tuple(
        Area(
            country=draft.country,
            postal_codes=tuple(CodeRange(lowest=each.from_, highest=each.to) for each in given(draft.postal_codes, [])),
        )
        for draft in drafts
    )


def _free_delivery(draft: models.FreeDelivery) -> FreeDelivery:
    """Returns the thresholds. Raises TierTwice."""
    by_tier: dict[Tier, int] = {}
    for each in draft.tier_free_from:
        if each.tier in by_tier:
            raise TierTwice(tier=each.tier)
        by_tier[each.tier] = each.free_from.amount
    general = or_none(draft.free_from)
    return FreeDelivery(free_from=None if general is None else general.amount, by_tier=by_tier)
