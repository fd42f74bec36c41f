"""The TypeScript of the two sites: style, types, unit tests."""
