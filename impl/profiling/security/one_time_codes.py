"""One-time codes of apps (TOTP, RFC 6238) and recovery codes: made, checked, shown."""

import hmac
import secrets
from datetime import datetime
from hashlib import sha256
from io import BytesIO

import pyotp
import segno

STEP_SECONDS, DIGITS = 30, 6
_TOLERANCE = 1  # steps before and after: clocks differ, and typing takes time
RECOVERY_CODES = 10
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: nothing in it looks like something else
_GROUPS, _GROUP = 3, 4  # 60 bits


def new_secret() -> str:
    """Returns a secret of 160 bits, in base32."""
    return pyotp.random_base32()


def is_of_app(code: str) -> bool:
    """Whether a code without spaces and hyphens looks like one of an app; a recovery code is longer."""
    return len(code) == DIGITS and code.isdecimal()


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """Returns the step of time that has this code, of those around now; None for a wrong one."""
    totp = pyotp.TOTP(secret, digits=DIGITS, interval=STEP_SECONDS)
    current = int(now.timestamp()) // STEP_SECONDS
    steps = range(current - _TOLERANCE, current + _TOLERANCE + 1)
    return next((step for step in steps if hmac.compare_digest(totp.generate_otp(step), code)), None)


def address_of(secret: str, *, email: str, shop_name: str) -> str:
    """Returns the address by which an app takes the secret over."""
    return pyotp.TOTP(secret, digits=DIGITS, interval=STEP_SECONDS).provisioning_uri(name=email, issuer_name=shop_name)


def qr_svg(address: str) -> str:
    """Returns an address as a QR code, an SVG document that is as large as its place."""
    drawn = BytesIO()
    # with its namespace: without it, browsers show it as a part of a page but not as a picture
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", xmldecl=False, omitsize=True, border=4, light="#fff")
    return drawn.getvalue().decode()


def new_recovery_codes() -> list[str]:
    """Returns new recovery codes, as people see them."""
    return ["-".join(_group() for _ in range(_GROUPS)) for _ in range(RECOVERY_CODES)]


def recovery_code_hash(user_id: str, code: str) -> str:
    """Returns what is kept of a recovery code. It has 60 random bits, so a fast hash is enough."""
    return sha256(f"{user_id} {code}".encode()).hexdigest()


def _group() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_GROUP))
