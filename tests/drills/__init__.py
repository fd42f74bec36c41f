"""What operators must be able to do, done: `tox -e drills`."""
