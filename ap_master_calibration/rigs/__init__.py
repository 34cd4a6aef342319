"""Rigs: what a person sets up together, chosen by the camera in the headers."""
