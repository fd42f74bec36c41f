"""Figures, as ratios within one run: requests beside FastAPI, orders through all services, start, memory."""
