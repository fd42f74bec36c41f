"""From one release to the next, replica by replica, while orders come in: `tox -e rolling`.

The older code is that of the last release (`tests/releases/code.py`). The newer code is a copy of the checkout with one more
revision of both chains (`tomorrow.py`), so that the tables change in every run.
"""
