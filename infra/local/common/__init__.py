"""What the rooms share: errors, folders, ports, progress, and doing several things at once."""
