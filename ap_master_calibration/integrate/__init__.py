"""The numeric core: arrays in, arrays out."""
