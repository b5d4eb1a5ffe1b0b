"""The systems that bench/compare.py measures."""
