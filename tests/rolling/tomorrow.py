"""A copy of today's code with tables that change, and their revisions as a developer writes them."""

import os
import re
import subprocess
import sys
from pathlib import Path

from infra.local.launcher.system import ROOT
from tests.releases.code import copy_code

VERSION = "99.0.0"
NEW_CHANNEL = "NEW SHOP"
OLD_CHANNEL = "SHOP"
"""The default of the store, which an order gets from code that does not know the column."""
_PARTS = ("impl", "generated", "infra", "pyproject.toml")


class Tomorrow:
    """The copy: its files are changed as a developer changes them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        copy_code(ROOT, folder, *_PARTS)
        project = folder / "pyproject.toml"
        project.write_text(re.sub(r'(?m)^version = ".*"$', f'version = "{VERSION}"', project.read_text()))

    def expand(self) -> tuple[str, str]:
        """Adds a column to ORDERING's orders, which new code fills, and one to the outbox; returns their revisions."""
        updated_at, words, outbox = (
            '    Column("updated_at", Instant, nullable=False),\n    Index("orders_one_live_per_cart"',
            "            words=_words(order),\n",
            '    sqlite_autoincrement=True,\n)\n"""Events of committed changes',
        )
        channel = f'    Column("channel", String(20), server_default="{OLD_CHANNEL}"),\n'
        self._edit("impl/ordering/tables.py", updated_at, channel + updated_at)
        self._edit("impl/ordering/repositories/orders.py", words, f'{words}            channel="{NEW_CHANNEL}",\n')
        self._edit("infra/runtime/store/tables.py", outbox, f'    Column("priority", Integer),\n{outbox}')
        return (
            self._revised("ordering", "Where an order comes from"),
            self._revised("runtime", "Which events are sent first"),
        )

    def contract(self) -> str:
        """Drops a column of ORDERING's orders, which code so far writes; returns the revision."""
        self._edit("impl/ordering/tables.py", '    Column("vendors", String(4000), nullable=False),\n', "")
        return self._revised("ordering", "Vendors are found in another way")

    def python(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs `python ARGUMENTS…` of the copy."""
        return python(self.folder, *arguments, **environment)

    def _edit(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text()
        assert text.count(old) == 1, f"{path} has changed: this edit finds its place no more."
        file.write_text(text.replace(old, new))

    def _revised(self, owner: str, message: str) -> str:
        written = self.python("-m", "impl", "migrate", "new", owner, message)
        assert written.returncode == 0, written.stderr
        found = re.match(r"r(\d{4})_", Path(written.stdout.strip()).name)
        assert found, written.stdout
        return found[1]


def python(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs `python ARGUMENTS…` with the code of a folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
