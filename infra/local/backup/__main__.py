"""`tox -e backup` and `tox -e restore`."""

import argparse
import asyncio
import logging
import sys
from pathlib import Path

from infra.local.backup.folder import restore_folder, save_folder
from infra.local.common.errors import LauncherError


def main() -> int:
    """Returns the exit code: 1 after one sentence on standard error."""
    parser = argparse.ArgumentParser(prog="tox -e", description="Backup and restore of a folder of `tox -e up -- --data DIR`.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (
        ("backup", "writes the folder's backup to FILE; a running system goes on"),
        ("restore", "makes DIR of FILE"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        command.add_argument("--data", type=Path, required=True, metavar="DIR")
        command.add_argument("file", type=Path, metavar="FILE")
    chosen = parser.parse_args()
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # it logs warnings while the broker is still starting
    done = save_folder(chosen.data, chosen.file) if chosen.command == "backup" else restore_folder(chosen.file, chosen.data)
    try:
        print(asyncio.run(done))
    except LauncherError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
