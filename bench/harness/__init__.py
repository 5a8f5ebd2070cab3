"""Measures full-screen programs in pseudo-terminals, with Python's standard library alone."""
