"""The security headers of a site."""

from collections.abc import Mapping

from infra.local.site.addresses import Addresses
from infra.runtime.http.server import ALWAYS

# The hash of an empty text: react-admin's scripts add rules to empty style elements, which CSP does not restrict.
# A style element or attribute with text stays forbidden.
_STYLES = {"backoffice": " 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"}
_UNUSED_FEATURES = ("accelerometer", "camera", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb")
SECURITY_HEADERS = {
    **ALWAYS,
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED_FEATURES),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Of every answer, whoever gives it; a page's policy depends on the host that it was asked by."""


FRAME = "/message-frame.html"
"""A page that only the site's own pages show, in a frame: it holds the HTML of a message."""
# No script and no network; inline styles, since mail programs know no others.
_FRAME = {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'self'",
}


def content_policy(site: str, services: Addresses) -> str:
    """Returns the Content-Security-Policy of a site whose page calls the services at these addresses."""
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": f"'self'{_STYLES.get(site, '')}",
        "img-src": f"'self' data: blob: {services['cataloging']}",
        "connect-src": f"'self' {' '.join(services.values())}",
        "font-src": "'self'",
        "frame-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return _joined(directives)


def frame_policy() -> str:
    """Returns the Content-Security-Policy of `FRAME`."""
    return _joined(_FRAME)


def _joined(directives: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())
