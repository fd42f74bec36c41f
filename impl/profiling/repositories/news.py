"""The repository of news."""

from msgspec import convert, to_builtins
from sqlalchemy import bindparam, select

from impl.profiling.domain.customer import Language
from impl.profiling.domain.news import News, NewsText
from impl.profiling.tables import news as table
from infra.runtime.store.transaction import Transaction

_BY_ID = select(table).where(table.c.news_id == bindparam("key"))


def add(tx: Transaction, news: News) -> None:
    """Adds news."""
    tx.insert(table, {"news_id": news.news_id, "texts": to_builtins(news.texts), "created_at": news.created_at})


def find(tx: Transaction, news_id: str) -> News | None:
    """Returns the news, or None."""
    row = tx.one(_BY_ID, {"key": news_id})
    if row is None:
        return None
    return News(news_id=row.news_id, texts=convert(row.texts, dict[Language, NewsText]), created_at=row.created_at)
