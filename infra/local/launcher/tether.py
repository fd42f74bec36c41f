"""Becomes another program that cannot outlive its parent: `python tether.py PARENT-PID USER PROGRAM ARGUMENT…`.

An empty USER means the parent's own.

It is a separate program and no `preexec_fn`: Python code between fork and exec can deadlock when the parent has threads.
"""

import ctypes
import os
import pwd
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main(parent: int, user: str, command: list[str]) -> None:
    """Asks the kernel (Linux) to kill this process when its parent dies for any reason, then becomes the program."""
    if user:
        _become(user)  # first: the kernel forgets the wish below when the user changes
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # the parent died before the call
        raise SystemExit(1)
    try:
        os.execvp(command[0], command)  # noqa: S606 - the launcher's own command
    except OSError as error:
        raise SystemExit(f"{command[0]}: {error.strerror}") from error


def _become(name: str) -> None:
    user = pwd.getpwnam(name)
    os.initgroups(name, user.pw_gid)
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
