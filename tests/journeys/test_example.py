"""`tox -e order`: the mission's example, played on the running system."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from infra.local.common.errors import LauncherError
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import TOPICS
from infra.local.order.__main__ import stage
from infra.local.order.feed import Feed
from infra.local.order.play import Play
from infra.local.order.screen import Screen
from infra.local.players.callers import NotInTime
from tests.support.shop import Shop

EVENTS = ("OrderCreated", "PaymentSucceeded", "OrderConfirmed", "StockCommitted", "ShipmentCreated", "InvoicePrinted")


async def test_the_example_shows_the_order_across_services_and_saves_its_documents(shop: Shop, tmp_path: Path) -> None:
    shown = io.StringIO()
    screen = Screen(Console(file=shown, width=140))
    async with Feed(shop.system.kafka, read_topics(TOPICS)) as feed:
        play = Play(urls=shop.system.urls, session=shop.session, staff=shop.staff, feed=feed, screen=screen, out=tmp_path)
        await play.run()
    text = shown.getvalue()
    assert [event for event in (*EVENTS, "ShipmentCancelled", "CreditNoteIssued") if event not in text] == []
    saved = _saved(tmp_path)
    assert {name.split("-")[0] for name in saved} == {"invoice", "label", "credit"}
    assert all(content.startswith(b"%PDF") for content in saved.values())


async def test_what_does_not_happen_in_time_is_told_in_one_sentence(shop: Shop) -> None:
    async with Feed(shop.system.kafka, read_topics(TOPICS)) as feed:
        with pytest.raises(NotInTime) as failure:
            await feed.expect("ord_1", ("OrderConfirmed",), seconds=0.1)
    assert str(failure.value) == "OrderConfirmed of the order ord_1 did not come within 0.1 seconds."


async def test_a_system_that_keeps_its_data_is_played_on_only_if_somebody_said_so(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = replace(shop.system._state(), folder=str(tmp_path))
    monkeypatch.setattr("infra.local.order.__main__.running", lambda: [kept])
    with pytest.raises(LauncherError, match="--yes"):
        async with stage(Console(file=io.StringIO()), may_write=False):
            pytest.fail("the play began")
    async with stage(Console(file=io.StringIO()), may_write=True) as place:
        assert place.urls == shop.system.urls


def _saved(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
