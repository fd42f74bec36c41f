"""The security headers of a site (architecture §8)."""

from infra.local.site.addresses import Addresses

# The hash of nothing: react-admin's styles are rules that scripts add to empty style elements, which CSP leaves alone.
# A style element or attribute with text in it stays forbidden.
_STYLES = {"backoffice": " 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"}
_UNUSED_FEATURES = ("accelerometer", "camera", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb")


def security_headers(site: str, services: Addresses) -> dict[str, str]:
    """For every answer of the site whose page calls the services at these addresses."""
    return {
        "Content-Security-Policy": _policy(site, services),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED_FEATURES),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def _policy(site: str, services: Addresses) -> str:
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": f"'self'{_STYLES.get(site, '')}",
        "img-src": f"'self' data: blob: {services['cataloging']}",
        "connect-src": f"'self' {' '.join(services.values())}",
        "font-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())
