"""The people that the fuzzer signs in as; and who stands in for them where an account, a session or a sign-in would be lost.

A stand-in does what people do: signs up, reads the mails, follows their links, types the codes of an app.
"""

import itertools
import os
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt
import pyotp
import requests

from infra.runtime.ids import new_id

own: set[str] = set()
"""The accounts that the fuzzer signed in with: what would remove or demote one of them meets a stand-in."""

_PERSON = {"first_name": "Stand", "last_name": "In", "language": "EN"}
_NEWS = {"subject": "Bowls", "text": "Come and see."}
_ENOUGH = 3
"""So many requests of an operation have what a stand-in prepared: each costs a few others, and some wait for a mail."""
_PATIENCE_SECONDS = 60
_numbers, _prepared = itertools.count(), Counter[str]()


def prepare(case: Any) -> None:
    """Gives some well-formed requests what cannot be made up: the link of a mail, a code of an app, a person who can be spared."""
    name = case.operation.definition.raw.get("operationId")
    if name in _PREPARATIONS and _prepared[name] < _ENOUGH:
        _prepared[name] += 1
        _PREPARATIONS[name](case)


def session(*emails: str) -> str:
    """A new access token of the first of these accounts that can still sign in: the fuzzer may remove the one it used."""
    for email in emails:
        answer = _post("/sessions", {"email": email, "password": os.environ["FUZZ_PASSWORD"]})
        if answer.ok:
            token = str(answer.json()["access_token"])
            own.add(jwt.decode(token, options={"verify_signature": False})["sub"])
            return token
    raise RuntimeError(f"none of {', '.join(emails)} can sign in: {answer.status_code} {answer.text}")


def staff() -> str:
    """A new access token of a member of staff."""
    return session(*os.environ["FUZZ_STAFF_EMAILS"].split(","))


def invited() -> tuple[str, str]:
    """Id and address of a new member of staff, who was invited and has not come yet."""
    email = f"stand-in-{next(_numbers)}@staff.example"
    answer = _post("/staff/invitations", {"email": email, "role": "SUPPORT", **_PERSON}, staff())
    answer.raise_for_status()
    return str(answer.json()["user_id"]), email


@dataclass(frozen=True, kw_only=True)
class StandIn:
    """A customer who has just signed up and in."""

    email: str
    access_token: str
    refresh_token: str

    def second_factor(self) -> str:
        """Begins to set one up; returns the code that finishes it."""
        begun = _post("/me/second-factor", {"password": os.environ["FUZZ_PASSWORD"]}, self.access_token)
        begun.raise_for_status()
        return pyotp.TOTP(begun.json()["secret"]).now()

    def recovery_code(self) -> str:
        """Sets a second factor up."""
        done = _post("/me/second-factor/confirmation", {"code": self.second_factor()}, self.access_token)
        done.raise_for_status()
        return str(done.json()["recovery_codes"][0])


def stand_in() -> StandIn:
    """A new customer, whom nobody will miss."""
    email = f"stand-in-{next(_numbers)}@customer.example"
    account = {"email": email, "password": os.environ["FUZZ_PASSWORD"]}
    _post("/customers", {**account, **_PERSON}).raise_for_status()
    tokens = _post("/sessions", account).json()
    return StandIn(email=email, access_token=tokens["access_token"], refresh_token=tokens["refresh_token"])


def _post(path: str, body: Any, token: str = "") -> requests.Response:
    headers = {"Idempotency-Key": new_id("key"), **({"Authorization": f"Bearer {token}"} if token else {})}
    return requests.post(f"{os.environ['PROFILING_URL']}{path}", json=body, headers=headers, timeout=20)


def _token_in_mail(email: str, page: str) -> str:
    """Waits for the mail to an address that has the link to a page."""
    until, mark = time.monotonic() + _PATIENCE_SECONDS, f"/{page}#token="
    while time.monotonic() < until:
        mails = requests.get(f"{os.environ['FUZZ_INBOX']}/mails", params={"to": email}, timeout=20).json()["mails"]
        for mail in mails:
            if mark in mail["text"]:
                return str(mail["text"].partition(mark)[2].split()[0])
        time.sleep(0.1)
    raise RuntimeError(f"no mail to {email} has a link to {page}")


def _as(case: Any, person: StandIn) -> None:
    """Sends a request as the stand-in; one that has no credentials is to be refused, and stays without."""
    if "Authorization" in (case.headers or {}):
        case.headers["Authorization"] = f"Bearer {person.access_token}"


