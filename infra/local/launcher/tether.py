"""Becomes another program that cannot outlive its parent: `python tether.py PARENT-PID PROGRAM ARGUMENT…`.

This is a separate program and no `preexec_fn`: Python code between fork and exec can deadlock when the parent has threads.
"""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main(parent: int, command: list[str]) -> None:
    """Asks the kernel (Linux) to kill this process when its parent dies for any reason, then becomes the program."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # the parent died before the call
        raise SystemExit(1)
    try:
        os.execvp(command[0], command)  # noqa: S606 - the launcher's own command
    except OSError as error:
        raise SystemExit(f"{command[0]}: {error.strerror}") from error


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
