"""News of the shop: written once in both languages, sent to the customers who want them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from impl.profiling.domain.customer import Language


@dataclass(frozen=True, kw_only=True)
class NewsText:
    """The news in one language. An empty line begins a new paragraph."""

    subject: str
    text: str


@dataclass(frozen=True, kw_only=True)
class News:
    news_id: str
    texts: Mapping[Language, NewsText]
    created_at: datetime
