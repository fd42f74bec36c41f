"""STOCKING: stock levels, reservations that never oversell, movements and alerts."""
