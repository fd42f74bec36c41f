"""From contracts to code: bundles the contracts and prints the interfaces that services and sites are written against."""
