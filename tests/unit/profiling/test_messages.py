"""What becomes of messages: when they are tried again, given up, and sent once more."""

from datetime import UTC, datetime, timedelta

import pytest

from generated.profiling.problems import MessageNotResendable
from impl.profiling.domain.message import DROPPED, FAILED, GIVEN_UP_AFTER, QUEUED, REFUSED, SENT, Message, Template, pause_after

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def message(template: Template = "PASSWORD_CHANGED", **about: str) -> Message:
    return Message(message_id="msg_1", template=template, user_id="cus_1", about=about, created_at=NOW, updated_at=NOW)


def sent(template: Template = "PASSWORD_CHANGED", **about: str) -> Message:
    done = message(template, **about)
    done.sent(recipient="camille@example.org", language="FR", subject="s" * 400, text="text", at=NOW)
    return done


def test_pauses_double_up_to_five_minutes() -> None:
    pauses = [pause_after(attempts).total_seconds() for attempts in range(1, 11)]
    assert pauses == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert pause_after(100_000) == timedelta(minutes=5)


def test_a_message_is_tried_for_five_days() -> None:
    waits = message()
    assert waits.delayed("away", NOW) == NOW + timedelta(seconds=2)
    assert (waits.status, waits.attempts, waits.error) == (QUEUED, 1, "away")
    assert waits.delayed("away", NOW + GIVEN_UP_AFTER - timedelta(seconds=1)) is not None
    assert waits.delayed("away still", NOW + GIVEN_UP_AFTER) is None
    assert (waits.status, waits.attempts, waits.error) == (FAILED, 3, "away still")


def test_what_was_sent_is_kept_as_far_as_there_is_room() -> None:
    done = sent()
    assert (done.status, done.attempts, done.error, done.sent_at) == (SENT, 1, None, NOW)
    assert (done.recipient, done.subject, done.text) == ("camille@example.org", "s" * 300, "text")


def test_a_refused_message_says_to_whom_and_why() -> None:
    refused = message()
    refused.refused("x" * 600, recipient="camille@example.org")
    assert (refused.status, refused.recipient, len(refused.error or "")) == (REFUSED, "camille@example.org", 500)


def test_a_message_is_sent_again_to_whoever_it_is_for_now() -> None:
    again = sent().repeated("msg_2", NOW + timedelta(days=1))
    assert (again.message_id, again.status, again.attempts, again.repeat_of) == ("msg_2", QUEUED, 0, "msg_1")
    assert (again.recipient, again.language, again.subject, again.text, again.sent_at) == (None,) * 5
    assert again.created_at == NOW + timedelta(days=1)


def test_only_the_news_of_a_changed_address_goes_to_the_old_one_again() -> None:
    assert sent("EMAIL_CHANGED").repeated("msg_2", NOW).recipient == "camille@example.org"


def test_what_waits_was_dropped_or_has_a_link_for_one_use_is_not_sent_again() -> None:
    dropped = message()
    dropped.drop("gone")
    assert (dropped.status, dropped.error) == (DROPPED, "gone")
    for other in (message(), dropped, sent("PASSWORD_RESET", link_id="lnk_1")):
        assert not other.is_resendable
        with pytest.raises(MessageNotResendable):
            other.repeated("msg_2", NOW)


def test_of_the_last_message_to_a_person_nothing_is_kept_whatever_became_of_it() -> None:
    given_up, refused, dropped = (message("ACCOUNT_ERASED") for _ in range(3))
    for each in (given_up, refused, dropped):
        each.recipient = "camille@example.org"
    given_up.delayed("450 camille@example.org is busy", NOW)
    assert (given_up.recipient, given_up.error) == ("camille@example.org", "450 camille@example.org is busy")
    given_up.delayed("450 camille@example.org is busy", NOW + GIVEN_UP_AFTER)
    refused.refused("550 no camille@example.org here", recipient="camille@example.org")
    dropped.drop("gone")
    for each, status in ((given_up, FAILED), (refused, REFUSED), (dropped, DROPPED), (sent("ACCOUNT_ERASED"), SENT)):
        assert (each.status, each.is_resendable) == (status, False)
        assert (each.recipient, each.subject, each.text, each.error) == (None,) * 4
