"""Which words shoppers may use for each other: the SEARCH settings of the shop."""

from collections.abc import Sequence
from dataclasses import dataclass

from impl.cataloging.domain.texts import Language
from impl.cataloging.tables import shop_settings
from impl.common.shop_settings import SettingGroup


@dataclass(frozen=True, kw_only=True)
class Synonyms:
    """Words that stand for each other in one language."""

    language: Language
    words: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class SearchSettings:
    synonyms: Sequence[Synonyms] = ()


SEARCH = SettingGroup(table=shop_settings, name="SEARCH", kind=SearchSettings, default=SearchSettings())