def _confirm_email(case: Any) -> None:
    case.body["token"] = _token_in_mail(stand_in().email, "email-confirmation")


def _confirm_email_change(case: Any) -> None:
    person, new = stand_in(), f"stand-in-{next(_numbers)}@elsewhere.example"
    wish = {"email": new, "password": os.environ["FUZZ_PASSWORD"]}
    _post("/me/email-changes", wish, person.access_token).raise_for_status()
    case.body["token"] = _token_in_mail(new, "email-change")


def _reset_password(case: Any) -> None:
    person = stand_in()
    _post("/password-resets", {"email": person.email}).raise_for_status()
    case.body |= {"token": _token_in_mail(person.email, "password-reset"), "password": os.environ["FUZZ_PASSWORD"]}


def _accept_invitation(case: Any) -> None:
    _, email = invited()
    case.body |= {"token": _token_in_mail(email, "invitation"), "password": os.environ["FUZZ_PASSWORD"]}


def _resend_invitation(case: Any) -> None:
    case.path_parameters["user_id"], _ = invited()


def _set_staff_role(case: Any) -> None:
    case.path_parameters["user_id"], _ = invited()
    case.body["version"] = 1


def _resend_message(case: Any) -> None:
    """One without a link that is followed once."""
    query, headers = {"template": "ORDER_CONFIRMED"}, {"Authorization": f"Bearer {staff()}"}
    told = requests.get(f"{os.environ['PROFILING_URL']}/messages", params=query, headers=headers, timeout=20)
    case.path_parameters["message_id"] = told.json()["items"][0]["message_id"]


def _end_news(case: Any) -> None:
    person = stand_in()
    _post("/email-confirmations/confirmation", {"token": _token_in_mail(person.email, "email-confirmation")}).raise_for_status()
    address, headers = f"{os.environ['PROFILING_URL']}/me/preferences", {"Authorization": f"Bearer {person.access_token}"}
    version = requests.get(address, headers=headers, timeout=20).json()["version"]
    requests.put(address, json={"news": True, "version": version}, headers=headers, timeout=20).raise_for_status()
    _post("/news", {"fr": _NEWS, "en": _NEWS}, staff()).raise_for_status()
    case.query["token"] = _token_in_mail(person.email, "news-end")


def _refresh_session(case: Any) -> None:
    case.body["refresh_token"] = stand_in().refresh_token


def _end_my_session(case: Any) -> None:
    """Another session of the account in use, which goes on with the one it has."""
    case.path_parameters["session_id"] = jwt.decode(staff(), options={"verify_signature": False})["sid"]


def _start_second_factor(case: Any) -> None:
    case.body["password"] = os.environ["FUZZ_PASSWORD"]
    _as(case, stand_in())


def _confirm_second_factor(case: Any) -> None:
    person = stand_in()
    case.body["code"] = person.second_factor()
    _as(case, person)


def _renew_recovery_codes(case: Any) -> None:
    person = stand_in()
    case.body["code"] = person.recovery_code()
    _as(case, person)


def _remove_second_factor(case: Any) -> None:
    person = stand_in()
    case.body |= {"code": person.recovery_code(), "password": os.environ["FUZZ_PASSWORD"]}
    _as(case, person)


def _create_session(case: Any) -> None:
    case.body |= {"email": stand_in().email, "password": os.environ["FUZZ_PASSWORD"]}


def _change_me(case: Any) -> None:
    """The version of who is signed in; and what staff chooses of the preferences."""
    me = requests.get(f"{os.environ['PROFILING_URL']}/me", headers=dict(case.headers or {}), timeout=20)
    if me.ok:
        case.body["version"] = me.json()["version"]


def _choose(case: Any) -> None:
    _change_me(case)
    case.body.pop("news", None)
    case.body.setdefault("notices", ["STOCK"])


_PREPARATIONS: dict[str, Callable[[Any], None]] = {
    "accept_invitation": _accept_invitation,
    "confirm_email": _confirm_email,
    "confirm_email_change": _confirm_email_change,
    "confirm_second_factor": _confirm_second_factor,
    "create_session": _create_session,
    "end_my_session": _end_my_session,
    "end_news": _end_news,
    "refresh_session": _refresh_session,
    "remove_second_factor": _remove_second_factor,
    "renew_recovery_codes": _renew_recovery_codes,
    "replace_my_preferences": _choose,
    "resend_invitation": _resend_invitation,
    "resend_message": _resend_message,
    "reset_password": _reset_password,
    "set_staff_role": _set_staff_role,
    "start_second_factor": _start_second_factor,
    "update_me": _change_me,
}
