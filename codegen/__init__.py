"""From contracts to code: bundles the contracts and prints the seam that services and sites are written against."""
