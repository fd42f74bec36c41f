"""Settings that are unfit are refused at the start, each in one sentence that names the variable and never the secret."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

from generated.suite import SERVICES
from impl.common.suite import SUITE
from impl.profiling.settings import Settings as ProfilingSettings
from infra.runtime.settings import Settings, SettingsError, read_settings

EXAMPLE = Path(__file__).parents[2] / "infra" / "docker" / "env.example"
GOOD = {
    "COMPTOIR_PORT": "0",
    "STORE_URL": "sqlite:////nowhere/store.db",
    "KAFKA_BOOTSTRAP": "127.0.0.1:9",
    "REGISTRY_URL": "http://127.0.0.1:9",
    "SERVICE_SECRET": "s" * 32,
}
OWNER = {"FIRST_OWNER_EMAIL": "owner@comptoir.example", "FIRST_OWNER_PASSWORD": "ten of them"}
SHOWN = dict(line.split("=", 1) for line in EXAMPLE.read_text().splitlines() if re.match(r"[A-Z_]+=", line))
SECRETS = {name: value for name, value in SHOWN.items() if name.endswith(("SECRET", "PASSWORD", "TOKEN"))}


def read(service: str, **changed: str) -> Settings:
    kind: type[Settings] = import_module(f"impl.{service}.app").SERVICE.settings
    return read_settings(kind, {**GOOD, **changed}, SUITE.addresses)


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_refuses_a_short_secret_and_takes_one_of_32(service: str) -> None:
    assert read(service).service_secret == "s" * 32
    for short in ("", "s" * 31, "s" * 31 + " "):
        with pytest.raises(SettingsError, match=r"^SERVICE_SECRET has \d+ characters and needs at least 32: make one"):
            read(service, SERVICE_SECRET=short)
    with pytest.raises(SettingsError, match=r"^ACCEPTED_SERVICE_SECRET has 5 characters"):
        read(service, ACCEPTED_SERVICE_SECRET="short")
    with pytest.raises(SettingsError, match=r"^DIAGNOSTICS_TOKEN has 5 characters"):
        read(service, DIAGNOSTICS_TOKEN="short")


def test_the_secrets_of_the_example_are_refused() -> None:
    shown = {name for name, value in SECRETS.items() if value}
    assert shown == {"SERVICE_SECRET", "DIAGNOSTICS_TOKEN", "FIRST_OWNER_PASSWORD"}
    # nobody can take these over from the example
    assert set(SECRETS) - shown == {
        "ACCEPTED_SERVICE_SECRET",
        "POSTGRES_PASSWORD",
        "KAFKA_PASSWORD",
        "REGISTRY_PASSWORD",
        "MAIL_PASSWORD",
    }
    assert not SECRETS["POSTGRES_PASSWORD"]  # compose itself asks for one: only PostgreSQL would take it, and keep it
    with pytest.raises(SettingsError, match=r"^SERVICE_SECRET is still the example's"):
        read("stocking", SERVICE_SECRET=SECRETS["SERVICE_SECRET"])
    with pytest.raises(SettingsError, match=r"^DIAGNOSTICS_TOKEN is still the example's"):
        read("stocking", DIAGNOSTICS_TOKEN=SECRETS["DIAGNOSTICS_TOKEN"])
    with pytest.raises(SettingsError, match=r"^FIRST_OWNER_PASSWORD is still the example's"):
        read("profiling", **{**OWNER, "FIRST_OWNER_PASSWORD": SECRETS["FIRST_OWNER_PASSWORD"]})
    with pytest.raises(SettingsError, match=r"^the password in STORE_URL is still the example's"):
        read("stocking", STORE_URL="postgresql://comptoir:change-me@postgres:5432/stocking")  # the example of 0.1.0


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"FIRST_OWNER_PASSWORD": "nine char"}, r"^FIRST_OWNER_PASSWORD is refused: a password has 10 to 128 characters"),
        ({"FIRST_OWNER_PASSWORD": ""}, r"^FIRST_OWNER_PASSWORD is refused"),
        ({"FIRST_OWNER_PASSWORD": "p" * 129}, r"^FIRST_OWNER_PASSWORD is refused"),
        ({"FIRST_OWNER_PASSWORD": "with a\nline feed"}, r"^FIRST_OWNER_PASSWORD is refused"),
        ({"FIRST_OWNER_PASSWORD": "1234567890"}, r"^FIRST_OWNER_PASSWORD is refused: it is too easy to guess"),
        ({"FIRST_OWNER_EMAIL": ""}, r"^FIRST_OWNER_EMAIL is no e-mail address"),
        ({"FIRST_OWNER_EMAIL": "owner..@comptoir.example"}, r"^FIRST_OWNER_EMAIL is no e-mail address"),
    ],
)
def test_the_first_owner_is_held_to_the_rules_of_everybody(changed: Mapping[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as refusal:
        read("profiling", **{**OWNER, **changed})
    assert not (password := changed.get("FIRST_OWNER_PASSWORD")) or password not in str(refusal.value)
    read("profiling", **OWNER)
    read("profiling")  # a later start needs no owner


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"MAIL_SERVER": "smtp.example.org:smtp"}, r"^MAIL_SERVER 'smtp.example.org:smtp' is not host:port"),
        ({"MAIL_SERVER": "smtp.example.org:70000"}, r"^MAIL_SERVER .* is not host:port"),
        ({"MAIL_SERVER": "smtps://smtp.example.org"}, r"^MAIL_SERVER .* is not host:port"),
        ({"MAIL_SECURITY": "SSL"}, "MAIL_SECURITY"),
        ({"MAIL_USER": "comptoir"}, r"^MAIL_USER and MAIL_PASSWORD are set together"),
        ({"MAIL_PASSWORD": "its own"}, r"^MAIL_USER and MAIL_PASSWORD are set together"),
        (
            {"MAIL_SECURITY": "NONE", "MAIL_USER": "comptoir", "MAIL_PASSWORD": "its own"},
            r"^MAIL_PASSWORD would be sent for all to read",
        ),
        ({"MAIL_USER": "comptoir", "MAIL_PASSWORD": "change-me"}, r"^MAIL_PASSWORD is still the example's"),
        ({"MAIL_CA_FILE": "/nowhere/ca.pem"}, r"^MAIL_CA_FILE '/nowhere/ca.pem' has no certificates"),
        ({"MAIL_FROM": "Comptoir <bonjour@comptoir.example>"}, r"^MAIL_FROM is no e-mail address"),
        ({"MAIL_REPLY_TO": "aide@"}, r"^MAIL_REPLY_TO is no e-mail address"),
        ({"MAIL_SECONDS": "0"}, "MAIL_SECONDS"),
        ({"SHOP_URL": "shop.example"}, r"^SHOP_URL 'shop.example' is no address of a site"),
        ({"BACKOFFICE_URL": "https://office.example/"}, r"^BACKOFFICE_URL .* is no address of a site"),
    ],
)
def test_what_no_mail_could_be_sent_with_is_refused_by_its_name(changed: Mapping[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as refusal:
        read("profiling", **{"MAIL_SERVER": "smtp.example.org", **changed})
    assert "its own" not in str(refusal.value)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({"MAIL_SERVER": "smtp.example.org"}, "smtp.example.org:587"),
        ({"MAIL_SERVER": "smtp.example.org", "MAIL_SECURITY": "TLS"}, "smtp.example.org:465"),
        ({"MAIL_SERVER": "mail", "MAIL_SECURITY": "NONE"}, "mail:25"),
        ({"MAIL_SERVER": "[::1]:2525"}, "::1:2525"),
    ],
)
def test_the_mail_servers_port_is_that_of_its_security(given: Mapping[str, str], address: str) -> None:
    settings = read("profiling", **given)
    assert isinstance(settings, ProfilingSettings)
    assert settings.mail_access is not None
    assert settings.mail_access.address == address


def test_a_shop_may_have_no_mail_server() -> None:
    settings = read("profiling")
    assert isinstance(settings, ProfilingSettings)
    assert settings.mail_access is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PROXY_HOPS", "-1"),
        ("MAX_CONNECTIONS", "0"),
        ("HEAD_SECONDS", "0"),
        ("BODY_SECONDS", "-1"),
        ("BODY_SECONDS", "inf"),
        ("LEASE_SECONDS", "nan"),
        ("HSTS_SECONDS", "-5"),
        ("HSTS_SECONDS", "a year"),
    ],
)
def test_a_number_that_cannot_be_is_refused_by_its_name(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read("stocking", **{name: value})


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"KAFKA_SECURITY_PROTOCOL": "TLS"}, "KAFKA_SECURITY_PROTOCOL"),
        ({"KAFKA_SECURITY_PROTOCOL": "SASL_SSL", "KAFKA_USER": "comptoir"}, "needs KAFKA_USER and KAFKA_PASSWORD"),
        ({"KAFKA_USER": "comptoir", "KAFKA_PASSWORD": "its own"}, "^KAFKA_USER is set, and nothing is asked for it"),
        ({"REGISTRY_USER": "comptoir"}, "^REGISTRY_USER and REGISTRY_PASSWORD are set together"),
        (
            {"KAFKA_CA_FILE": "/nowhere/ca.pem"},
            "^KAFKA_CA_FILE '/nowhere/ca.pem' has no certificates that can be read: No such",
        ),
        ({"KAFKA_SECURITY_PROTOCOL": "SASL_SSL", "KAFKA_USER": "c", "KAFKA_PASSWORD": "change-me"}, "^KAFKA_PASSWORD is still"),
    ],
)
def test_a_way_to_kafka_that_cannot_work_is_refused(changed: Mapping[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as refusal:
        read("stocking", **changed)
    assert changed.get("KAFKA_PASSWORD", "change-me") == "change-me" or changed["KAFKA_PASSWORD"] not in str(refusal.value)


def test_a_service_with_an_unfit_secret_ends_with_the_sentence() -> None:
    environment = {"PATH": os.environ["PATH"], **GOOD, "SERVICE_SECRET": "short"}
    done = subprocess.run(
        [sys.executable, "-m", "impl", "stocking"], env=environment, check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(
        "STOCKING does not start: SERVICE_SECRET has 5 characters and needs at least 32"
    )
    assert "Traceback" not in done.stderr
